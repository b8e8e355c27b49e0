import { is, isBreak, type Line } from '../line.ts';
import { adjunctAfter } from './adjunct.ts';
import { hasEvidence, textOf } from './clauses.ts';
import type { Retell } from './part.ts';
import { repair } from './repair.ts';
import { pick } from './voice.ts';

/**
 * A vague demand becomes the one thing to do: "Pull your socks up before the visit on the 9th" → "Before the visit on
 * the 9th, I need you to [the one thing to do]". A list under a heading keeps its heading.
 */
export const demand: Retell = ({ context, line, clause, own, blanks, voice }) => {
  const match = own.find(({ category, frame }) => frame === 'demand' || category === 'vague');
  if (!match) return null;
  const head = headingOf(line, match.from);
  const thing = blanks.of(match, 1);
  if (!thing) return null;
  if (head > 0)
    return {
      text: `${textOf(context, line, 0, head)}: ${thing}`,
      move: 'specify',
      fact: false,
      ask: false,
      whole: true,
    };
  const last = own.at(-1)!;
  const front = frontOf(line, clause.from, match.from);
  const place = front
    ? repair(textOf(context, line, ...front))
    : adjunctAfter(context, line, last.to, clause.to, 'any');
  const whom = voice.direct ? 'you' : null;
  const open = whom
    ? pick(context, ['I need you to', "I'd like you to", 'What I need is for you to'].slice(0, place ? 2 : 3), 5)
    : 'Next step:';
  const dated = place !== null && front !== null;
  const by = dated || /\b(?:by|before|until) /i.test(place ?? '') ? null : blanks.take('date');
  const core = `${open} ${thing}${by ? `${/by when/.test(thing) ? '' : ` by ${by}`}` : ''}`;
  return { text: place ? `${place}, ${core}` : core, move: 'specify', fact: false, ask: true };
};

/** "Areas for development: maturity": the word after the colon, where a short heading stands before it; 0 for none. */
export function headingOf(line: Line, at: number): number {
  for (let i = at; i > 0; i--) {
    if (!/:/.test(line.words[i]!.before)) continue;
    const plain = i <= 5 && !line.words.slice(0, i).some((_word, k) => is(line, k, 'you') || is(line, k, 'be'));
    return plain ? i : 0;
  }
  return 0;
}

/** "In Q3, …" before the demand. */
function frontOf(line: Line, from: number, to: number): readonly [number, number] | null {
  if (!/^(in|on|at|for|before|after|from|during|by|when|until)$/.test(line.words[from]?.word ?? '')) return null;
  for (let i = from + 1; i < to; i++)
    if (isBreak(line, i) || is(line, i, 'you') || is(line, i, 'selfSubject'))
      return hasEvidence(line, from, i) ? [from, i] : null;
  return null;
}
