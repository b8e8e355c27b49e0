import { possessiveEndingAt, wordClassAt } from '../grammar/person-at.ts';
import { ABSENCES, OBSERVES, SHOWS } from '../grammar/verbs.ts';
import { is, isBreak, type Line } from '../line.ts';
import { type Holder, holderAt, subjectOf } from '../subject.ts';
import type { Frame, Hit } from './frame.ts';
import { governorOf } from './reach.ts';

/** "your laziness", "Tom's attitude problem", "laziness on your part", "an issue with your temper". */
export const possession: Frame = {
  name: 'possession',
  parts: ['quality'],
  find(line, hit) {
    for (let k = hit.from - 1; k >= Math.max(0, hit.from - 4); k--) {
      if (isBreak(line, k + 1)) break;
      if (is(line, k, 'your')) return { holder: { kind: 'you', at: k }, scope: k };
      if (is(line, k, 'selfPossessive')) return { holder: { kind: 'self', at: k }, scope: k };
      if (is(line, k, 'thirdPossessive')) return { holder: { kind: 'third', at: k }, scope: k };
      const owner = line.words[k]!.word === "'s" ? possessiveEndingAt(line, k) : -1;
      if (owner >= 0) return { holder: { kind: 'third', at: owner }, scope: owner };
      if (is(line, k, 'preposition') || is(line, k, 'be')) break;
    }
    return ownedAfter(line, hit);
  },
};

/** "on your part", "from you", "of his", "with you". */
function ownedAfter(line: Line, hit: Hit): { holder: Holder; scope: number } | null {
  for (let k = hit.to; k < Math.min(line.words.length, hit.to + 2); k++) {
    if (!/^(on|from|of|with|in|like|about)$/.test(line.words[k]!.word)) continue;
    const at = /^(how|the)$/.test(line.words[k + 1]?.word ?? '') ? k + 2 : k + 1;
    const holder = is(line, at, 'your') ? ({ kind: 'you', at } as const) : holderAt(line, at);
    if (holder && holder.kind !== 'thing') return { holder, scope: hit.from };
  }
  return null;
}

/** "you have an attitude problem", "he shows real arrogance", "she's full of contempt". */
export const having: Frame = {
  name: 'having',
  parts: ['quality'],
  find(line, hit) {
    const verb = governorOf(line, hit.from);
    if (verb < 0) return null;
    const at = line.words[verb]!.word === 'of' ? verb - 1 : verb;
    if (is(line, at, 'be')) return null;
    const verbWord = line.words[at]?.word ?? '';
    if (!SHOWS.has(verbWord) && !OBSERVES.has(verbWord) && !/^(full|riddled|with)$/.test(verbWord)) return null;
    if (OBSERVES.has(line.words[at]!.word)) return { holder: { kind: 'implied', at }, scope: at };
    const holder = subjectOf(line, at);
    return holder.kind === 'implied' ? null : { holder, scope: holder.at };
  },
};

/** "It's arrogance.", "this is just laziness", "that was pure spite", "down to laziness". */
export const verdict: Frame = {
  name: 'verdict',
  parts: ['quality'],
  find(line, hit) {
    if (hit.form.ambiguous) return null;
    const link = governorOf(line, hit.from);
    const ends =
      hit.to >= line.words.length ||
      isBreak(line, hit.to) ||
      is(line, hit.to, 'coordinator') ||
      is(line, hit.to, 'intensifier') ||
      is(line, hit.to, 'self') ||
      line.words[hit.to]!.word === 'that';
    if (link < 1 || !ends || !is(line, link, 'be')) return null;
    const subject = line.words[link - 1]!.word;
    return /^(it|this|that)$/.test(subject) ? { holder: { kind: 'implied', at: link - 1 }, scope: link - 1 } : null;
  },
};

/** "no work ethic", "a lack of drive", "zero initiative", "doesn't have any empathy", "your lack of care". */
export const absence: Frame = {
  name: 'absence',
  parts: ['virtue'],
  find(line, hit) {
    if (followedByNoun(line, hit.to)) return null;
    const absent = absenceBefore(line, hit.from);
    if (absent < 0) return null;
    for (let k = absent - 1; k >= Math.max(0, absent - 3); k--) {
      if (is(line, k, 'your')) return { holder: { kind: 'you', at: k }, scope: absent };
      if (is(line, k, 'selfPossessive')) return { holder: { kind: 'self', at: k }, scope: absent };
      if (is(line, k, 'thirdPossessive') || possessiveEndingAt(line, k) >= 0)
        return { holder: { kind: 'third', at: k }, scope: absent };
    }
    const owned = ownedAfter(line, hit);
    if (owned) return { ...owned, scope: absent };
    const start = phraseStart(line, absent);
    const there = line.words.slice(Math.max(0, start - 3), start).some(({ word }) => word === 'there');
    const noted = start === line.opening || isBreak(line, start) || isObserved(line, start);
    const holder = there || noted ? ({ kind: 'implied', at: start } as const) : subjectOf(line, start);
    return { holder, scope: absent };
  },
};

/** Back over "a marked", "such a worrying" to where the phrase begins. */
function phraseStart(line: Line, from: number): number {
  let i = from;
  while (
    i > 0 &&
    !isBreak(line, i) &&
    (is(line, i - 1, 'determiner') || is(line, i, 'determiner') === false) &&
    (is(line, i - 1, 'determiner') || /^(adjective|verb)$/.test(openClassAt(line, i - 1))) &&
    !is(line, i - 1, 'your')
  )
    i--;
  return i === from || is(line, i, 'determiner') || i === line.opening ? i : from;
}

const openClassAt = (line: Line, i: number): string =>
  line.words[i]!.classes.size === 0 ? wordClassAt(line, i) : 'closed';

/** "The panel noted an abrasive manner": what notes on somebody report is theirs. */
const isObserved = (line: Line, start: number): boolean => OBSERVES.has(line.words[start - 1]?.word ?? '');

/** The word that says the virtue at `from` is missing, or -1. */
function absenceBefore(line: Line, from: number): number {
  for (let k = from - 1; k >= Math.max(0, from - 6); k--) {
    if (isBreak(line, k + 1)) return -1;
    const { word } = line.words[k]!;
    if (ABSENCES.has(word)) return word === 'little' && line.words[k - 1]?.word === 'a' ? -1 : k;
    if (/^(n't|not|never|hardly|barely)$/.test(word)) return deniesHaving(line, k, from) ? k : -1;
    if (word === 'any' && line.question && SHOWS.has(line.words[k - 1]?.word ?? '')) return k;
    if (is(line, k, 'subordinator') || is(line, k, 'coordinator')) return -1;
  }
  return -1;
}

/** "doesn't have any", "hasn't got much", "never shows": a verb of having between the denial and the virtue. */
const deniesHaving = (line: Line, from: number, to: number) => {
  for (let k = from - 1; k < to; k++)
    if (SHOWS.has(line.words[k]?.word ?? '') && !/^'s$/.test(line.words[k]!.word)) return true;
  return (
    line.words[from + 1]?.word === 'much' ||
    line.words[from + 1]?.word === 'enough' ||
    line.words[from + 1]?.word === 'any'
  );
};

const followedByNoun = (line: Line, i: number) =>
  line.words[i]?.word !== 'whatsoever' &&
  i < line.words.length &&
  !isBreak(line, i) &&
  line.words[i]!.classes.size === 0 &&
  wordClassAt(line, i) === 'noun';
