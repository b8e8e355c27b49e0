import type { types } from '@slack/bolt';
import type { Variant } from '../../engine/types.ts';
import { FINISH } from '../ids.ts';
import { type Content, row } from './content.ts';
import { clip } from './limits.ts';
import { showText } from './markup.ts';
import { writePress } from './review-buttons.ts';
import { paragraph, quote, richText, words } from './rich-text.ts';

/** Variants are there to be compared at a glance; the form has the whole of one. */
const SHORT = 600;

/** "Other ways to say it": each with its name and a button that finishes it. The id is that of the draft. */
export function variantsContent(variants: readonly Variant[], id: string): Content {
  const blocks = variants.flatMap(({ name, text }, variant): types.KnownBlock[] => [
    richText(`variant-${variant}`, [
      paragraph(words(capital(name), { bold: true })),
      quote([words(clip(showText(text).replace(/\s+/g, ' ').trim(), SHORT))]),
    ]),
    row(`variant-${variant}-buttons`, [
      { id: `${FINISH}-${variant + 1}`, text: `Finish “${clip(name, 55)}”`, value: writePress({ id, variant }) },
    ]),
  ]);
  return { text: variants.map(({ name, text }) => `${capital(name)}: ${showText(text)}`).join(' '), blocks };
}

function capital(name: string): string {
  return clip(`${name.charAt(0).toUpperCase()}${name.slice(1)}`, 60);
}
