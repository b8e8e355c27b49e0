import type { types } from '@slack/bolt';
import type { Rewrite } from '../../engine/types.ts';
import { context } from './content.ts';
import { LIMITS } from './limits.ts';
import { quote, renderText, richText, splitElements } from './rich-text.ts';

/** The rewrite as a quotation, its blanks in bold, and a line that says that there are blanks. */
export function rewriteBlocks(rewrite: Rewrite): types.KnownBlock[] {
  const marks = rewrite.slots.map((slot) => ({ span: slot.span, style: { bold: true } }));
  const elements = renderText(rewrite.text, [0, rewrite.text.length], marks);
  const quotes = splitElements(elements, LIMITS.richText).map((group, index) =>
    richText(`rewrite-${index}`, [quote(group)]),
  );
  const open = rewrite.slots.length;
  if (open === 0) return quotes;
  const what = open === 1 ? 'the part in [brackets]' : `the ${open} parts in [brackets]`;
  return [...quotes, context('slots', `Fill in ${what} before you send it.`)];
}
