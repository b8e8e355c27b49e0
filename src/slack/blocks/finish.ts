import type { types } from '@slack/bolt';
import type { Slot } from '../../engine/types.ts';
import type { FormData } from '../finish/form-data.ts';
import { writeFormData } from '../finish/form-data.ts';
import { splitPages } from '../finish/pages.ts';
import { ANSWER_INPUT, FINISH_VIEW, KEEP_BLOCK, SLOT_BLOCK, WHOLE_BLOCK } from '../ids.ts';
import { plain, section, tick } from './content.ts';
import { clip, LIMITS } from './limits.ts';
import { typedText } from './markup.ts';
import { askFor, exampleFor } from './slot-question.ts';

/** What the form finishes: a text in Slack's markup, and the blanks in it that want an answer. */
export type Unfinished = { readonly text: string; readonly blanks: readonly Slot[] };

/** The finishing form: one input for each blank, asked as a question, and the whole text below. */
export function finishView({ text, blanks }: Unfinished, data: Pick<FormData, 'origin' | 'dropped'>): types.ModalView {
  const prompts = blanks.map(({ prompt }) => typedText(prompt));
  const { parts, joints } = splitPages(typedText(text), LIMITS.input);
  return {
    type: 'modal',
    callback_id: FINISH_VIEW,
    private_metadata: writeFormData({ ...data, prompts, joints }),
    title: plain('Finish this draft', LIMITS.viewTitle),
    submit: plain('Review again', LIMITS.viewTitle),
    close: plain('Cancel', LIMITS.viewTitle),
    blocks: [
      section('about', prompts.length > 0 ? WITH_BLANKS : WITHOUT_BLANKS),
      ...prompts.map(answerInput),
      ...parts.map((part, index) => wholeInput(part, index, prompts.length > 0)),
      keepInput,
    ],
  };
}

const WITH_BLANKS =
  'Answer with what both of you could see or count. Your answers take the place of the parts in [brackets]. Nothing is sent yet.';
const WITHOUT_BLANKS = 'Change what you like. Nothing is sent yet.';

function answerInput(prompt: string, index: number): types.InputBlock {
  return {
    type: 'input',
    block_id: `${SLOT_BLOCK}-${index}`,
    // The text below can also be changed so that it needs no answer; that all are closed is checked when it comes in.
    optional: true,
    label: plain(askFor(prompt), LIMITS.label),
    hint: plain(`For example: ${exampleFor(prompt)}`, LIMITS.text),
    element: { type: 'plain_text_input', action_id: ANSWER_INPUT, focus_on_load: index === 0 },
  };
}

function wholeInput(part: string, index: number, blanks: boolean): types.InputBlock {
  return {
    type: 'input',
    block_id: `${WHOLE_BLOCK}-${index}`,
    optional: index > 0,
    label: plain(index === 0 ? 'The whole text' : `The whole text, part ${index + 1}`, LIMITS.label),
    ...(index === 0 && blanks && { hint: plain('The parts in [brackets] are filled in for you.', LIMITS.text) }),
    element: {
      type: 'plain_text_input',
      action_id: ANSWER_INPUT,
      multiline: true,
      ...(part !== '' && { initial_value: clip(part, LIMITS.input) }),
    },
  };
}

const keepInput = tick(KEEP_BLOCK, 'If Reframe is wrong about a word', 'Keep my words');
