import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createDelivery, post, sign } from '../../src/playground/delivery.ts';
import { findElement } from '../../src/playground/elements.ts';
import type { Json } from '../../src/playground/workspace.ts';
import { createSlackApp, type SlackApp } from '../../src/slack/app.ts';
import { reviewStub } from '../slack/reviews.ts';
import { until } from './child.ts';
import { BOT_TOKEN, startEmulatedSlack } from './emulated-slack.ts';
import { DRAFT } from './stage.ts';

/**
 * The app against a Slack that we did not write, as far as that goes: the Web API's auth, messages, threads,
 * ephemeral messages and views, with the manifest's scopes. It has no commands, presses or response URLs, so those are
 * sent from here, signed; and it knows no limits of blocks, so those are not proven here.
 */
jest.setTimeout(30_000);
const SECRET = 'emulated-signing-secret';

let slack: Awaited<ReturnType<typeof startEmulatedSlack>>;
let app: SlackApp;
let url: string;
let ids: { bot: string; lee: string; team: string };
const log: Json[] = [];

beforeAll(async () => {
  slack = await startEmulatedSlack();
  const { members } = (await slack.call('users.list')) as unknown as { members: { id: string; name: string }[] };
  const { channels } = (await slack.call('conversations.list')) as unknown as { channels: typeof members };
  const idOf = (list: typeof members, wanted: string) => list.find(({ name }) => name === wanted)?.id ?? '';
  ids = { bot: idOf(members, 'reframe'), lee: idOf(members, 'lee'), team: idOf(channels, 'team') };
  const keep = ((entry: Json) => log.push(entry)) as never;
  app = createSlackApp({
    settings: { mode: 'http', botToken: BOT_TOKEN, signingSecret: SECRET, apiUrl: slack.apiUrl, port: 0 },
    review: reviewStub,
    log: { info: keep, warn: keep, error: keep },
  });
  url = `http://127.0.0.1:${await app.start()}/slack/events`;
});
afterAll(async () => {
  // Nothing that the app tried failed, but for what is meant to.
  expect(log.filter(({ event }) => ['unanswered', 'error', 'ungreeted', 'unsent'].includes(String(event)))).toEqual([]);
  await app.stop();
  await slack.stop();
});

const deliver = (kind: 'interactive' | 'events_api', payload: Json) =>
  post(url, sign(createDelivery(kind, payload), SECRET, Date.now()));
const user = () => ({ id: ids.lee, username: 'lee', name: 'lee', team_id: 'T000000001' });
const frame = () => ({ token: 'x', team: { id: 'T000000001', domain: 'emulate' }, user: user() });
const trigger = async (more: Json = {}) =>
  String((await slack.call('views.generateTriggerId', { user_id: ids.lee, ...more }, BOT_TOKEN)).trigger_id);

/** Waits until its inspection page shows something. */
async function shows(query: Record<string, string>, words: string): Promise<string> {
  let page = '';
  for (let waited = 0; waited < 5000 && !page.includes(words); waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    page = await slack.inspect(query);
  }
  expect(page).toContain(words);
  return page;
}

