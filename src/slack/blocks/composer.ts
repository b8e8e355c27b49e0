import type { types } from '@slack/bolt';
import { COMPOSER_VIEW, DRAFT_BLOCK, DRAFT_INPUT } from '../ids.ts';
import { plain } from './content.ts';
import { LIMITS } from './limits.ts';

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
        hint: plain('Only you see the review. The draft is not stored.', LIMITS.text),
        element: {
          type: 'plain_text_input',
          action_id: DRAFT_INPUT,
          multiline: true,
          focus_on_load: true,
          placeholder: plain('Write it the way it comes to mind', LIMITS.placeholder),
        },
      },
    ],
  };
}
