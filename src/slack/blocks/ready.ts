import type { types } from '@slack/bolt';
import type { Origin } from '../desk.ts';
import { writeFormData } from '../finish/form-data.ts';
import { CHOICE_INPUT, IN_THREAD, READY_BLOCK, READY_VIEW, REVIEW_VIEW, SEND_TO } from '../ids.ts';
import { type Content, plain, section, tick, toModal } from './content.ts';
import { LIMITS } from './limits.ts';
import { SENT } from './notices.ts';
import { preformatted, richText, splitElements, words } from './rich-text.ts';

/**
 * The finished text: to copy, or to send where the user says. Nothing is posted without "Send". `note` says
 * what else there is to know: why it was not sent the last time.
 */
export function readyView(text: string, origin: Origin | undefined, note?: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: READY_VIEW,
    private_metadata: writeFormData({ ...(origin && { origin }), prompts: [], joints: [], dropped: [] }),
    title: plain('Ready', LIMITS.viewTitle),
    submit: plain('Send', LIMITS.viewTitle),
    close: plain('Close', LIMITS.viewTitle),
    blocks: [
      ...copyBlocks(text),
      section('about', note ?? `Nothing in it judges the person. ${COPY_OR_SEND}`),
      whereInput(origin),
      ...(origin?.thread === undefined ? [] : [threadInput]),
    ],
  };
}

const COPY_OR_SEND = 'Copy it, or let Reframe send it for you.';
/** Where the author has kept what was found. */
export const KEPT = `What Reframe found in it stays, as you said. ${COPY_OR_SEND}`;

/** A text that Slack gives a copy button. */
function copyBlocks(text: string): types.RichTextBlock[] {
  return splitElements([words(text)], LIMITS.richText).map((part, index) =>
    richText(`${READY_BLOCK}-${index}`, [preformatted(part)]),
  );
}

/** The text that `copyBlocks` shows, from the view as it comes back. */
export function readCopy(blocks: readonly types.AnyBlock[]): string {
  return blocks
    .filter((block) => block.type === 'rich_text' && block.block_id?.startsWith(`${READY_BLOCK}-`))
    .flatMap((block) => (block as types.RichTextBlock).elements)
    .flatMap((part) => part.elements as readonly { readonly text?: string }[])
    .map((element) => element.text ?? '')
    .join('');
}

/** While Slack takes its time: no second "Send" to press. */
export function sendingView(text: string): types.ModalView {
  const note = 'Slack is taking its time. This page changes when the message is sent.';
  return toModal({ text: note, blocks: [section('sending', note), ...copyBlocks(text)] }, REVIEW_VIEW, 'Sending');
}

/** Says where it went. */
export function sentContent({ channel, thread }: Origin): Content {
  const before = thread === undefined ? 'Your message is in ' : 'Your message is in the thread that it came from, in ';
  const where: types.RichTextBlock = {
    type: 'rich_text',
    block_id: 'sent',
    elements: [
      {
        type: 'rich_text_section',
        elements: [words(before), { type: 'channel', channel_id: channel }, words('. It says that it is from you.')],
      },
    ],
  };
  return { text: SENT, blocks: [where] };
}

function whereInput(origin: Origin | undefined): types.InputBlock {
  const known = origin !== undefined && !origin.channel.startsWith('D');
  return {
    type: 'input',
    block_id: SEND_TO,
    label: plain('Send it to', LIMITS.label),
    hint: plain(
      'It is posted by Reframe and says that it is from you. Reframe must be in the conversation; for a direct message to one person, copy the text.',
      LIMITS.text,
    ),
    element: {
      type: 'conversations_select',
      action_id: CHOICE_INPUT,
      placeholder: plain('Choose a conversation', LIMITS.placeholder),
      ...(known && { initial_conversation: origin.channel }),
      filter: { include: ['public', 'private', 'mpim'], exclude_bot_users: true },
    },
  };
}

const threadInput = tick(IN_THREAD, 'Thread', 'Post it in the thread that it came from', true);
