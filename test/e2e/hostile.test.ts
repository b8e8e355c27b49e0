import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { review } from '../../src/engine/review.ts';
import { findPings } from '../../src/playground/pings.ts';
import type { View } from '../../src/playground/workspace.ts';
import { rules } from '../rules.ts';
import { CAST, type Stage, setStage, wordsOf } from './stage.ts';

/** As somebody types it; Slack encodes it on the way. */
const DRAFT =
  "You're lazy, the report was late. <!channel> <@U00000SAM> <script>alert(1)</script> *_~ \u202Eevil\u202C @sam";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage('http', (text, options) => review(text, rules, options), Date.now, {
    packs: () => rules.packs,
  });
});
// The local Slack has checked every payload against Slack's limits; what is left is that none of them pings.
afterAll(async () => {
  const sent = stage.slack.calls.map(({ args }) => args);
  expect(sent.length).toBeGreaterThan(10);
  expect(sent.flatMap((args) => findPings(args))).toEqual([]);
  await stage.close();
});
beforeEach(() => {
  stage.slack.workspace.modals.clear();
  stage.slack.workspace.messages.length = 0;
});

const whisper = (before: number) => stage.slack.until(() => stage.lee.whispers[before]);
const modal = (name: string) =>
  stage.slack.until(() => (stage.lee.modal?.callback_id === name ? stage.lee.modal : undefined));

describe('the hostile draft', () => {
  test('by a command', async () => {
    const before = stage.lee.whispers.length;
    await stage.lee.command(CAST.team, `/reframe ${DRAFT}`);
    const reply = await whisper(before);
    expect(wordsOf(reply.blocks)).toContain('<script>alert(1)</script>');
    expect(wordsOf(reply.blocks)).not.toContain('\u202E');
    expect(findPings(reply)).toEqual([]);
  });

  test('by a command with live markup', async () => {
    const before = stage.lee.whispers.length;
    await stage.lee.command(CAST.team, "/reframe You're lazy <!channel> <@U00000SAM> <#C0000TEAM>", { raw: true });
    expect(findPings(await whisper(before))).toEqual([]);
  });

  test('as a message with live mentions, in rich text and without', async () => {
    const elements = [
      { type: 'text', text: 'You are lazy, ' },
      { type: 'broadcast', range: 'channel' },
      { type: 'user', user_id: CAST.sam },
      { type: 'text', text: DRAFT },
    ];
    const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
    for (const message of [stage.sam.post(CAST.team, { text: DRAFT, blocks }), stage.sam.say(CAST.team, DRAFT)]) {
      stage.slack.workspace.modals.clear();
      await stage.lee.messageShortcut('reframe_message', message);
      expect(findPings(await modal('review'))).toEqual([]);
    }
  });

  test('in a direct message, and its buttons', async () => {
    await stage.lee.directMessage(DRAFT);
    const reply = await stage.slack.until(() => stage.posted()[1]);
    expect(findPings(reply)).toEqual([]);
    await stage.lee.action(reply, 'why');
    expect(findPings(await modal('review'))).toEqual([]);
    await stage.lee.action(reply, 'not_a_label');
    await stage.slack.until(() => (wordsOf(reply.blocks).includes('Left alone') ? true : undefined));
    expect(findPings(reply)).toEqual([]);
  });

  test('finished and posted for others', async () => {
    await stage.lee.shortcut('reframe_compose');
    await modal('composer');
    await stage.lee.submitView({ draft: DRAFT });
    await stage.lee.action(await modal('review'), 'finish_draft');
    const form = (await modal('finish')) as View;
    const answers = Object.fromEntries(
      (form.blocks as { block_id: string }[])
        .filter(({ block_id }) => block_id.startsWith('slot-'))
        .map(({ block_id }) => [block_id, `on Monday <!here> <@U00000SAM> ${block_id}`]),
    );
    await stage.lee.submitView({ ...answers });
    await modal('ready');
    await stage.lee.submitView({ 'send-to': CAST.team });
    const posted = await stage.slack.until(() => stage.posted()[0]);
    expect(findPings(posted)).toEqual([]);
    expect(wordsOf(posted.blocks)).toContain('<!channel>');
    expect(posted.text).toContain('&lt;!channel&gt;');
    expect(posted.text).not.toMatch(/[<>\u202E]/);
  });
});
