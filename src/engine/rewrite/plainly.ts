import { createDraft } from '../../text/draft.ts';
import type { Context } from '../context.ts';
import { readContext } from '../context.ts';
import type { Hedge } from '../soft.ts';
import type { Rewrite } from '../types.ts';
import { tellsFact, textOf } from './clauses.ts';

import { capitalise, close, repair } from './repair.ts';
import { type FindMatches, slotsIn } from './rewrite.ts';

/**
 * A soft draft said plainly: what takes the request back is left out, hedges go, and where no request is left, a slot
 * asks for it once. Null where that would leave nothing of the draft.
 */
export function plainly(context: Context, hedges: readonly Hedge[], find: FindMatches): Rewrite | null {
  const heaviest = hedges.reduce<Hedge | undefined>(
    (most, hedge) => (!most || hedge.weight > most.weight ? hedge : most),
    undefined,
  );
  if (!heaviest) return null;
  const kept = context.lines.map((line, number) => {
    const own = hedges.filter((hedge) => hedge.line === number);
    const withdrawn = own.some((hedge) => hedge.weight >= 2) && !tellsFact(line, 0, line.words.length);
    if (withdrawn) return '';
    return own.length === 0 ? context.draft.text.slice(...line.sentence.span) : unhedged(context, number, own);
  });
  const body = kept.filter((text) => text !== '').join(' ');
  const ask = `[${heaviest.of.slots[0]}]`;
  const text = `${body === '' ? '' : `${body} `}${capitalise(ask, false)}.`;
  const clean = find(readContext(createDraft(text), context.rules)).length === 0;
  const rule = heaviest.of.rule.id;
  return clean
    ? {
        text,
        moves: [
          { move: 'cut', rule },
          { move: 'specify', rule },
        ],
        slots: slotsIn(text),
      }
    : null;
}

function unhedged(context: Context, number: number, hedges: readonly Hedge[]): string {
  const line = context.lines[number]!;
  let text = '';
  let at = 0;
  for (const hedge of hedges) {
    if (hedge.from > at) text += `${textOf(context, line, at, hedge.from)} `;
    at = hedge.to;
  }
  if (at < line.words.length) text += textOf(context, line, at, line.words.length);
  const mended = repair(text);
  return mended === '' ? '' : close(capitalise(mended, true), line.question ? '?' : '.');
}
