import type { App } from '@slack/bolt';
import { toMessage } from '../blocks/content.ts';
import { greetingContent } from '../blocks/welcome.ts';
import { nameError } from '../log.ts';
import { Memory } from '../memory.ts';
import type { Tools } from './tools.ts';

/** Whom this process has greeted or found greeted, so that Slack need not be asked again. */
const REMEMBERED = 24 * 60 * 60_000;
const PEOPLE = 10_000;
/** How far back the conversation is looked through. */
const LOOK_BACK = 50;

/** Whom to greet, where, and who the bot is. */
export type Meeting = { readonly user: string; readonly channel: string; readonly bot: string | undefined };
export type Greet = (client: App['client'], meeting: Meeting) => Promise<void>;

/**
 * Greets a user in the direct message with the bot, once. Nothing is stored for that: the conversation itself tells
 * whether the bot has spoken in it. Never throws.
 */
export function createGreeter({ log }: Pick<Tools, 'log'>): Greet {
  const met = new Memory(REMEMBERED, PEOPLE);
  return async (client, { user, channel, bot }) => {
    if (met.seen(user, Date.now())) return;
    try {
      const { messages = [] } = await client.conversations.history({ channel, limit: LOOK_BACK });
      // Who has written so much was greeted further back.
      if (messages.length === LOOK_BACK || messages.some((said) => said.user === bot || said.bot_id)) return;
      await client.chat.postMessage({ channel, ...toMessage(greetingContent()) });
    } catch (error) {
      log.warn({ event: 'ungreeted', error: nameError(error) });
    }
  };
}
