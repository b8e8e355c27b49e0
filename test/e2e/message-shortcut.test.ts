import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { review } from '../../src/engine/review.ts';
import type { Message } from '../../src/playground/workspace.ts';
import { rules } from '../rules.ts';
import { CAST, type Stage, setStage, wordsOf } from './stage.ts';

/** With the engine itself: what it reads must be what Slack sends. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage('http', (text, options) => review(text, rules, options));
  const { workspace } = stage.slack;
  workspace.addChannel('G0PRIVATE', 'private', 'private', [CAST.lee, CAST.sam, workspace.app.botUser]);
  workspace.addChannel('G0GROUPDM', 'mpdm-lee--sam--ada-1', 'mpim', [CAST.lee, CAST.sam, CAST.ada]);
});
afterAll(() => stage.close());
beforeEach(() => stage.slack.workspace.modals.clear());

const LABEL = "You're lazy, the report was two days late.";
const words = (text: string, style?: object) => ({ type: 'text', text, ...(style && { style }) });
const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });

/** What the shortcut shows on a message. */
async function reframe(message: Message): Promise<string> {
  const before = stage.lee.whispers.length;
  await stage.lee.messageShortcut('reframe_message', message);
  const shown = await stage.slack.until(() => stage.lee.whispers[before] ?? stage.lee.modal);
  return wordsOf(shown);
}

describe('rich text is read where there is some', () => {
  const post = (...elements: object[]) =>
    stage.lee.post(CAST.team, { text: LABEL, blocks: [{ type: 'rich_text', elements }] });

  test('a label in a list', async () => {
    const item = section(words('You are '), words('lazy', { bold: true }));
    const list = { type: 'rich_text_list', style: 'bullet', elements: [section(words('The report was late')), item] };
    expect(await reframe(post(section(words('Two things:\n')), list))).toContain('“lazy”');
  });

  test.each<[string, object[]]>([
    ['a quotation', [{ type: 'rich_text_quote', elements: [words('You are lazy.')] }, section(words('was said.'))]],
    ['code', [section(words('The flag is '), words('you are lazy', { code: true }), words(' in the config.'))]],
    [
      'preformatted',
      [section(words('Look:\n')), { type: 'rich_text_preformatted', elements: [words('you are lazy')] }],
    ],
    ['a link', [section(words('See '), { type: 'link', url: 'https://a.example/you-are-lazy', text: 'this' })]],
  ])('a label in %s is not the author’s', async (_, elements) => {
    expect(await reframe(post(...elements))).not.toContain('Not a label');
  });

  test('mentions are shown by name', async () => {
    const shown = await reframe(post(section({ type: 'user', user_id: CAST.sam }, words(' is lazy.'))));
    expect(shown).toContain('@sam');
  });
});

test.each<[string, Partial<Message>]>([
  ['with files', { files: [{ id: 'F1', name: 'report.pdf' }] }],
  ['that was edited', { edited: true }],
  ['of one’s own', {}],
])('a message %s', async (_, parts) => {
  expect(await reframe(stage.lee.post(CAST.team, { text: LABEL, ...parts }))).toContain('“lazy”');
});

test('a file alone has no words', async () => {
  const message = stage.sam.post(CAST.team, { text: '', files: [{ id: 'F1', name: 'report.pdf' }] });
  expect(await reframe(message)).toContain('no words');
});

test.each([
  ['a public channel', CAST.team, 'thread'],
  ['a private channel', 'G0PRIVATE', 'thread'],
  ['a group message without the bot', 'G0GROUPDM', 'modal'],
  ['a direct message', CAST.dm, 'modal'],
])('others’ messages in %s', async (_, channel, where) => {
  const root = stage.sam.say(channel, LABEL);
  stage.lee.say(channel, 'Noted.', root.ts);
  expect(await reframe(root)).toContain('“lazy”');
  expect(stage.lee.modal === undefined ? 'thread' : 'modal').toBe(where);
});
