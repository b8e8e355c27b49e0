import type { App, MessageShortcut } from '@slack/bolt';
import { type Content, privately, toMessage, toModal } from '../blocks/content.ts';
import { EMPTY_MESSAGE, notice } from '../blocks/notices.ts';
import type { Origin } from '../desk.ts';
import { MESSAGE_SHORTCUT, REVIEW_VIEW } from '../ids.ts';
import { readMessage } from '../message-text.ts';
import { showDraft } from './answer.ts';
import { firstThatWorks, type Way } from './attempts.ts';
import { nameMentions } from './names.ts';
import type { Tools } from './tools.ts';

/** Looking up names has used some of the trigger id's 3 seconds; this leaves the modal its share. */
const PATIENCE = 1000;

/**
 * "Reframe this message": the review goes into the message's thread, for the one who asked only. Where that would
 * not be seen (no thread yet, a direct message) or is not possible (the bot is not in the conversation), a modal
 * shows the same.
 */
export function registerMessageShortcut(app: App, tools: Tools): void {
  app.shortcut(
    { callback_id: MESSAGE_SHORTCUT, type: 'message_action' },
    async ({ shortcut, ack, respond, client }) => {
      await ack();
      const text = await nameMentions(client, readMessage(shortcut.message));
      const asker = { user: shortcut.user.id, origin: originOf(shortcut) };
      const content = text.trim() === '' ? notice(EMPTY_MESSAGE) : showDraft(tools, text, 'message', asker);
      const ways: Way[] = [
        ['modal', () => client.views.open({ trigger_id: shortcut.trigger_id, view: toModal(content, REVIEW_VIEW) })],
        ['response_url', () => respond(privately(content))],
      ];
      const thread = activeThread(shortcut);
      if (thread !== undefined) ways.unshift(['thread', () => postInThread(client, shortcut, thread, content)]);
      await firstThatWorks(tools.log, ways, PATIENCE);
    },
  );
}

/**
 * The thread in which an ephemeral reply would be seen. Slack drops one without an error where the thread has no
 * replies yet; what it tells of the message is enough to know, so the app need not read any conversation.
 */
function activeThread({ channel, message }: MessageShortcut): string | undefined {
  if (channel.id.startsWith('D')) return undefined;
  const { ts, thread_ts: root, reply_count: replies } = message;
  if (typeof root !== 'string') return replies > 0 ? ts : undefined;
  return root !== ts || replies === undefined || replies > 0 ? root : undefined;
}

function postInThread(client: App['client'], { channel, user }: MessageShortcut, thread: string, content: Content) {
  return client.chat.postEphemeral({ channel: channel.id, user: user.id, thread_ts: thread, ...toMessage(content) });
}

/** A finished text can be sent into the thread of the message, also where it would be the first reply. */
function originOf({ channel, message }: MessageShortcut): Origin {
  return { channel: channel.id, thread: typeof message.thread_ts === 'string' ? message.thread_ts : message.ts };
}
