import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Message, View } from '../../src/playground/workspace.ts';
import { reviewStub } from '../slack/reviews.ts';
import { CAST, DRAFT, type Stage, sayInChannel, setStage, wordsOf } from './stage.ts';

let stage: Stage;
let clock = 0;
beforeEach(async () => {
  clock = Date.now();
  stage = await setStage('http', reviewStub, () => clock);
});
afterEach(() => stage.close());

const whisper = (at: number) => stage.slack.until(() => stage.lee.whispers[at]);
const modal = (name: string) =>
  stage.slack.until(() => (stage.lee.modal?.callback_id === name ? stage.lee.modal : undefined));
const botSays = () => stage.slack.until(() => stage.posted()[0]);

async function reviewInMessage(): Promise<Message> {
  await stage.lee.command(CAST.team, `/reframe ${DRAFT}`);
  return whisper(0);
}
async function reviewInModal(): Promise<View> {
  await stage.lee.shortcut('reframe_compose');
  await modal('composer');
  await stage.lee.submitView({ draft: DRAFT });
  return modal('review');
}
async function ready(): Promise<View> {
  await stage.lee.action(await reviewInMessage(), 'finish_draft');
  await modal('finish');
  await stage.lee.submitView({ 'slot-0': 'the launch' });
  return modal('ready');
}

describe.each(['finish_draft', 'why', 'not_a_label'])('%s', (button) => {
  test('on a review that is too old is answered beside it', async () => {
    const reply = await reviewInMessage();
    clock += 31 * 60_000;
    await stage.lee.action(reply, button);
    expect((await whisper(1)).text).toContain('ask for the review again');
    expect(stage.lee.whispers[0]?.text).toContain('A version');
  });

  test('on a review in a modal that is too old is answered on top of it', async () => {
    const view = await reviewInModal();
    clock += 31 * 60_000;
    await stage.lee.action(view, button);
    const top = await stage.slack.until(() => (stage.lee.modal?.id === view.id ? undefined : stage.lee.modal));
    expect(wordsOf(top)).toContain('ask for the review again');
  });

  test('by somebody else shows nothing of the draft', async () => {
    const reply = await reviewInMessage();
    await stage.sam.action(reply, button);
    expect((await stage.slack.until(() => stage.sam.whispers[0])).text).toContain('ask for the review again');
    expect(stage.sam.modal).toBeUndefined();
  });
});

test('a review in a thread is answered and changed in the thread', async () => {
  const message = sayInChannel(stage, CAST.team, DRAFT, { replies: true });
  await stage.lee.messageShortcut('reframe_message', message);
  const reply = await whisper(0);
  await stage.lee.action(reply, 'not_a_label');
  await stage.slack.until(() => (wordsOf(reply.blocks).includes('Left alone') ? true : undefined));
  expect(stage.slack.calls.at(-1)?.args).toMatchObject({ replace_original: true, thread_ts: message.ts });
  clock += 31 * 60_000;
  await stage.lee.action(reply, 'finish_draft');
  expect(await whisper(1)).toMatchObject({ threadTs: message.ts, text: expect.stringContaining('again') });
});

describe('a form that cannot open', () => {
  test.each(['expired_trigger_id', 'exchanged_trigger_id', 'ratelimited', 'internal_error'])(
    'because of %s is told beside the review',
    async (error) => {
      const reply = await reviewInMessage();
      stage.slack.faults.set('views.open', { error });
      await stage.lee.action(reply, 'finish_draft');
      expect((await whisper(1)).text).toContain('press the button again');
    },
  );

  test.each(['used_url', 'expired_url'])(
    'where the response URL fails with %s too is told in a direct message',
    async (error) => {
      const reply = await reviewInMessage();
      stage.slack.faults.set('views.open', { error: 'expired_trigger_id' });
      stage.slack.faults.set('response_url', { error });
      await stage.lee.action(reply, 'finish_draft');
      expect(await botSays()).toMatchObject({ channel: stage.lee.direct, text: expect.stringContaining('again') });
    },
  );

  test('on a modal is told in a direct message', async () => {
    const view = await reviewInModal();
    stage.slack.faults.set('views.push', { error: 'expired_trigger_id' });
    await stage.lee.action(view, 'finish_draft');
    expect((await botSays()).text).toContain('press the button again');
  });

  test('since three lie there already takes the place of the uppermost', async () => {
    const view = await reviewInModal();
    stage.slack.faults.set('views.push', { error: 'push_limit_reached' });
    await stage.lee.action(view, 'finish_draft');
    expect((await modal('finish')).id).toBe(view.id);
  });
});

describe('a changed review that cannot take the place of the old one', () => {
  test.each(['used_url', 'expired_url'])('in a message (%s) comes in a modal', async (error) => {
    const reply = await reviewInMessage();
    stage.slack.faults.set('response_url', { error });
    await stage.lee.action(reply, 'not_a_label');
    expect(wordsOf(await modal('review'))).toContain('Left alone');
  });

  test('in a modal that was closed opens again', async () => {
    const view = await reviewInModal();
    await stage.lee.closeModal();
    await stage.lee.action(view, 'not_a_label');
    expect(wordsOf(await modal('review'))).toContain('Left alone');
  });
});

