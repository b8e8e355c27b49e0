import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDelivery, post, sign } from '../../src/playground/delivery.ts';
import { CAST, DRAFT, type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage('http');
});
afterEach(() => stage.close());

const command = `/reframe ${DRAFT}`;
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
const answers = () => stage.lee.whispers.length;

describe('what is refused', () => {
  test.each([
    ['a signature with another secret', { secret: 'another-secret' }, 401],
    ['a timestamp six minutes old', { shift: -360 }, 401],
    ['a timestamp two minutes in the future', { shift: 120 }, 401],
    ['a timestamp an hour in the future', { shift: 3600 }, 401],
  ])('%s', async (_, twist, status) => {
    expect(await stage.lee.command(CAST.team, command, twist)).toMatchObject({ status });
    await settle();
    expect(answers()).toBe(0);
  });

  test('no signature, a malformed timestamp, a body that is too large, another path', async () => {
    const url = stage.slack.requestUrl ?? '';
    const send = async (headers: Record<string, string>, body = 'text=hi', to = url) =>
      (await fetch(to, { method: 'POST', headers, body })).status;
    expect(await send({})).toBe(401);
    expect(await send({ 'x-slack-signature': 'v0=00', 'x-slack-request-timestamp': 'soon' })).toBe(401);
    expect(await send({}, 'x'.repeat(1024 * 1024 + 1))).toBe(413);
    expect(await send({}, '', url.replace('events', 'else'))).toBe(404);
    expect((await fetch(url)).status).toBe(404);
  });

  test('a replay', async () => {
    const { delivery } = await stage.lee.command(CAST.team, 'none');
    const signed = sign(
      { ...delivery, payload: { ...delivery.payload, command: '/reframe', text: DRAFT } },
      secret(),
      Date.now(),
    );
    expect((await post(url(), signed)).status).toBe(200);
    expect((await post(url(), signed)).status).toBe(401);
    await settle();
    expect(answers()).toBe(1);
  });
});

describe('what is taken', () => {
  test.each([
    ['a form with a charset', 'application/x-www-form-urlencoded; charset=utf-8'],
    ['a form with a charset in capitals', 'application/x-www-form-urlencoded;charset=UTF-8'],
  ])('%s', async (_, contentType) => {
    expect(await stage.lee.command(CAST.team, command, { contentType })).toMatchObject({ status: 200 });
    await stage.slack.until(() => stage.lee.whispers[0]);
  });

  test('an event with a charset', async () => {
    expect(await stage.lee.openHome({ contentType: 'application/json; charset=utf-8' })).toMatchObject({ status: 200 });
    await stage.slack.until(() => stage.lee.home);
  });

  test("Slack's check of the certificate and of the URL", async () => {
    const body = 'token=x&ssl_check=1';
    expect((await fetch(url(), { method: 'POST', body: 'ssl_check=1&token=x' })).status).toBe(200);
    expect((await fetch(url(), { method: 'POST', body })).status).toBe(401);
    const check = createDelivery('events_api', { type: 'url_verification', challenge: 'abc' });
    expect(await stage.slack.deliver(check)).toMatchObject({ status: 200, body: { challenge: 'abc' } });
  });
});

describe('a delivery that comes again', () => {
  test('is answered once when Slack tries again, signed anew', async () => {
    const done = await stage.lee.command(CAST.team, command);
    await stage.slack.until(() => stage.lee.whispers[0]);
    expect(await stage.slack.deliver(done.delivery, { retry: 1, shift: 1 })).toMatchObject({ status: 200 });
    await settle();
    expect(answers()).toBe(1);
  });

  test('is answered once when it comes byte for byte within the second', async () => {
    const signed = sign((await stage.lee.command(CAST.team, command)).delivery, secret(), Date.now() + 1000);
    await stage.slack.until(() => stage.lee.whispers[0]);
    await post(url(), signed);
    await stage.slack.until(() => stage.lee.whispers[1]);
    const again = { ...signed, headers: { ...signed.headers, 'x-slack-retry-num': '1' } };
    expect((await post(url(), again)).status).toBe(200);
    await settle();
    expect(answers()).toBe(2);
  });

  test('is answered when the first one never came', async () => {
    await stage.lee.command(CAST.team, command, { retry: 1 });
    await stage.slack.until(() => stage.lee.whispers[0]);
  });

  test('an event is published once', async () => {
    const { delivery } = await stage.lee.openHome();
    await stage.slack.until(() => stage.lee.home);
    await stage.slack.deliver(delivery, { retry: 1, shift: 1 });
    await settle();
    expect(stage.slack.calls.filter(({ method }) => method === 'views.publish')).toHaveLength(1);
  });

  test('an envelope is answered once', async () => {
    const socket = await setStage('socket');
    try {
      const done = await socket.lee.command(CAST.team, command);
      await socket.slack.until(() => socket.lee.whispers[0]);
      expect(await socket.slack.deliver(done.delivery, { retry: 1 })).toMatchObject({ status: 200 });
      await settle();
      expect(socket.lee.whispers).toHaveLength(1);
    } finally {
      await socket.close();
    }
  });
});

const secret = () => stage.slack.workspace.app.signingSecret;
const url = () => stage.slack.requestUrl ?? '';
