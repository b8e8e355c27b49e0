import { ANSWER_INPUT, SLOT_BLOCK, WHOLE_BLOCK } from '../ids.ts';
import type { Filled } from './compose.ts';
import type { FormData } from './form-data.ts';
import { joinPages } from './pages.ts';

/** The state of a view, as Slack sends it: by block, by action. */
export type ViewValues = Readonly<Record<string, Readonly<Record<string, { readonly value?: string | null }>>>>;

/** What the finishing form was sent with. */
export function readForm(values: ViewValues, { prompts, joints }: Pick<FormData, 'prompts' | 'joints'>): Filled {
  const typed = (block: string) => values[block]?.[ANSWER_INPUT]?.value ?? '';
  const parts = ['', ...joints].map((_, index) => typed(`${WHOLE_BLOCK}-${index}`));
  return {
    whole: joinPages({ parts, joints }),
    slots: prompts.map((prompt, index) => ({ prompt, answer: typed(`${SLOT_BLOCK}-${index}`) })),
  };
}