test('counting that fails changes nothing for the user', async () => {
  await stage.close();
  const counts = { add: () => Promise.reject(new Error(`not counted: ${DRAFT}`)) };
  stage = await setStage('http', reviewStub, Date.now, { counts });
  const reply = await reviewInMessage();
  await stage.lee.action(reply, 'not_a_label');
  await stage.slack.until(() => (wordsOf(reply.blocks).includes('Left alone') ? true : undefined));
  expect(stage.log.join('')).not.toContain('two days late');
});

describe('a message that Slack does not take', () => {
  test.each([
    ['not_in_channel', '/invite @Reframe'],
    ['channel_not_found', 'cannot see this conversation'],
    ['is_archived', 'archived'],
    ['thread_not_found', 'thread is gone'],
    ['restricted_action_read_only_channel', 'Not everyone may post'],
    ['msg_too_long', 'too long'],
    ['ratelimited', 'in a minute'],
    ['internal_error', 'Look whether it is there'],
  ])('%s is told at the field, and nothing is lost', async (error, words) => {
    await ready();
    stage.slack.faults.set('chat.postMessage', { error });
    expect((await stage.lee.submitView({})).errors['send-to']).toContain(words);
    expect(stage.posted()).toEqual([]);
    stage.slack.faults.clear();
    await stage.lee.submitView({});
    expect(stage.posted()).toHaveLength(1);
  });

  test('an answer that is lost: the message is there once, and the user is told to look', async () => {
    await ready();
    stage.slack.faults.set('chat.postMessage', { lost: true });
    expect((await stage.lee.submitView({})).errors['send-to']).toContain('Look whether it is there');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(stage.posted()).toHaveLength(1);
  });

  test('a real channel without the bot, and a real private one', async () => {
    await ready();
    expect((await stage.lee.submitView({ 'send-to': CAST.other })).errors['send-to']).toContain('/invite');
    expect((await stage.lee.submitView({ 'send-to': CAST.secret })).errors['send-to']).toContain('cannot see');
    expect(stage.posted()).toEqual([]);
  });

  test('a thread that was deleted meanwhile', async () => {
    const message = sayInChannel(stage, CAST.team, DRAFT);
    await stage.lee.messageShortcut('reframe_message', message);
    await stage.lee.action(await modal('review'), 'finish_draft');
    await modal('finish');
    await stage.lee.submitView({ 'slot-0': 'the launch' });
    await modal('ready');
    stage.slack.workspace.messages.length = 0;
    expect((await stage.lee.submitView({})).errors['send-to']).toContain('thread is gone');
    await stage.lee.submitView({ 'in-thread': [] });
    expect(stage.posted()).toHaveLength(1);
  });
});

describe('a message that takes long', () => {
  test('is waited for without a second button, and then confirmed', async () => {
    await ready();
    stage.slack.faults.set('chat.postMessage', { delay: 2300 });
    await stage.lee.submitView({});
    expect(wordsOf(stage.lee.modal)).toContain('Slack is taking its time');
    expect(stage.lee.modal?.submit).toBeUndefined();
    await stage.slack.until(() => (wordsOf(stage.lee.modal).includes('Your message is in') ? true : undefined));
    expect(stage.posted()).toHaveLength(1);
  });

  test('is confirmed in a direct message where the page was closed', async () => {
    await ready();
    stage.slack.faults.set('chat.postMessage', { delay: 2300 });
    const submitted = stage.lee.submitView({});
    await submitted;
    await stage.lee.closeModal();
    stage.slack.workspace.modals.clear();
    const told = await stage.slack.until(
      () => stage.posted().find(({ channel }) => channel === stage.lee.direct),
      8000,
    );
    expect(told.text).toBe('Your message is sent.');
  }, 10_000);

  test('and then fails is told, and can be sent again', async () => {
    await ready();
    stage.slack.faults.set('chat.postMessage', { delay: 2300, error: 'is_archived' });
    await stage.lee.submitView({});
    const shown = await stage.slack.until(() =>
      wordsOf(stage.lee.modal).includes('archived') ? wordsOf(stage.lee.modal) : undefined,
    );
    expect(shown).toContain('The launch.');
    stage.slack.faults.clear();
    await stage.lee.submitView({});
    expect(stage.posted()).toHaveLength(1);
  });

  test('a name that cannot be had does not stop it', async () => {
    await ready();
    stage.slack.faults.set('users.info', { delay: 1500 });
    await stage.lee.submitView({});
    expect(stage.posted()[0]?.text).toContain('From lee, sent with Reframe');
  });
});

test('an example whose thread is gone comes in a modal', async () => {
  await stage.lee.openMessages();
  const greeting = await botSays();
  stage.slack.faults.set('chat.postMessage', { error: 'thread_not_found' });
  await stage.lee.action(greeting, 'show_example-0');
  expect(wordsOf(await modal('review'))).toContain('A version about what happened');
});
