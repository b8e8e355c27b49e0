import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { toMessage, toModal } from '../blocks/content.ts';
import { EXAMPLES } from '../blocks/examples.ts';
import { PRESS_LATE } from '../blocks/notices.ts';
import { REVIEW_VIEW, SHOW_EXAMPLE } from '../ids.ts';
import { showDraft } from './answer.ts';
import { firstThatWorks } from './attempts.ts';
import { type Press, showModal } from './press.ts';
import type { Tools } from './tools.ts';

/** An example that was pressed: its review in the thread of the greeting, elsewhere in a modal. */
export function registerExamples(app: App, tools: Tools): void {
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: new RegExp(`^${SHOW_EXAMPLE}-\\d+$`) },
    async ({ ack, ...press }) => {
      await ack();
      const { body, client } = press;
      const { draft } = EXAMPLES[Number(body.actions[0]?.value)] ?? EXAMPLES[0];
      const content = showDraft(tools, draft, 'example', { user: body.user.id });
      const modal = () => showModal(press, toModal(content, REVIEW_VIEW), tools, PRESS_LATE);
      const thread = threadOf(press);
      if (thread === undefined) return modal();
      const reply = () => client.chat.postMessage({ ...thread, ...toMessage(content) });
      if (!(await firstThatWorks(tools.log, [['thread', reply]]))) await modal();
    },
  );
}

/** The thread of the greeting, where the button is in a direct message with the bot. */
function threadOf({ body }: Press): { channel: string; thread_ts: string } | undefined {
  const { channel, message } = body;
  if (channel === undefined || message === undefined || !channel.id.startsWith('D')) return undefined;
  return { channel: channel.id, thread_ts: message.thread_ts ?? message.ts };
}
