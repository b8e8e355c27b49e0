import { expect, test } from '@jest/globals';
import { createSlackApp } from '../../src/slack/app.ts';
import { reviewStub } from '../slack/reviews.ts';
import { setStage, settingsFor } from './stage.ts';

test('readiness follows the connection; the process stays healthy', async () => {
  const stage = await setStage('socket');
  try {
    const status = async (path: string) => (await fetch(`http://127.0.0.1:${stage.port}${path}`)).status;
    expect(await status('/readyz')).toBe(200);
    stage.slack.dropSockets();
    let ready = 200;
    for (let waited = 0; waited < 2000 && ready === 200; waited += 20) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      ready = await status('/readyz');
    }
    expect(ready).toBe(503);
    expect(await status('/healthz')).toBe(200);
  } finally {
    await stage.close();
  }
});

test('a port that is taken is named', async () => {
  const stage = await setStage('socket');
  try {
    const settings = { ...settingsFor('socket', stage.slack), port: stage.port };
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const second = createSlackApp({ settings, review: reviewStub, log });
    await expect(second.start()).rejects.toThrow(`PORT: cannot listen on ${stage.port} (EADDRINUSE)`);
  } finally {
    await stage.close();
  }
});
