import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Delivery } from '../../src/playground/delivery.ts';
import { Playground } from '../../src/playground/playground.ts';
import type { Json } from '../../src/playground/workspace.ts';
import { CAST, populate } from '../e2e/stage.ts';

let slack: Playground;
let clock: number;
let last: Json;
beforeEach(async () => {
  clock = 1_800_000_000_000;
  slack = await new Playground(() => clock).listen();
  populate(slack);
  // No app is connected: what would be sent is looked at instead.
  slack.deliver = async (delivery: Delivery) => {
    last = delivery.payload;
    return { status: 200, body: '' };
  };
});
afterEach(() => slack.close());

async function call(method: string, args: Json = {}, token = slack.workspace.app.botToken): Promise<Json> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return (await (
    await fetch(`${slack.apiUrl}${method}`, { method: 'POST', headers, body: JSON.stringify(args) })
  ).json()) as Json;
}

async function answer(url: unknown, body: Json): Promise<[number, string]> {
  const response = await fetch(String(url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return [response.status, text.startsWith('{') ? JSON.parse(text).error : text];
}

const modal = { type: 'modal', title: { type: 'plain_text', text: 'Hi' }, blocks: [] };
const lee = () => slack.as(CAST.lee);

describe('tokens', () => {
  test.each([
    ['auth.test', '', 'not_authed'],
    ['auth.test', 'xoxb-unknown', 'invalid_auth'],
    ['auth.test', 'xapp-playground', 'not_allowed_token_type'],
    ['apps.connections.open', 'xoxb-playground', 'not_allowed_token_type'],
    ['files.upload', 'xoxb-playground', 'unknown_method'],
  ])('%s with “%s”', async (method, token, error) => {
    expect(await call(method, {}, token)).toMatchObject({ ok: false, error });
  });
});

describe('trigger ids', () => {
  beforeEach(() => lee().shortcut('x'));

  test('work once', async () => {
    expect(await call('views.open', { trigger_id: last.trigger_id, view: modal })).toMatchObject({ ok: true });
    expect(await call('views.open', { trigger_id: last.trigger_id, view: modal })).toMatchObject({
      error: 'exchanged_trigger_id',
    });
  });

  test('live three seconds', async () => {
    clock += 3001;
    expect(await call('views.open', { trigger_id: last.trigger_id, view: modal })).toMatchObject({
      error: 'expired_trigger_id',
    });
    expect(await call('views.open', { trigger_id: 'made.up', view: modal })).toMatchObject({
      error: 'invalid_trigger_id',
    });
  });

  test('a view that is no view opens nothing and uses nothing up', async () => {
    expect(await call('views.open', { trigger_id: last.trigger_id, view: {} })).toMatchObject({
      error: 'invalid_arguments',
    });
    expect(lee().modal).toBeUndefined();
    expect(await call('views.open', { trigger_id: last.trigger_id, view: modal })).toMatchObject({ ok: true });
  });
});

describe('response URLs', () => {
  beforeEach(() => lee().command(CAST.secret, '/reframe hi'));

  test('work five times', async () => {
    for (let use = 1; use <= 5; use += 1) expect(await answer(last.response_url, { text: 'hi' })).toEqual([200, 'ok']);
    expect(await answer(last.response_url, { text: 'hi' })).toEqual([404, 'used_url']);
    expect(lee().whispers).toHaveLength(5);
  });

  test('live thirty minutes', async () => {
    clock += 30 * 60_000 + 1;
    expect(await answer(last.response_url, { text: 'hi' })).toEqual([404, 'expired_url']);
  });

  test('keep the limits of blocks', async () => {
    expect(await answer(last.response_url, { blocks: [{ type: 'marquee' }] })).toEqual([404, 'invalid_blocks']);
    expect(await answer(last.response_url, {})).toEqual([404, 'no_text']);
  });
});

describe('messages', () => {
  const whisper = (args: Json) => call('chat.postEphemeral', { user: CAST.lee, text: 'hi', ...args });

  test.each<[Json, string]>([
    [{ channel: 'C0NOWHERE' }, 'channel_not_found'],
    [{ channel: CAST.other }, 'not_in_channel'],
    [{ channel: CAST.secret }, 'channel_not_found'],
    [{ channel: CAST.dm }, 'channel_not_found'],
    [{ channel: CAST.team, user: 'U0NOBODY' }, 'user_not_found'],
    [{ channel: CAST.team, text: '' }, 'no_text'],
    [{ channel: CAST.team, text: 'x'.repeat(40_001) }, 'msg_too_long'],
    [{ channel: CAST.team, blocks: [{ type: 'marquee' }] }, 'invalid_blocks'],
    [{ channel: CAST.team, thread_ts: '1.1' }, 'thread_not_found'],
  ])('%j', async (args, error) => {
    expect(await whisper(args)).toMatchObject({ ok: false, error });
  });

  test('an ephemeral message in a thread is seen where the thread has replies', async () => {
    const root = slack.as(CAST.sam).say(CAST.team, 'The numbers are in.');
    await whisper({ channel: CAST.team, thread_ts: root.ts });
    expect(lee().whispers).toHaveLength(0);
    lee().say(CAST.team, 'Noted.', root.ts);
    await whisper({ channel: CAST.team, thread_ts: root.ts });
    expect(lee().whispers).toHaveLength(1);
    expect(slack.as(CAST.sam).whispers).toHaveLength(0);
  });

  test('the bot changes and deletes its own messages only', async () => {
    const { ts } = await call('chat.postMessage', { channel: CAST.team, text: 'one' });
    expect(await call('chat.update', { channel: CAST.team, ts, text: 'two' })).toMatchObject({ ok: true, text: 'two' });
    const other = slack.as(CAST.sam).say(CAST.team, 'mine');
    expect(await call('chat.update', { channel: CAST.team, ts: other.ts, text: 'x' })).toMatchObject({
      error: 'cant_update_message',
    });
    expect(await call('chat.delete', { channel: CAST.team, ts })).toMatchObject({ ok: true });
    expect(await call('chat.delete', { channel: CAST.team, ts })).toMatchObject({ error: 'message_not_found' });
  });

  test('conversations are known as far as the bot may know them', async () => {
    const list = (await call('conversations.list')) as unknown as { channels: { id: string }[] };
    expect(list.channels.map(({ id }) => id)).toEqual([CAST.team, CAST.other]);
    expect(await call('conversations.info', { channel: CAST.other })).toMatchObject({ channel: { is_member: false } });
    expect(await call('conversations.members', { channel: CAST.secret })).toMatchObject({ error: 'channel_not_found' });
    const root = slack.as(CAST.sam).say(CAST.team, 'root');
    lee().say(CAST.team, 'reply', root.ts);
    expect(await call('conversations.replies', { channel: CAST.team, ts: root.ts })).toMatchObject({
      messages: [{ reply_count: 1 }, { text: 'reply' }],
    });
    expect(await call('conversations.history', { channel: CAST.team })).toMatchObject({ messages: [{ text: 'root' }] });
    expect(await call('conversations.open', { users: CAST.lee })).toMatchObject({
      channel: { id: expect.stringMatching(/^D/) },
    });
  });
});

test('what is typed is encoded as Slack does', async () => {
  await lee().command(CAST.team, '/reframe @sam & #team <!channel> @nobody');
  expect(last.text).toBe(`<@${CAST.sam}|sam> &amp; <#${CAST.team}|team> &lt;!channel&gt; @nobody`);
  expect(lee().say(CAST.team, '@sam').text).toBe(`<@${CAST.sam}>`);
});
