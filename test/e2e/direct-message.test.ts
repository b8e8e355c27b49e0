import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createSlackApp } from '../../src/slack/app.ts';
import { reviewStub } from '../slack/reviews.ts';
import { CAST, DRAFT, type Stage, setStage, settingsFor, wordsOf } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage('http');
});
afterEach(() => stage.close());

const reply = (count: number) =>
  stage.slack.until(() => (stage.posted().length >= count ? stage.posted()[count - 1] : undefined));
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('the greeting', () => {
  test('comes once, with two examples that show a review in its thread', async () => {
    await stage.lee.openMessages();
    const greeting = await reply(1);
    expect(greeting).toMatchObject({ channel: stage.lee.direct, text: expect.stringContaining('Hello, I am Reframe') });
    await stage.lee.openMessages();
    await stage.lee.action(greeting!, 'show_example-0');
    expect(await reply(2)).toMatchObject({ threadTs: greeting!.ts, text: expect.stringContaining('“lazy”') });
    await stage.lee.action(greeting!, 'show_example-1');
    expect((await reply(3))?.threadTs).toBe(greeting!.ts);
    expect(stage.posted()).toHaveLength(3);
  });

  test('comes before the first answer to those who just write', async () => {
    const { delivery } = await stage.lee.directMessage(DRAFT);
    await reply(2);
    expect(stage.posted()[0]?.text).toContain('Hello, I am Reframe');
    expect(delivery.kind).toBe('events_api');
  });

  test('is not repeated by another process, which finds it in the conversation', async () => {
    await stage.lee.openMessages();
    await reply(1);
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const second = createSlackApp({ settings: settingsFor('http', stage.slack), review: reviewStub, log });
    const first = stage.slack.requestUrl;
    stage.slack.requestUrl = `http://127.0.0.1:${await second.start()}/slack/events`;
    await stage.lee.openMessages();
    await stage.slack.until(() => stage.slack.calls.filter(({ method }) => method.endsWith('history'))[1]);
    await second.stop();
    stage.slack.requestUrl = first;
    expect(stage.posted()).toHaveLength(1);
  });
});

describe('a message', () => {
  beforeEach(async () => {
    await stage.lee.openMessages();
    await reply(1);
  });

  test('is answered in its thread; the buttons change the answer', async () => {
    const { delivery } = await stage.lee.directMessage(DRAFT);
    const { ts } = delivery.payload.event as { ts: string };
    const answer = await reply(2);
    expect(answer).toMatchObject({ threadTs: ts, text: expect.stringMatching(/^A version about what happened/) });
    await stage.lee.action(answer!, 'not_a_label');
    await stage.slack.until(() => (wordsOf(answer?.blocks).includes('Left alone') ? true : undefined));
    await stage.lee.action(answer!, 'finish_draft');
    expect((await stage.slack.until(() => stage.lee.modal)).callback_id).toBe('finish');
  });

  test('in a thread is answered in the same thread', async () => {
    const root = stage.lee.say(stage.lee.direct, 'About the report');
    await stage.lee.directMessage(DRAFT, { threadTs: root.ts });
    expect(await reply(2)).toMatchObject({ threadTs: root.ts });
  });

  test.each([
    ['help', 'Where to find it'],
    ['hi there', 'nothing here to change'],
    ['a '.repeat(2500), '4,999 characters'],
  ])('%.10s is answered', async (typed, words) => {
    await stage.lee.directMessage(typed);
    expect(wordsOf((await reply(2))?.blocks)).toContain(words);
  });

  test.each<[string, object]>([
    ['of a bot', { bot_id: 'B1' }],
    ['of the app itself', { user: 'U000000BOT' }],
    ['that is edited', { subtype: 'message_changed', message: { text: DRAFT } }],
    ['that is deleted', { subtype: 'message_deleted' }],
    ['in a channel', { channel: CAST.team, channel_type: 'channel' }],
  ])('%s is left alone', async (_, parts) => {
    const message = { type: 'message', channel: stage.lee.direct, channel_type: 'im', user: CAST.lee, text: DRAFT };
    await stage.lee.event({ ...message, ts: '1.1', event_ts: '1.1', ...parts });
    await settle();
    expect(stage.posted()).toHaveLength(1);
  });

  test('with a file is read; with a file alone it is told so', async () => {
    const message = { type: 'message', channel: stage.lee.direct, channel_type: 'im', user: CAST.lee };
    const write = (text: string) => {
      const { ts } = stage.lee.post(stage.lee.direct, { text });
      return stage.lee.event({ ...message, subtype: 'file_share', files: [{ id: 'F1' }], text, ts, event_ts: ts });
    };
    await write(DRAFT);
    expect((await reply(2))?.text).toContain('“lazy”');
    await write('');
    expect((await reply(3))?.text).toContain('no words');
  });
});

describe('faults', () => {
  test('history that takes its time: the answer does not wait for the greeting', async () => {
    stage.slack.faults.set('conversations.history', { delay: 5000 });
    await stage.lee.directMessage(DRAFT);
    expect((await reply(1))?.text).toContain('“lazy”');
  });

  test('history that cannot be had: answered, not greeted', async () => {
    stage.slack.faults.set('conversations.history', { error: 'missing_scope' });
    await stage.lee.directMessage(DRAFT);
    expect((await reply(1))?.text).toContain('“lazy”');
  });

  test('a thread that is gone: answered in the conversation', async () => {
    await stage.lee.openMessages();
    await reply(1);
    const event = { type: 'message', channel: stage.lee.direct, channel_type: 'im', user: CAST.lee, text: DRAFT };
    await stage.lee.event({ ...event, ts: '9.9', event_ts: '9.9' });
    const answer = await reply(2);
    expect(answer).toMatchObject({ channel: stage.lee.direct });
    expect(answer?.threadTs).toBeUndefined();
  });
});
