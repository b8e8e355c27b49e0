import type { App, types } from '@slack/bolt';
import { type Content, toMessage } from '../blocks/content.ts';
import { EMPTY_MESSAGE, notice } from '../blocks/notices.ts';
import { helpContent } from '../blocks/welcome.ts';
import { readMessage } from '../message-text.ts';
import { showDraft } from './answer.ts';
import { firstThatWorks } from './attempts.ts';
import { isHelp } from './command.ts';
import { createGreeter } from './greeting.ts';
import { nameMentions } from './names.ts';
import type { Tools } from './tools.ts';

type Written = types.GenericMessageEvent | types.FileShareMessageEvent;

/** A reply takes its time rather than fail: nothing of Slack's runs out here. */
const PATIENCE = 10_000;
/** How long an answer waits for the greeting, in milliseconds. */
const MANNERS = 1000;

/** Direct messages to the bot: each is answered in its own thread. The Messages tab greets who comes first. */
export function registerDirectMessage(app: App, tools: Tools): void {
  const greet = createGreeter(tools);

  app.event('app_home_opened', async ({ event, client, context }) => {
    if (event.tab !== 'messages') return;
    await greet(client, { user: event.user, channel: event.channel, bot: context.botUserId });
  });

  app.event('message', async ({ event, client, context }) => {
    if (!isWritten(event) || event.user === context.botUserId) return;
    const meeting = { user: event.user, channel: event.channel, bot: context.botUserId };
    // The greeting stands above the answer, but the answer does not wait long for it.
    await firstThatWorks(tools.log, [['greeting', () => greet(client, meeting)]], MANNERS);
    const text = await nameMentions(client, readMessage(event));
    const content = answer(tools, text, event.user);
    const place = { channel: event.channel, thread_ts: event.thread_ts ?? event.ts };
    await firstThatWorks(
      tools.log,
      [
        ['thread', () => client.chat.postMessage({ ...place, ...toMessage(content) })],
        ['direct_message', () => client.chat.postMessage({ channel: event.user, ...toMessage(content) })],
      ],
      PATIENCE,
    );
  });
}

/** What a person wrote to the bot: no edits and deletions, no bots, and nothing that was said elsewhere. */
function isWritten(event: types.AllMessageEvents): event is Written {
  if (event.channel_type !== 'im') return false;
  if (event.subtype !== undefined && event.subtype !== 'file_share') return false;
  return !('bot_id' in event && event.bot_id) && typeof event.user === 'string';
}

function answer(tools: Tools, text: string, user: string): Content {
  const said = text.trim();
  if (said === '') return notice(EMPTY_MESSAGE);
  return isHelp(said) ? helpContent() : showDraft(tools, said, 'direct_message', { user });
}
