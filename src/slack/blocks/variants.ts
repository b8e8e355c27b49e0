import type { types } from '@slack/bolt';
import type { Variant } from '../../engine/types.ts';
import { FINISH } from '../ids.ts';
import { row } from './content.ts';
import { clip } from './limits.ts';
import { showText } from './markup.ts';
import { writePress } from './review-buttons.ts';
import { paragraph, quote, richText, words } from './rich-text.ts';

/** Variants are there to be compared at a glance; the form has the whole of one. */
const SHORT = 300;

/** "Other ways to say it": each with its name and, where the review can be worked with, a button that finishes it. */
export function variantBlocks(variants: readonly Variant[], id?: string): types.KnownBlock[] {
  if (variants.length === 0) return [];
  const parts = variants.flatMap(({ name, text }) => [
    paragraph(words(`${capital(name)}:`)),
    quote([words(clip(showText(text).replace(/\s+/g, ' ').trim(), SHORT))]),
  ]);
  const title = paragraph(words('Other ways to say it', { bold: true }));
  const blocks: types.KnownBlock[] = [richText('variants', [title, ...parts])];
  if (id === undefined) return blocks;
  const buttons = variants.map(({ name }, variant) => ({
    id: `${FINISH}-${variant + 1}`,
    text: `Finish “${clip(name, 55)}”`,
    value: writePress({ id, variant }),
  }));
  return [...blocks, row('variant-buttons', buttons)];
}

function capital(name: string): string {
  return clip(`${name.charAt(0).toUpperCase()}${name.slice(1)}`, 60);
}
