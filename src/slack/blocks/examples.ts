import type { types } from '@slack/bolt';
import { SHOW_EXAMPLE } from '../ids.ts';
import { row } from './content.ts';

/** Two drafts to try, one for each way in which feedback fails: too hard, and too soft. */
export const EXAMPLES = [
  { name: 'See a hard draft', draft: 'You’re lazy, the report was two days late again.' },
  {
    name: 'See a soft draft',
    draft:
      'Sorry to bother you, it’s probably nothing. The numbers came two days late. Maybe they could be a bit earlier, if you get a chance?',
  },
] as const;

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
