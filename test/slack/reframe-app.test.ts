import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Receiver, ReceiverEvent } from '@slack/bolt';
import { Playground } from '../../src/playground/playground.ts';
import type { Json } from '../../src/playground/workspace.ts';
import { answerFailure } from '../../src/slack/failure.ts';
import { boltLogger, type Log } from '../../src/slack/log.ts';
import { ReframeApp } from '../../src/slack/reframe-app.ts';
import { CAST, populate } from '../e2e/stage.ts';

const logged: unknown[] = [];
const keep = ((line: unknown) => logged.push(line)) as Log['info'];
const log: Log = { info: keep, warn: keep, error: keep };
const receiver: Receiver = { init: () => {}, start: async () => undefined, stop: async () => undefined };

let slack: Playground;
let app: ReframeApp;
beforeEach(async () => {
  logged.length = 0;
  slack = await new Playground().listen();
  populate(slack);
  const authorize = async () => ({ botToken: 'xoxb-playground', botId: 'B1', botUserId: 'U1' });
  app = new ReframeApp(
    { receiver, authorize, logger: boltLogger(log), extendedErrorHandler: true, convoStore: false },
    log,
  );
  app.error(answerFailure(log));
  slack.deliver = async ({ payload }) => {
    sent = payload;
    return { status: 200, body: '' };
  };
});
afterEach(() => slack.close());

let sent: Json;
const acknowledged: unknown[] = [];
const receive = (body: Json, more: Partial<ReceiverEvent> = {}) =>
  app.processEvent({ body, ack: async (answer: unknown) => void acknowledged.push(answer), ...more } as ReceiverEvent);

describe('a listener that fails', () => {
  const fail = async () => {
    throw new Error('a draft');
  };
  beforeEach(() => {
    acknowledged.length = 0;
    app.command('/reframe', fail);
    app.view('composer', fail);
  });

  test('is acknowledged, answered, and logged without its message', async () => {
    await slack.as(CAST.lee).command(CAST.team, '/reframe a draft');
    await receive(sent);
    expect(acknowledged).toEqual([undefined]);
    expect(slack.as(CAST.lee).whispers[0]?.text).toContain('Something went wrong on our side');
    expect(JSON.stringify(logged)).not.toContain('a draft');
  });

  test('does not make a form vanish', async () => {
    await receive({
      type: 'view_submission',
      view: { callback_id: 'composer' },
      user: { id: CAST.lee, team_id: 'T1' },
    });
    expect(acknowledged).toMatchObject([{ response_action: 'update', view: { type: 'modal' } }]);
  });

  test('does not reject when the answer cannot be given either', async () => {
    await slack.as(CAST.lee).command(CAST.team, '/reframe a draft');
    await expect(receive({ ...sent, response_url: 'http://127.0.0.1:1/' })).resolves.toBeUndefined();
  });
});

test('settled waits for what runs, also for what begins meanwhile', async () => {
  const done: string[] = [];
  app.command('/reframe', async ({ ack, command }) => {
    await ack();
    await new Promise((resolve) => setTimeout(resolve, 40));
    done.push(command.text);
  });
  await slack.as(CAST.lee).command(CAST.team, '/reframe one');
  void receive({ ...sent });
  const settled = app.settled();
  setTimeout(() => void receive({ ...sent, text: 'two', trigger_id: '2' }), 20);
  await settled;
  expect(done).toEqual(['one', 'two']);
});
