import { PERSONAL_ASPECTS } from '../grammar/people.ts';
import { possessiveEndingAt, wordClassAt } from '../grammar/person-at.ts';
import { ENCOUNTERS, OBSERVES } from '../grammar/verbs.ts';
import { is, isBreak, isPersonNoun, type Line } from '../line.ts';
import { type Holder, holderAt, subjectOf } from '../subject.ts';
import type { Frame } from './frame.ts';
import { governorOf } from './reach.ts';

/** The noun that the adjective ending before word `i` belongs to: at most two adjectives further on. */
function headAfter(line: Line, i: number): number {
  for (let k = i; k < Math.min(line.words.length, i + 3); k++) {
    if (isBreak(line, k)) return -1;
    if (isPersonNoun(line, k) || PERSONAL_ASPECTS.has(line.words[k]!.word)) return k;
    if (!/^(adjective|noun)$/.test(wordClassAt(line, k)) && !is(line, k, 'coordinator')) return -1;
  }
  return -1;
}

/** "a lazy engineer", "you lazy sod", "your careless attitude", "his usual scatterbrained self". */
export const attributive: Frame = {
  name: 'attributive',
  parts: ['adjective'],
  find(line, hit) {
    const head = headAfter(line, hit.to);
    if (head < 0) return null;
    const start = phraseStart(line, hit.from);
    const owner = possessorOf(line, start);
    if (PERSONAL_ASPECTS.has(line.words[head]!.word) && !isPersonNoun(line, head)) {
      if (owner) return { holder: owner, scope: start };
      const inside = line.words[head + 1]?.word === 'in' ? holderAt(line, head + 2) : null;
      if (inside && inside.kind !== 'thing') return { holder: inside, scope: start };
      const governor = line.words[governorOf(line, hit.from)]?.word ?? '';
      // "The panel noted an abrasive manner."
      if (OBSERVES.has(governor)) return { holder: { kind: 'implied', at: hit.from }, scope: hit.from };
      return linked(line, hit.from);
    }
    // "A lazy man's load is the heaviest": a saying.
    if (line.words[head + 1]?.word === "'s" && /^an?$/.test(line.words[start]!.word)) return null;
    if (is(line, start - 1, 'you')) return { holder: { kind: 'you', at: start - 1 }, scope: start - 1 };
    const link = linked(line, hit.from);
    if (link && link.holder.kind !== 'thing') return link;
    return { holder: specific(line, start, head), scope: Math.max(0, start - 4) };
  },
};

/** "a lazy engineer" after a copula: what counts is the subject. */
function linked(line: Line, from: number): { holder: Holder; scope: number } | null {
  const i = governorOf(line, from);
  if (i < 0 || !(is(line, i, 'be') || is(line, i, 'copula'))) return null;
  const holder = subjectOf(line, i);
  return { holder, scope: holder.at };
}

function phraseStart(line: Line, from: number): number {
  let i = from;
  while (
    i > 0 &&
    !isBreak(line, i) &&
    (is(line, i - 1, 'determiner') || is(line, i - 1, 'intensifier') || wordClassAt(line, i - 1) === 'adjective') &&
    (is(line, i - 1, 'determiner') || !holderAt(line, i - 1))
  )
    i--;
  return i;
}

function possessorOf(line: Line, start: number): Holder | null {
  for (let k = start; k < Math.min(line.words.length, start + 2); k++) {
    if (is(line, k, 'your')) return { kind: 'you', at: k };
    if (is(line, k, 'thirdPossessive')) return { kind: 'third', at: k };
    if (is(line, k, 'selfPossessive')) return { kind: 'self', at: k };
  }
  const owner = start > 0 ? possessiveEndingAt(line, start - 1) : -1;
  return owner >= 0 ? { kind: 'third', at: owner } : null;
}

/** "lazy people", "a lazy person" is anybody; "the lazy engineer", "our lazy intern" somebody. */
function specific(line: Line, start: number, head: number): Holder {
  const determiner = line.words[start]!.word;
  const plural = /(people|s)$/.test(line.words[head]!.word);
  const definite = /^(the|that|this|those|these|our|your|his|her|their)$/.test(determiner);
  if (definite) return { kind: 'third', at: head };
  if (/^an?$/.test(determiner) && !isSought(line, start)) return { kind: 'third', at: head };
  if (plural || determiner !== line.words[line.opening]!.word) return { kind: 'anybody', at: head };
  return { kind: 'implied', at: head };
}

/** "we want a…", "looking for a…", "nobody likes a…": nobody in particular. */
const isSought = (line: Line, start: number) =>
  line.words
    .slice(Math.max(0, start - 4), start)
    .some(({ word }) =>
      /^(want|wants|wanted|need|needs|looking|seek|seeking|seeks|hire|hiring|for|nobody|likes|if|as|being|not)$/.test(
        word,
      ),
    );

const endsAt = (line: Line, i: number): boolean => i >= line.words.length || isBreak(line, i);

/** "the laziest person I know", "lazier than the rest", "I've never met anyone so lazy". */
export const comparative: Frame = {
  name: 'comparative',
  parts: ['adjective'],
  find(line, hit) {
    const i = governorOf(line, hit.from);
    if (i > 0 && is(line, i, 'anybody') && ENCOUNTERS.has(line.words[i - 1]!.word)) {
      return { holder: { kind: 'implied', at: i }, scope: hit.from };
    }
    // "Nobody is as disorganised as you."
    const alike = line.words[hit.from - 1]?.word === 'as' && line.words[hit.to]?.word === 'as';
    const like = alike && endsAt(line, hit.to + 2) ? holderAt(line, hit.to + 1) : null;
    if (like?.kind === 'you' || like?.kind === 'third') return { holder: like, scope: hit.to };
    const than = line.words[hit.to]?.word === 'than';
    const holder = than && i >= 0 ? holderAt(line, hit.to + 1) : null;
    return holder && holder.kind !== 'thing' && holder.kind !== 'self' && !is(line, i, 'be')
      ? { holder, scope: i }
      : null;
  },
};
