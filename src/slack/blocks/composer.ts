import type { types } from '@slack/bolt';
import { COMPOSER_VIEW, DRAFT_BLOCK, DRAFT_INPUT } from '../ids.ts';
import { plain } from './content.ts';
import { LIMITS } from './limits.ts';

const HINT =
  'Only you see the review, and the draft is not stored. There is room for 3,000 characters; send a longer draft to Reframe as a direct message.';

/** The modal to write or paste a draft in. */
export function composerView(): types.ModalView {
  return {
    type: 'modal',
    callback_id: COMPOSER_VIEW,
    title: plain('Reframe a message', LIMITS.viewTitle),
    submit: plain('Review', LIMITS.viewTitle),
    close: plain('Cancel', LIMITS.viewTitle),
    blocks: [
      {
        type: 'input',
        block_id: DRAFT_BLOCK,
        label: plain('Your draft', LIMITS.text),
        hint: plain(HINT, LIMITS.text),
        element: {
          type: 'plain_text_input',
          action_id: DRAFT_INPUT,
          multiline: true,
          focus_on_load: true,
          max_length: LIMITS.input,
          placeholder: plain('Write it the way it comes to mind', LIMITS.placeholder),
        },
      },
    ],
  };
}
