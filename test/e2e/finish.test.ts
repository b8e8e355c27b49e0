import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Json, View } from '../../src/playground/workspace.ts';
import { CAST, DRAFT, type Mode, type Stage, sayInChannel, setStage, wordsOf } from './stage.ts';

describe.each<Mode>(['http', 'socket'])('finishing a draft, over %s', (mode) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(mode);
  });
  afterAll(() => stage.close());
  beforeEach(() => stage.slack.workspace.modals.clear());

  const modal = (name: string) =>
    stage.slack.until(() => (stage.lee.modal?.callback_id === name ? stage.lee.modal : undefined));

  /** A command's review, and its form. */
  async function openForm(draft = DRAFT): Promise<View> {
    const before = stage.lee.whispers.length;
    await stage.lee.command(CAST.team, `/reframe ${draft}`);
    const reply = await stage.slack.until(() => stage.lee.whispers[before]);
    await stage.lee.action(reply, 'finish_draft');
    return modal('finish');
  }

  test('each blank is a question with an example; the whole text is below', async () => {
    const form = await openForm();
    const [, slot, whole] = form.blocks as Json[];
    expect(slot).toMatchObject({
      block_id: 'slot-0',
      label: { text: 'What did that hold up?' },
      hint: { text: 'For example: two people waited a day for the figures' },
    });
    expect(whole).toMatchObject({
      block_id: 'whole-0',
      label: { text: 'The whole text' },
      element: { initial_value: 'the report was two days late again. [what that held up]' },
    });
  });

  test('an open blank and a finding stop it, each at its field', async () => {
    await openForm();
    expect((await stage.lee.submitView({})).errors).toEqual({ 'slot-0': expect.stringContaining('still open') });
    const { errors } = await stage.lee.submitView({ 'slot-0': 'You are lazy' });
    expect(errors['slot-0']).toContain('“lazy” says who they are');
    const whole = await stage.lee.submitView({ 'whole-0': 'You are useless.' });
    expect(whole.errors['whole-0']).toContain('“useless”');
    expect((await stage.lee.submitView({ 'whole-0': ' ' })).errors['whole-0']).toContain('Write the message');
    expect((await stage.lee.submitView({ 'whole-0': 'Fine.', 'slot-0': 'the launch' })).errors['slot-0']).toContain(
      'no place for this',
    );
    expect(stage.lee.modal?.callback_id).toBe('finish');
    expect(stage.posted()).toEqual([]);
  });

  test('what is found and is no label stays where its author says so; an open blank stops it all the same', async () => {
    await openForm();
    const entries = { 'slot-0': 'The lazy loading came late', keep: 'yes' };
    expect((await stage.lee.submitView({ ...entries, 'slot-0': '' })).errors['slot-0']).toContain('still open');
    expect((await stage.lee.submitView({ ...entries, keep: [] })).errors['slot-0']).toContain('tick “Keep my words”');
    await stage.lee.submitView(entries);
    expect(wordsOf(await modal('ready'))).toContain('What Reframe found in it stays, as you said.');
  });

  test('the finished text can be copied, and is posted only where and when the user says', async () => {
    await openForm();
    await stage.lee.submitView({ 'slot-0': 'that held up the launch' });
    const ready = await modal('ready');
    const text = 'the report was two days late again. That held up the launch.';
    expect(ready.blocks).toContainEqual({
      type: 'rich_text',
      block_id: 'ready-0',
      elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
    });
    expect(stage.posted()).toEqual([]);
    await stage.lee.submitView({});
    expect(wordsOf(await modal('review'))).toContain('Your message is in');
    const [sent] = stage.posted();
    expect(sent).toMatchObject({ channel: CAST.team, text: `${text}\nFrom lee, sent with Reframe` });
    expect(sent?.threadTs).toBeUndefined();
    stage.slack.workspace.messages.length = 0;
  });

  test('from a message, it goes into the thread; a cleared tick or another conversation keeps it out', async () => {
    const message = sayInChannel(stage, CAST.team, DRAFT, { replies: true });
    const other = stage.slack.workspace.addChannel('C00SECOND', 'second', 'public', [
      CAST.lee,
      stage.slack.workspace.app.botUser,
    ]);
    const send = async (entries: Record<string, string | string[]>) => {
      stage.slack.workspace.modals.clear();
      const before = stage.lee.whispers.length;
      await stage.lee.messageShortcut('reframe_message', message);
      await stage.lee.action(await stage.slack.until(() => stage.lee.whispers[before]), 'finish_draft');
      await modal('finish');
      await stage.lee.submitView({ 'slot-0': 'the launch' });
      await modal('ready');
      await stage.lee.submitView(entries);
      return stage.posted().at(-1);
    };
    expect(await send({})).toMatchObject({ channel: CAST.team, threadTs: message.ts });
    expect(wordsOf(stage.lee.modal)).toContain('in the thread that it came from');
    expect((await send({ 'in-thread': [] }))?.threadTs).toBeUndefined();
    const elsewhere = await send({ 'send-to': other.id });
    expect(elsewhere).toMatchObject({ channel: other.id });
    expect(elsewhere?.threadTs).toBeUndefined();
    stage.slack.workspace.messages.length = 0;
  });

  test('from a review in a modal, the form lies on top of it', async () => {
    await stage.lee.shortcut('reframe_compose');
    await modal('composer');
    await stage.lee.submitView({ draft: DRAFT });
    await stage.lee.action(await modal('review'), 'finish_draft');
    await modal('finish');
    expect(stage.slack.workspace.modals.get(CAST.lee)).toHaveLength(2);
    await stage.lee.submitView({ 'slot-0': 'the launch' });
    const ready = await modal('ready');
    expect(ready.private_metadata).not.toContain('launch');
    expect((await stage.lee.submitView({})).errors['send-to']).toContain('required');
    await stage.lee.closeModal();
    expect(stage.lee.modal?.callback_id).toBe('review');
  });

  test('a draft that is good is finished as it is', async () => {
    const form = await openForm('The report was late. Can we talk at three?');
    expect((form.blocks as Json[]).map(({ block_id }) => block_id)).toEqual(['about', 'whole-0', 'keep']);
  });

  test('a long draft is in fields that fit, and comes back whole', async () => {
    const long = `The report was late. ${'It came on Monday, and two people waited. '.repeat(90)}`.trim();
    const form = await openForm(long);
    expect((form.blocks as Json[]).map(({ block_id }) => block_id)).toEqual(['about', 'whole-0', 'whole-1', 'keep']);
    await stage.lee.submitView({});
    expect(wordsOf(await modal('ready'))).toContain(long.slice(2900, 3100));
    await stage.lee.submitView({});
    await modal('review');
    expect(wordsOf(stage.posted().at(-1)?.blocks)).toContain(long.slice(0, 2900));
    stage.slack.workspace.messages.length = 0;
  });
});