describe('a Slack that is not ours', () => {
  test('takes the review into a thread, for the one who asked', async () => {
    const root = await slack.call('chat.postMessage', { channel: ids.team, text: DRAFT });
    await slack.call('chat.postMessage', { channel: ids.team, text: 'Noted.', thread_ts: root.ts });
    const message = { type: 'message', user: 'U0SAM', text: DRAFT, ts: root.ts, thread_ts: root.ts, reply_count: 1 };
    await deliver('interactive', {
      ...frame(),
      type: 'message_action',
      callback_id: 'reframe_message',
      trigger_id: await trigger(),
      response_url: 'http://127.0.0.1:1/',
      message_ts: root.ts,
      message,
      channel: { id: ids.team, name: 'team' },
    });
    await shows({ tab: 'messages', channel: ids.team }, 'A version about what happened');
  });

  test('takes Home', async () => {
    const event = { type: 'app_home_opened', user: ids.lee, channel: 'D1', tab: 'home', event_ts: '1.1' };
    await deliver('events_api', { type: 'event_callback', team_id: 'T000000001', event_id: 'Ev1', event });
    const page = await shows({ tab: 'views' }, 'home');
    expect(page).not.toContain('No App Home views');
  });

  test('takes the composer, and sends a finished text where it may', async () => {
    await deliver('interactive', {
      ...frame(),
      type: 'shortcut',
      callback_id: 'reframe_compose',
      trigger_id: await trigger(),
    });
    await shows({ tab: 'views' }, 'Reframe a message');
    const done = await deliver('interactive', {
      ...frame(),
      type: 'view_submission',
      view: {
        id: 'V1',
        type: 'modal',
        callback_id: 'ready',
        private_metadata: '{}',
        blocks: [
          {
            type: 'rich_text',
            block_id: 'ready-0',
            elements: [
              { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'It was late <!channel>.' }] },
            ],
          },
        ],
        state: { values: { 'send-to': { choice: { type: 'conversations_select', selected_conversation: ids.team } } } },
      },
    });
    expect(done).toMatchObject({ status: 200, body: { response_action: 'update' } });
    const history = (await slack.call('conversations.history', { channel: ids.team })) as unknown as {
      messages: { text: string; user: string; blocks: unknown[] }[];
    };
    expect(history.messages[0]).toMatchObject({
      user: ids.bot,
      text: 'It was late &lt;!channel&gt;.\nFrom lee, sent with Reframe',
      blocks: [{ type: 'rich_text' }, { type: 'context' }],
    });
  });

  test('takes a modal on top of a modal, and one in the place of another', async () => {
    const open = { ...frame(), type: 'shortcut', callback_id: 'reframe_compose', action_ts: '3' };
    await deliver('interactive', { ...open, trigger_id: await trigger() });
    const page = await shows({ tab: 'views' }, 'Reframe a message');
    const id = page.match(/\bV[0-9A-Z]{8,} modal/)?.[0].split(' ')[0] ?? '';
    const view = {
      id,
      type: 'modal',
      callback_id: 'composer',
      state: { values: { draft: { text: { value: DRAFT } } } },
    };
    const { body } = await deliver('interactive', { ...frame(), type: 'view_submission', view });
    const shown = (body as { view: Json }).view;
    const press = async (actionId: string) => {
      const { element, blockId } = findElement(shown.blocks, actionId);
      await deliver('interactive', {
        ...frame(),
        type: 'block_actions',
        view: { ...shown, id },
        container: { type: 'view', view_id: id },
        actions: [{ ...element, block_id: blockId, action_ts: '4' }],
        trigger_id: await trigger({ view_id: id }),
      });
    };
    await press('why');
    // Its root and the one below it are the composer's view.
    await shows({ tab: 'views' }, `${id} ${id}`);
    await press('not_a_label');
    const dropped = () => log.some(({ id: pressed }) => pressed === 'not_a_label');
    await until(dropped);
    expect(dropped()).toBe(true);
  });

  test('takes the greeting once, and the answer in the thread of a direct message', async () => {
    const direct = await slack.call('conversations.open', { users: ids.bot });
    const channel = (direct.channel as { id: string }).id;
    const sam = (await slack.call('auth.test')).user_id;
    const said = await slack.call('chat.postMessage', { channel, text: DRAFT });
    const event = {
      type: 'message',
      channel_type: 'im',
      channel,
      user: sam,
      text: DRAFT,
      ts: said.ts,
      event_ts: said.ts,
    };
    const envelope = { type: 'event_callback', team_id: 'T000000001' };
    await deliver('events_api', { ...envelope, event_id: 'Ev2', event });
    let replies: { text: string }[] = [];
    await until(() => log.filter(({ event: name }) => name === 'message').length > 0);
    replies = (await slack.call('conversations.replies', { channel, ts: said.ts })).messages as typeof replies;
    expect(replies[1]?.text).toContain('A version about what happened');
    await deliver('events_api', {
      ...envelope,
      event_id: 'Ev3',
      event: { ...event, type: 'app_home_opened', tab: 'messages' },
    });
    const history = (await slack.call('conversations.history', { channel })).messages as typeof replies;
    expect(history.filter(({ text }) => text.startsWith('Hello, I am Reframe'))).toHaveLength(1);
  });

  test('refuses a used trigger id, and the app says so in a direct message', async () => {
    const used = await trigger();
    const shortcut = { ...frame(), type: 'shortcut', callback_id: 'reframe_compose', trigger_id: used };
    await deliver('interactive', shortcut);
    await until(() => log.filter(({ id }) => id === 'reframe_compose').length >= 2);
    await deliver('interactive', { ...shortcut, action_ts: '2' });
    await until(() => log.some(({ error }) => error === 'exchanged_trigger_id'));
    const failed = log.findIndex(({ error }) => error === 'exchanged_trigger_id');
    expect(log.splice(failed, 1)).toMatchObject([{ event: 'unanswered', way: 'modal' }]);
    const { channel } = (await slack.call('conversations.open', { users: ids.lee }, BOT_TOKEN)) as { channel?: Json };
    // The app may not open conversations, nor needs to: a user's id is address enough.
    expect(channel).toBeUndefined();
    await shows({ tab: 'messages' }, 'or type /reframe and your draft');
  });
});
