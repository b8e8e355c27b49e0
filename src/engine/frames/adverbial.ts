import { wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, type Line } from '../line.ts';
import { holderAt, subjectOf } from '../subject.ts';
import type { Frame } from './frame.ts';

/** "you carelessly left it", "Carelessly as usual, you…", "you left it carelessly". */
export const adverbial: Frame = {
  name: 'adverbial',
  parts: ['adverb'],
  find(line, hit) {
    if (is(line, hit.from - 1, 'be') && wordClassAt(line, hit.to) === 'adjective' && !isBreak(line, hit.to))
      return null;
    const before = subjectOf(line, hit.from);
    if (before.kind !== 'implied' && before.kind !== 'thing') return { holder: before, scope: before.at };
    for (let k = hit.to; k < Math.min(line.words.length, hit.to + 5); k++) {
      const after = is(line, k, 'you') || is(line, k, 'thirdSubject') ? holderAt(line, k) : null;
      if (after) return { holder: after, scope: k };
    }
    const earlier = subjectBefore(line, hit.from);
    if (earlier) return earlier;
    // "Petty cash done half-heartedly as usual": somebody did it, and it is not the cash.
    if (/^as (?:usual|ever|always)$/.test(`${line.words[hit.to]?.word} ${line.words[hit.to + 1]?.word}`))
      return { holder: { kind: 'implied', at: hit.from }, scope: hit.from };
    if (before.kind === 'thing') return { holder: before, scope: before.at };
    // "Carelessly, as usual."
    return hit.from === line.opening && isBreak(line, hit.to) ? { holder: before, scope: hit.from } : null;
  },
};

/** The person who does the thing at the end of which the adverb stands: "you handled the queue carelessly". */
function subjectBefore(line: Line, from: number) {
  for (let k = from - 1; k >= 0 && !isBreak(line, k + 1); k--) {
    const holder =
      is(line, k, 'you') || is(line, k, 'thirdSubject') || is(line, k, 'selfSubject') ? holderAt(line, k) : null;
    if (holder) return { holder, scope: k };
  }
  return null;
}
