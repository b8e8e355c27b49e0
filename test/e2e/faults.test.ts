import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { COUNT, makeReview } from '../slack/reviews.ts';
import { CAST, DRAFT, type Stage, sayInChannel, setStage, wordsOf } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage('http');
});
afterEach(() => stage.close());

const shortcut = () =>
  stage.lee.messageShortcut('reframe_message', sayInChannel(stage, CAST.team, DRAFT, { replies: true }));
const modal = () => stage.slack.until(() => stage.lee.modal);
const whisper = () => stage.slack.until(() => stage.lee.whispers[0]);

test.each([
  'not_in_channel',
  'channel_not_found',
  'user_not_in_channel',
  'ratelimited',
  'is_archived',
  'internal_error',
])('an answer in the thread that fails with %s comes in a modal', async (error) => {
  stage.slack.faults.set('chat.postEphemeral', { error });
  await shortcut();
  expect(wordsOf(await modal())).toContain('A version about what happened');
});

test('an answer in the thread that is slow comes in a modal while the trigger lives', async () => {
  stage.slack.faults.set('chat.postEphemeral', { delay: 2500 });
  await shortcut();
  await modal();
});

test.each(['expired_trigger_id', 'ratelimited'])(
  'a modal that fails with %s comes by the response URL',
  async (error) => {
    stage.slack.faults.set('chat.postEphemeral', { error: 'not_in_channel' });
    stage.slack.faults.set('views.open', { error });
    await shortcut();
    expect((await whisper()).text).toContain('A version about what happened');
  },
);

test('names that cannot be had hold nothing up', async () => {
  stage.slack.faults.set('users.info', { delay: 2000 });
  await stage.lee.messageShortcut('reframe_message', sayInChannel(stage, CAST.team, `@sam ${DRAFT}`));
  expect(wordsOf(await modal())).toContain(`@${CAST.sam}`);
});

test.each(['used_url', 'expired_url'])(
  'a command whose response URL fails with %s is answered in a modal',
  async (error) => {
    stage.slack.faults.set('response_url', { error });
    await stage.lee.command(CAST.team, `/reframe ${DRAFT}`);
    expect(wordsOf(await modal())).toContain('A version about what happened');
  },
);

test('a composer that cannot open is explained', async () => {
  stage.slack.faults.set('views.open', { error: 'expired_trigger_id' });
  await stage.lee.command(CAST.team, '/reframe');
  expect((await whisper()).text).toContain('/reframe');
  await stage.lee.shortcut('reframe_compose');
  const [message] = await stage.slack.until(() => fromBot());
  expect(message?.text).toContain('or type /reframe and your draft');
});

test('a review that cannot be laid out is answered plainly', async () => {
  await stage.close();
  const broken = { ...COUNT, present: undefined as never };
  stage = await setStage('http', (text) => makeReview(text, { checks: { safe: broken, count: broken } }));
  await stage.lee.command(CAST.team, '/reframe Thanks for the report.');
  expect((await whisper()).text).toContain('Something went wrong on our side');
});

function fromBot() {
  const said = stage.slack.workspace.messages.filter(({ user }) => user === stage.slack.workspace.app.botUser);
  return said.length > 0 ? said : undefined;
}
