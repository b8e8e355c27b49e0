import type { types } from '@slack/bolt';
import type { Review } from '../../engine/types.ts';
import { SHOW_EXAMPLE } from '../ids.ts';
import { row } from './content.ts';
import { marksOf } from './draft.ts';
import { renderRewrite } from './rewrite.ts';
import { paragraph, quote, renderText, richText, words } from './rich-text.ts';

/** Two drafts to try, one for each way in which feedback fails: too hard, and too soft. */
export const EXAMPLES = [
  { name: 'See a hard draft', draft: 'You’re lazy, the report was two days late again.' },
  {
    name: 'See a soft draft',
    draft:
      'Sorry to bother you, it’s probably nothing. The numbers came two days late. Maybe they could be a bit earlier, if you get a chance?',
  },
] as const;

/** The review of an example in short, before and after; nothing where there is nothing to show. */
export function exampleBlocks(review: Review | undefined): types.KnownBlock[] {
  if (review === undefined || review.rewrite === null) return [];
  const { text } = review.draft;
  return [
    richText('example', [
      paragraph(words('A draft', { bold: true })),
      quote(renderText(text, [0, text.length], marksOf(review))),
      paragraph(words('A version about what happened', { bold: true })),
      quote(renderRewrite(review.rewrite)),
    ]),
  ];
}

/** A button for each; pressed, it shows the review of the example. */
export function exampleRow(blockId: string): types.ActionsBlock {
  return row(
    blockId,
    EXAMPLES.map(({ name, draft }, index) => ({
      id: `${SHOW_EXAMPLE}-${index}`,
      text: name,
      value: String(index),
      about: `${name}: ${draft}`,
    })),
  );
}
