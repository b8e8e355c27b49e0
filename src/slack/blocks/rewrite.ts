import type { types } from '@slack/bolt';
import type { Rewrite } from '../../engine/types.ts';
import { context } from './content.ts';
import { LIMITS } from './limits.ts';
import { type Element, quote, renderText, richText, splitElements } from './rich-text.ts';

/** The rewrite as a quotation, its blanks in bold, and a line that says that there are blanks. */
export function rewriteBlocks(rewrite: Rewrite): types.KnownBlock[] {
  const quotes = splitElements(renderRewrite(rewrite), LIMITS.richText).map((group, index) =>
    richText(`rewrite-${index}`, [quote(group)]),
  );
  const open = rewrite.slots.length;
  if (open === 0) return quotes;
  const what = open === 1 ? 'the part in [brackets]' : `the ${open} parts in [brackets]`;
  return [...quotes, context('slots', `Fill in ${what} before you send it.`)];
}

/** The words of a rewrite, its blanks in bold. */
export function renderRewrite({ text, slots }: Rewrite): Element[] {
  const marks = slots.map((slot) => ({ span: slot.span, style: { bold: true } }));
  return renderText(text, [0, text.length], marks);
}
