import { wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, isName, type Line } from '../line.ts';
import { type Holder, holderAt, subjectOf } from '../subject.ts';
import type { Frame } from './frame.ts';
import { governorOf } from './reach.ts';

const LIKE = /^(like|as)$/;

/** Whether word `i` links a subject to what follows: be, seem, come across as, strike me as, act like. */
function isLink(line: Line, i: number): boolean {
  if (is(line, i, 'be') || is(line, i, 'copula')) return true;
  if (!LIKE.test(line.words[i]?.word ?? '')) return false;
  for (let k = i - 1; k >= Math.max(0, i - 5); k--)
    if (is(line, k, 'copula') || is(line, k, 'asCopula') || is(line, k, 'be')) return true;
  return false;
}

/** "you are (seem, come across as, have become) lazy", "a lazy person is what you are". */
export const predicate: Frame = {
  name: 'predicate',
  parts: ['adjective', 'person', 'virtuous'],
  find(line, hit) {
    const link = governorOf(line, hit.from);
    if (link < 0 || !isLink(line, link)) return null;
    // One gets lazy, but "you've got a machine" says what somebody has.
    if (is(line, link, 'have') && (hit.form.part === 'person' || hasArticle(line, link, hit.from))) return null;
    // "Bunyan's child" is no "Bunyan is a child".
    if (hit.form.part === 'person' && line.words[link]!.word === "'s" && hit.from === link + 1) return null;
    const holder = subjectOf(line, link);
    if (holder.kind === 'implied' && !holder.command && !startsClause(line, holder.at, link)) return null;
    return { holder, scope: Math.min(holder.at, link) };
  },
};

/** "You will get a simple stream": what somebody gets is not what they are. */
const hasArticle = (line: Line, from: number, to: number): boolean =>
  line.words.slice(from, to).some(({ word }) => /^(a|an|the|some|no)$/.test(word));

/** Whether nothing but adverbs and auxiliaries stands between the beginning of a clause and its verb. */
function startsClause(line: Line, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) {
    const open = line.words[i]!.classes.size === 0 && wordClassAt(line, i) !== 'adverb' && !isName(line, i);
    if (open && i >= line.opening) return false;
  }
  return true;
}

/** "are you always this lazy", "why is he so lazy", "how lazy are you". */
export const question: Frame = {
  name: 'question',
  parts: ['adjective', 'person', 'virtuous'],
  find(line, hit) {
    const i = governorOf(line, hit.from);
    if (i >= 0) {
      const holder = holderAt(line, i);
      if (holder && holder.kind !== 'thing' && invertsAt(line, i)) return { holder, scope: i };
    }
    if (line.words[hit.from - 1]?.word === 'how') return howFrame(line, hit.to);
    return null;
  },
};

/** Whether a form of be stands before the subject at word `i`: "are you", "is Tom", "aren't you". */
function invertsAt(line: Line, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    if (is(line, k, 'be')) return true;
    if (!is(line, k, 'determiner') && !is(line, k, 'negation') && line.words[k]!.classes.size > 0) return false;
  }
  return false;
}

/** "how lazy can you be", "how lazy is he", "shows how lazy you are". */
function howFrame(line: Line, after: number): { holder: Holder; scope: number } | null {
  const told = is(line, after + 1, 'be') ? holderAt(line, after) : null;
  if (told && told.kind !== 'thing') return { holder: told, scope: after };
  if (!is(line, after, 'be') && !is(line, after, 'modal')) return null;
  const holder = holderAt(line, after + 1) ?? holderAt(line, after + 2);
  return holder ? { holder, scope: after + 1 } : null;
}

/** "I find you lazy", "that makes him lazy", "I'd call you lazy". */
export const complement: Frame = {
  name: 'complement',
  parts: ['adjective', 'person', 'virtuous'],
  find(line, hit) {
    const i = governorOf(line, hit.from);
    if (i < 1) return null;
    const at = LIKE.test(line.words[i]!.word) ? i - 1 : i;
    const holder = holderAt(line, at);
    if (!holder || holder.kind === 'thing') return null;
    for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
      if (is(line, k, 'regard') || is(line, k, 'asCopula')) return { holder, scope: k };
      if (line.words[k]!.classes.size > 0 && !is(line, k, 'determiner')) break;
    }
    return null;
  },
};

/** "u lazy", "him lazy": nothing between the person and the word, and nothing after it. */
export const telegraphic: Frame = {
  name: 'telegraphic',
  parts: ['adjective'],
  find(line, hit) {
    const i = governorOf(line, hit.from);
    if (i !== line.opening || hit.form.ambiguous) return null;
    const ends = hit.to >= line.words.length || isBreak(line, hit.to) || is(line, hit.to, 'intensifier');
    const holder = ends ? holderAt(line, i) : null;
    return holder && holder.kind !== 'self' ? { holder, scope: i } : null;
  },
};

/** "that was careless of you", "lazy of me". */
export const ofSomebody: Frame = {
  name: 'of somebody',
  parts: ['adjective'],
  find(line, hit) {
    if (line.words[hit.to]?.word !== 'of') return null;
    const holder = holderAt(line, hit.to + 1);
    return holder && holder.kind !== 'thing' ? { holder, scope: Math.max(0, hit.from - 4) } : null;
  },
};
