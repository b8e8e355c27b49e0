import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CAST, DRAFT, type Mode, type Stage, sayInChannel, setStage, wordsOf } from './stage.ts';

describe.each<Mode>(['http', 'socket'])('over %s', (mode) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(mode);
  });
  afterAll(() => stage.close());

  /** The next ephemeral message that Lee sees. */
  const nextWhisper = (before: number) => stage.slack.until(() => stage.lee.whispers[before]);
  const closeModals = () => stage.slack.workspace.modals.clear();

  test('a command is answered for its user only', async () => {
    const before = stage.lee.whispers.length;
    const done = await stage.lee.command(CAST.team, `/reframe ${DRAFT}`);
    expect(done).toMatchObject({ status: 200, body: '' });
    const reply = await nextWhisper(before);
    expect(reply).toMatchObject({ channel: CAST.team, to: CAST.lee });
    expect(reply.text).toMatch(/^A version about what happened\. the report was two days late again\./);
    expect(wordsOf(reply.blocks)).toContain('Am I safe on this team?');
    expect(stage.sam.whispers).toEqual([]);
  });

  test('a command works where the bot is not', async () => {
    const before = stage.lee.whispers.length;
    await stage.lee.command(CAST.secret, `/reframe ${DRAFT}`);
    expect((await nextWhisper(before)).channel).toBe(CAST.secret);
  });

  test('help is told', async () => {
    const before = stage.lee.whispers.length;
    await stage.lee.command(CAST.team, '/reframe help');
    expect(wordsOf((await nextWhisper(before)).blocks)).toContain('Where to find it');
  });

  test('an empty command opens the composer, and its submission shows the review', async () => {
    closeModals();
    await stage.lee.command(CAST.team, '/reframe');
    const composer = await stage.slack.until(() => stage.lee.modal);
    expect(composer.callback_id).toBe('composer');
    const done = await stage.lee.submitView({ draft: DRAFT });
    expect(done).toMatchObject({ status: 200, body: { response_action: 'update' } });
    expect(stage.lee.modal?.callback_id).toBe('review');
    expect(wordsOf(stage.lee.modal)).toContain('says who they are');
  });

  test.each([
    ['nothing', '  ', 'Write the message'],
    ['too much', 'a '.repeat(2500), '4,999 characters'],
  ])('the composer keeps what was typed and says so at the field: %s', async (_, draft, words) => {
    closeModals();
    await stage.lee.shortcut('reframe_compose');
    await stage.slack.until(() => stage.lee.modal);
    const { errors } = await stage.lee.submitView({ draft });
    expect(errors.draft).toContain(words);
    expect(stage.lee.modal?.callback_id).toBe('composer');
  });

  test('what is typed in the composer is taken letter by letter', async () => {
    closeModals();
    await stage.lee.shortcut('reframe_compose');
    await stage.slack.until(() => stage.lee.modal);
    await stage.lee.submitView({ draft: 'You are lazy & <!channel> &amp;' });
    expect(wordsOf(stage.lee.modal)).toContain(' & <!channel> &amp;');
  });

  test('the message shortcut answers in an active thread', async () => {
    const message = sayInChannel(stage, CAST.team, DRAFT, { replies: true });
    const before = stage.lee.whispers.length;
    await stage.lee.messageShortcut('reframe_message', message);
    expect(await nextWhisper(before)).toMatchObject({ channel: CAST.team, threadTs: message.ts, seen: true });
  });

  test('the message shortcut on a reply answers in the same thread', async () => {
    const root = sayInChannel(stage, CAST.team, 'The numbers are in.');
    const reply = stage.sam.say(CAST.team, DRAFT, root.ts);
    const before = stage.lee.whispers.length;
    await stage.lee.messageShortcut('reframe_message', reply);
    expect(await nextWhisper(before)).toMatchObject({ threadTs: root.ts });
  });

  test.each([
    ['outside a thread', CAST.team, false],
    ['in a public channel without the bot', CAST.other, true],
    ['in a private channel without the bot', CAST.secret, true],
    ['in a direct message between people', CAST.dm, true],
  ])('the message shortcut opens a modal %s', async (_, channel, replies) => {
    closeModals();
    const message = sayInChannel(stage, channel, DRAFT, { replies });
    const before = stage.lee.whispers.length;
    await stage.lee.messageShortcut('reframe_message', message);
    expect(wordsOf(await stage.slack.until(() => stage.lee.modal))).toContain('A version about what happened');
    expect(stage.lee.whispers.length).toBe(before);
  });

  test('a mention in a message is shown by name', async () => {
    closeModals();
    const message = sayInChannel(stage, CAST.team, `@sam ${DRAFT}`);
    expect(message.text).toContain(`<@${CAST.sam}>`);
    await stage.lee.messageShortcut('reframe_message', message);
    expect(wordsOf(await stage.slack.until(() => stage.lee.modal))).toContain('@sam');
  });

  test('a message without words is told so', async () => {
    closeModals();
    await stage.lee.messageShortcut('reframe_message', sayInChannel(stage, CAST.team, ''));
    expect(wordsOf(await stage.slack.until(() => stage.lee.modal))).toContain('no words');
  });

  test.each([
    ['an oversize draft', 'x'.repeat(4001), '4,001 characters'],
    ['a draft that is not English', 'Hola, gracias por todo', 'does not look like English'],
    ['a greeting', 'hi there', 'nothing here to change'],
    ['a fault of the engine', 'CRASH', 'Something went wrong on our side'],
  ])('%s is answered', async (_, draft, words) => {
    const before = stage.lee.whispers.length;
    await stage.lee.command(CAST.team, `/reframe ${draft}`);
    const reply = await nextWhisper(before);
    expect(reply.text).toContain(words);
    expect(wordsOf(reply.blocks)).toContain(words);
  });

  test('a fault of the engine is told in the composer and at a message', async () => {
    closeModals();
    await stage.lee.shortcut('reframe_compose');
    await stage.slack.until(() => stage.lee.modal);
    expect((await stage.lee.submitView({ draft: 'CRASH' })).errors.draft).toContain('Something went wrong');
    closeModals();
    await stage.lee.messageShortcut('reframe_message', sayInChannel(stage, CAST.team, 'CRASH'));
    expect(wordsOf(await stage.slack.until(() => stage.lee.modal))).toContain('Something went wrong');
  });

  test('Home says what it does, and its button opens the composer', async () => {
    closeModals();
    await stage.lee.openHome();
    const home = await stage.slack.until(() => stage.lee.home);
    expect(wordsOf(home)).toContain('not stored, logged or sent on');
    await stage.lee.action(home, 'open_composer');
    expect((await stage.slack.until(() => stage.lee.modal)).callback_id).toBe('composer');
  });

  test('what is not known is acknowledged all the same', async () => {
    expect((await stage.lee.shortcut('of_another_version')).status).toBe(200);
  });

  test('nothing is posted for others', () => {
    const bot = stage.slack.workspace.app.botUser;
    expect(stage.slack.workspace.messages.filter(({ user }) => user === bot)).toEqual([]);
  });

  test('health and readiness', async () => {
    const status = async (path: string) => (await fetch(`http://127.0.0.1:${stage.port}${path}`)).status;
    expect([await status('/healthz'), await status('/readyz'), await status('/else')]).toEqual([200, 200, 404]);
  });
});
