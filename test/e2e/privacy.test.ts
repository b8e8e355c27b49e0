import { describe, expect, jest, test } from '@jest/globals';
import { createDelivery, post, sign } from '../../src/playground/delivery.ts';
import { setProcessStage } from './child.ts';
import { CAST, type Mode } from './stage.ts';

/** A word that occurs in every draft below, and nowhere else. */
const MARKER = 'quixotrumble';
// The last line looks like one of a stack, for those who log only where an error was made.
const DRAFT = `You're lazy, the ${MARKER} report was late.\n    at ${MARKER} (file:///app/${MARKER}.ts:1:1)`;

jest.setTimeout(60_000);

type ProcessStage = Awaited<ReturnType<typeof setProcessStage>>;
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Each made to fail, one after the other, until none works. */
const FAULTS = new Set([
  'functions.completeSuccess',
  'functions.completeError',
  'conversations.history',
  'views.update',
  'views.push',
  'response_url',
  'chat.postEphemeral',
  'views.publish',
  'views.open',
  'users.info',
  'chat.postMessage',
]);

describe.each<Mode>(['http', 'socket'])('over %s, at the level trace', (mode) => {
  test('no draft is written to the log, whatever happens to it', async () => {
    const stage = await setProcessStage(mode);
    try {
      await everySurface(stage, DRAFT);
      await everySurface(stage, `CRASH ${DRAFT}`);
      await everySurface(stage, `MALFORMED ${DRAFT}`);
      await everySurface(stage, DRAFT.repeat(200));
      for (const method of FAULTS) {
        stage.slack.faults.set(method, { error: 'invalid_blocks' });
        await everySurface(stage, DRAFT);
      }
      expect(stage.slack.calls.filter(({ method }) => FAULTS.has(method)).map(({ method }) => method)).toEqual(
        expect.arrayContaining([...FAULTS]),
      );
      if (mode === 'http') await badRequests(stage);
      stage.slack.faults.clear();
      await stage.lee.command(CAST.team, `/reframe EXPLODE ${DRAFT}`);
      expect(await stage.child.ended).toBe(1);
      const output = stage.child.output();
      expect(output).toContain('"event":"review"');
      expect(output).toContain('"event":"crash"');
      for (const surface of ['command', 'composer', 'message', 'direct_message', 'workflow', 'finish', 'dropped'])
        expect(output).toContain(`"surface":"${surface}"`);
      expect(JSON.stringify(stage.slack.calls)).toContain('sent with Reframe');
      expect(output).not.toContain(MARKER);
    } finally {
      await stage.close();
    }
  });
});

async function everySurface({ slack, lee, sam }: ProcessStage, draft: string): Promise<void> {
  await lee.command(CAST.team, `/reframe ${draft}`);
  await lee.command(CAST.team, '/reframe');
  await lee.shortcut('reframe_compose');
  await settle();
  if (lee.modal?.callback_id === 'composer') await lee.submitView({ draft });
  const message = sam.say(CAST.team, `@sam ${draft}`);
  await lee.messageShortcut('reframe_message', message);
  lee.say(CAST.team, 'Noted.', message.ts);
  await lee.messageShortcut('reframe_message', message);
  await lee.openHome();
  await lee.openMessages();
  await lee.directMessage(draft);
  await slack.runStep('check_feedback', { text: draft });
  await settle();
  await everyButton({ slack, lee });
  await slack.deliver(createDelivery('interactive', { type: 'unheard_of', text: draft }), { patience: 200 });
  await settle();
  slack.workspace.modals.clear();
}

/** Presses what the last reviews offer, wherever they are, and sends what the form makes of it. */
async function everyButton({ slack, lee }: Pick<ProcessStage, 'slack' | 'lee'>): Promise<void> {
  const { messages, app } = slack.workspace;
  const inThread = messages.findLast(({ user, threadTs }) => user === app.botUser && threadTs !== undefined);
  for (const source of [lee.whispers.at(-1), inThread, lee.modal]) {
    for (const button of ['why', 'finish_draft', 'not_a_label']) {
      if (source === undefined || !JSON.stringify(source.blocks).includes(`"${button}"`)) continue;
      await lee.action(source, button);
      await settle();
      if (topOf(lee) !== 'finish') continue;
      await lee.submitView({ 'whole-0': `lazy ${MARKER}` });
      if (topOf(lee) === 'finish') await lee.submitView({ 'whole-0': MARKER });
      if (topOf(lee) === 'ready') await lee.submitView({ 'send-to': CAST.team });
    }
  }
}

const topOf = (lee: ProcessStage['lee']): unknown => lee.modal?.callback_id;

async function badRequests({ slack, port }: ProcessStage): Promise<void> {
  const url = slack.requestUrl ?? '';
  const { signingSecret } = slack.workspace.app;
  const made = createDelivery('slash_commands', { command: '/reframe', text: DRAFT });
  await slack.deliver(made, { secret: 'another-secret' });
  await slack.deliver(made, { shift: -900 });
  const signed = sign(made, signingSecret, Date.now());
  await post(url, signed);
  await post(url, signed);
  // A genuine signature over something that is neither a form nor JSON.
  const broken = sign(createDelivery('events_api', {}), signingSecret, Date.now());
  await post(url, { ...broken, body: DRAFT });
  const { createHmac } = await import('node:crypto');
  const stamp = broken.headers['x-slack-request-timestamp'] ?? '';
  const genuine = createHmac('sha256', signingSecret).update(`v0:${stamp}:${DRAFT}`).digest('hex');
  await post(url, { headers: { ...broken.headers, 'x-slack-signature': `v0=${genuine}` }, body: DRAFT });
  await fetch(`http://127.0.0.1:${port}/${MARKER}?${MARKER}`, { method: 'POST', body: DRAFT });
}
