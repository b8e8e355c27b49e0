import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { BUILT_IN_RULES } from '../../../src/config.ts';
import { LivePacks } from '../../../src/playground/live-packs.ts';
import { type Demo, startDemo } from '../../../src/playground/page/start.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo({ packs: new LivePacks([BUILT_IN_RULES]), log: pino({ level: 'silent' }), port: 0 });
});
afterAll(() => demo.close());

/** A request with any headers at all, also those that fetch sets itself. */
function ask(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(new URL(path, demo.url), { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const own = () => ({ origin: new URL(demo.url).origin, 'content-type': 'application/json' });
const SAY = JSON.stringify({ as: 'U00000LEE', at: 'C00RANDOM', text: 'from elsewhere' });

describe('only the page itself is answered', () => {
  test.each(['evil.example', 'evil.example:4747', '127.0.0.1', 'localhost:1'])('Host %s', async (host) => {
    expect(await ask('GET', '/', { host })).toBe(403);
  });

  test.each([
    ['no origin', {}],
    ['a stranger', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['null', { origin: 'null' }],
  ])('a post from %s', async (_, headers) => {
    expect(await ask('POST', '/do/say', { ...own(), origin: '', ...headers }, SAY)).toBe(403);
    expect(demo.slack.workspace.messages.some(({ text }) => text === 'from elsewhere')).toBe(false);
  });

  test('a form is refused, JSON is taken', async () => {
    expect(await ask('POST', '/do/say', { ...own(), 'content-type': 'text/plain' }, SAY)).toBe(415);
    expect(await ask('POST', '/do/say', own(), SAY.replace('from elsewhere', 'from here'))).toBe(200);
    expect(demo.slack.workspace.messages.some(({ text }) => text === 'from here')).toBe(true);
  });

  test('the policy lets nothing in from outside and nothing out', async () => {
    const response = await fetch(demo.url);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(await response.text()).not.toMatch(/https?:\/\/|style="|\son\w+=/);
  });
});

test('what is not there is 404, what is not understood does not end the server', async () => {
  expect(await ask('GET', '/client/../guard.ts')).toBe(404);
  expect(await ask('GET', '/client/nothing.ts')).toBe(404);
  expect(await ask('POST', '/do/nothing', own(), SAY)).toBe(404);
  expect(await ask('POST', '/do/say', own(), 'no json')).toBe(500);
  expect(await ask('POST', '/do/say', own(), '{"as":"U0NOBODY"}')).toBe(500);
  expect(await ask('GET', '/')).toBe(302);
});

test('somebody who is not in a conversation neither sees it nor writes in it', async () => {
  const page = await (await fetch(`${demo.url}?as=U00000SAM&at=G0000LEAD`)).text();
  expect(page).not.toContain('deleting it');
  const body = JSON.stringify({ as: 'U00000SAM', at: 'G0000LEAD', text: 'let me in' });
  const response = await fetch(`${demo.url}do/say`, { method: 'POST', headers: own(), body });
  expect(await response.json()).toEqual({ problem: 'You are not in this conversation.' });
});
