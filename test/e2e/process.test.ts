import { describe, expect, jest, test } from '@jest/globals';
import { Playground } from '../../src/playground/playground.ts';
import { APP_PROCESS, environmentFor, MAIN, runScript, setProcessStage, until } from './child.ts';
import { CAST, DRAFT, type Mode } from './stage.ts';

// Processes start, on whatever machine.
jest.setTimeout(30_000);

describe.each<Mode>(['http', 'socket'])('a signal, over %s', (mode) => {
  test('what runs is finished, nothing more is taken, the exit is 0', async () => {
    const stage = await setProcessStage(mode);
    try {
      stage.slack.faults.set('response_url', { delay: 1200 });
      await stage.lee.command(CAST.team, `/reframe ${DRAFT}`);
      stage.child.process.kill('SIGTERM');
      await until(() => stage.child.output().includes('"event":"stopping"'));
      const late = await stage.lee.command(CAST.team, `/reframe ${DRAFT}`, { patience: 300 }).then(
        ({ status }) => status,
        () => 'refused',
      );
      expect([504, 'refused']).toContain(late);
      expect(await stage.child.ended).toBe(0);
      expect(stage.lee.whispers).toHaveLength(1);
      expect(stage.child.output()).toContain('"event":"stopped"');
    } finally {
      await stage.close();
    }
  });
});

describe('starting', () => {
  test('without settings: every missing one is named, with where to find it, and the exit is 2', async () => {
    const child = runScript(MAIN, {});
    expect(await child.ended).toBe(2);
    expect(child.output()).toMatch(/SLACK_BOT_TOKEN is missing\. .*OAuth & Permissions/);
    expect(child.output()).toMatch(/SLACK_APP_TOKEN is missing \(or SLACK_SIGNING_SECRET/);
    expect(child.output()).not.toMatch(/ at .*\.ts/);
  });

  test.each<[Mode, string, string]>([
    ['http', 'SLACK_BOT_TOKEN', 'xoxb-of-another-app'],
    ['socket', 'SLACK_APP_TOKEN', 'xapp-of-another-app'],
  ])('over %s with a %s that Slack refuses: it is named', async (mode, variable, value) => {
    const slack = await new Playground().listen();
    try {
      const child = runScript(APP_PROCESS, { ...environmentFor(mode, slack), [variable]: value });
      expect(await child.ended).not.toBe(0);
      expect(child.output()).toContain(`${variable}: Slack does not accept it (invalid_auth)`);
    } finally {
      await slack.close();
    }
  });
});

test('the app as it is started: its own rules, a draft with a label', async () => {
  const stage = await setProcessStage('socket', MAIN);
  try {
    await stage.lee.command(CAST.team, `/reframe ${DRAFT}`);
    const reply = await stage.slack.until(() => stage.lee.whispers[0]);
    expect(reply.text).toContain('In your draft: “lazy”.');
    expect(reply.text).toMatch(/^A version about what happened\..*the report was two days late again/i);
  } finally {
    await stage.close();
  }
});
