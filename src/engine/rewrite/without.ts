import { is, type Line } from '../line.ts';
import { tellsFact, textOf } from './clauses.ts';
import { isComment } from './comment.ts';
import type { Place, Told } from './part.ts';
import { repair } from './repair.ts';
import { isClause, isNounLike, isOrder, isPast } from './sound.ts';

/** "Petty cash count done": a note of what was done, without its auxiliary. */
const isNoted = (line: Line, from: number, to: number): boolean =>
  !is(line, from, 'determiner') &&
  line.words.some(
    ({ word }, i) =>
      i > from &&
      i < to &&
      /^(done|written|filled|signed|left|sent|logged|handed)$/.test(word) &&
      isNounLike(line, i - 1),
  );

/** The clause without some of its words, where what is left is a sentence. */
export function without(place: Place, gone: readonly (readonly [number, number])[]): Told | null {
  const { context, line, clause } = place;
  // "never leave 11 alone": without its "never" it would say the contrary.
  const denies = gone.some(([from, to]) =>
    line.words.slice(from, to).some(({ word }) => /^(never|not|n't|no)$/.test(word)),
  );
  if (denies && place.own.some(({ frame }) => frame === 'habit')) return null;
  let text = '';
  let at = clause.from;
  let kept: readonly [number, number] | null = null;
  for (const [from, to] of [...gone].sort((a, b) => a[0] - b[0])) {
    if (from > at) {
      text += `${textOf(context, line, at, from)} `;
      kept = kept ? [kept[0], from] : [at, from];
    }
    at = Math.max(at, to);
  }
  if (at < clause.to) {
    text += textOf(context, line, at, clause.to);
    kept = kept ? [kept[0], clause.to] : [at, clause.to];
  }
  if (!kept) return null;
  const told = isClause(line, ...kept) || isOrder(line, ...kept) || isPast(line, kept[0]) || isNoted(line, ...kept);
  const fact = tellsFact(line, ...kept);
  if (isComment(line, ...kept)) return null;
  if (!told || !(fact || isNoted(line, ...kept))) return null;
  return { text: repair(text), move: 'cut', fact, ask: isOrder(line, ...kept) };
}
