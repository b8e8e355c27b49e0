import { wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, isName, isPersonNoun, type Line } from '../line.ts';
import { type Holder, holderAt } from '../subject.ts';
import type { Frame, Hit } from './frame.ts';

/** "You, tactless at the best of times, asked her", "our writer, a snob of the first water, declined". */
export const apposition: Frame = {
  name: 'apposition',
  parts: ['adjective', 'person'],
  find(line, hit) {
    const start = phraseStart(line, hit.from);
    if (start < 1 || !line.words[start]!.before.includes(',')) return null;
    const holder = namedAt(line, start - 1);
    return holder && standsAside(line, hit) ? { holder, scope: start } : null;
  },
};

/** Back over "a", "so", "really" to where the aside begins. */
function phraseStart(line: Line, from: number): number {
  let i = from;
  while (i > 0 && !isBreak(line, i) && (is(line, i - 1, 'determiner') || is(line, i - 1, 'intensifier'))) i--;
  return i;
}

/** The person whom the words right before the aside name. */
function namedAt(line: Line, i: number): Holder | null {
  const named = isName(line, i) || isPersonNoun(line, i) || is(line, i, 'you') || is(line, i, 'thirdSubject');
  const holder = named ? holderAt(line, i) : null;
  return holder?.kind === 'you' || holder?.kind === 'third' ? holder : null;
}

/** Nothing but what weighs the word follows it in the aside: no noun that it belongs to, no verb. */
function standsAside(line: Line, hit: Hit): boolean {
  if (hit.to >= line.words.length) return false;
  for (let i = hit.to; i < line.words.length && i < hit.to + 7; i++) {
    if (isBreak(line, i)) return true;
    if (i === hit.to && wordClassAt(line, i) === 'noun' && line.words[i]!.classes.size === 0) return false;
    if (is(line, i, 'be') || is(line, i, 'aux')) return false;
  }
  return false;
}
