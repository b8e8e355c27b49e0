import type { Context } from '../context.ts';
import type { Line } from '../line.ts';
import { type Hedge, type Softness, softnessOf } from '../soft.ts';

const known = new WeakMap<Context, readonly Hedge[]>();

/** Tells what was read already, so that it is not read again: the hedges of a draft that is soft. */
export const noteSoft = (context: Context, { hedges, soft }: Softness): void => {
  known.set(context, soft ? hedges : []);
};

/** Whether words of a draft that is soft as a whole are themselves a hedge. */
export function softened(context: Context, line: Line, from: number, to: number): boolean {
  let hedges = known.get(context);
  if (!hedges) {
    noteSoft(context, softnessOf(context));
    hedges = known.get(context)!;
  }
  const number = context.lines.indexOf(line);
  return hedges.some((hedge) => hedge.line === number && hedge.from < to && from < hedge.to);
}
