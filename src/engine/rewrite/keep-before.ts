import type { Context } from '../context.ts';
import { isBreak, type Line } from '../line.ts';
import { type Clause, tellsFact, textOf } from './clauses.ts';
import { COMMENT } from './comment.ts';
import type { Kept } from './part.ts';
import { isPraise } from './praise.ts';
import { repair } from './repair.ts';
import { isClause, isOrder, isSound } from './sound.ts';

const HALF = /^(when|while|after|before|if|since|until|once|whenever|as)$/;

/** What stands before the label stays as it is, unless it only leads up to it. */
export function keepBefore(context: Context, line: Line, clause: Clause): Kept | null {
  const { to } = clause;
  const from = Math.max(clause.from, clause.from === 0 ? line.opening : 0);
  if (from >= to) return null;
  const fact = tellsFact(line, clause.from, to);
  const text = repair(textOf(context, line, from, to));
  const tells = isClause(line, from, to);
  const ask = isOrder(line, from, to);
  const praise = isPraise(text);
  const said = line.words
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
  if (!(fact || praise || ask || (to - from >= 3 && tells)) || (!fact && COMMENT.test(said))) return null;
  if (!(isSound(line, from, to) || (praise && to - from >= 3 && !tells))) return null;
  if (HALF.test(line.words[from]!.word) && !isBreak(line, from)) return null;
  return { ...clause, text, fact, ask, asTyped: true };
}
