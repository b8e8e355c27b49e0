import type { Context } from '../context.ts';
import type { Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { type Clause, hasEvidence } from './clauses.ts';
import { keepAfter } from './keep-after.ts';
import { keepBefore } from './keep-before.ts';
import type { Kept } from './part.ts';
import { softened } from './softened.ts';
import type { Voice } from './voice.ts';

/** In a soft draft, what softens goes with the label. */
const isHedged = (context: Context, line: Line, clause: Clause): boolean =>
  !hasEvidence(line, clause.from, clause.to) && softened(context, line, clause.from, clause.to);

/**
 * A clause without a label beside one that has one: kept where it tells or asks something and stands by itself. `cut`:
 * the match that went before it in the sentence, if any.
 */
export function keep(context: Context, line: Line, clause: Clause, cut: Match | null, voice: Voice): Kept | null {
  if (isHedged(context, line, clause)) return null;
  return cut === null ? keepBefore(context, line, clause) : keepAfter(context, line, clause, cut, voice);
}
