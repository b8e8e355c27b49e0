import { context, toMessage } from './content.ts';
import { clip, LIMITS } from './limits.ts';
import { escapeMarkup } from './markup.ts';
import { paragraph, richText, splitElements, words } from './rich-text.ts';

/** Slack shortens a message's text beyond this. */
const TEXT = 4000;

/**
 * A finished text as others see it: the user's own words, letter by letter, and who it is from. Nothing in it can
 * ping or become markup.
 */
export function postedMessage(text: string, from: string) {
  const attribution = `From ${clip(from, 80)}, sent with Reframe`;
  const parts = splitElements([words(text)], LIMITS.richText).map((part, index) =>
    richText(`text-${index}`, [paragraph(...part)]),
  );
  const content = { text: '', blocks: [...parts, context('from', attribution)] };
  return { ...toMessage(content), text: clip(escapeMarkup(`${text}\n${attribution}`), TEXT) };
}
