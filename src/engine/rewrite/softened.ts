import type { Context } from '../context.ts';
import type { Line } from '../line.ts';
import { hedgesOf, isSoft } from '../soft.ts';

const known = new WeakMap<Context, ReturnType<typeof hedgesOf>>();

/** Whether words of a draft that is soft as a whole are themselves a hedge. */
export function softened(context: Context, line: Line, from: number, to: number): boolean {
  let hedges = known.get(context);
  if (!hedges) {
    const all = hedgesOf(context);
    hedges = isSoft(context, all) ? all : [];
    known.set(context, hedges);
  }
  const number = context.lines.indexOf(line);
  return hedges.some((hedge) => hedge.line === number && hedge.from < to && from < hedge.to);
}
