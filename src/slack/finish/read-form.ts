import { ANSWER_INPUT, CHOICE_INPUT, KEEP_BLOCK, SLOT_BLOCK, WHOLE_BLOCK } from '../ids.ts';
import type { Filled } from './compose.ts';
import type { FormData } from './form-data.ts';
import { joinPages } from './pages.ts';

/** The state of a view, as Slack sends it: by block, by action. */
export type ViewValues = Readonly<Record<string, Readonly<Record<string, Entered>>>>;
type Entered = {
  readonly value?: string | null;
  readonly selected_conversation?: string | null;
  readonly selected_options?: readonly unknown[] | null;
};

/** Whether a box is ticked. */
export function isTicked(values: ViewValues, block: string): boolean {
  return (values[block]?.[CHOICE_INPUT]?.selected_options ?? []).length > 0;
}

/** What the finishing form was sent with. */
export function readForm(values: ViewValues, { prompts, joints }: Pick<FormData, 'prompts' | 'joints'>): Filled {
  const typed = (block: string) => values[block]?.[ANSWER_INPUT]?.value ?? '';
  const parts = ['', ...joints].map((_, index) => typed(`${WHOLE_BLOCK}-${index}`));
  return {
    whole: joinPages({ parts, joints }),
    slots: prompts.map((prompt, index) => ({ prompt, answer: typed(`${SLOT_BLOCK}-${index}`) })),
    keep: isTicked(values, KEEP_BLOCK),
  };
}
