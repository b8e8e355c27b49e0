import { expect, test } from '@jest/globals';
import { createDelivery, sign } from '../../src/playground/delivery.ts';
import { createVerifier } from '../../src/slack/verify.ts';

const SECRET = 'a-signing-secret';
const NOW = 1_800_000_000_000;
const made = () => createDelivery('slash_commands', { text: 'hi', trigger_id: String(Math.random()) });

function check(shift: number, secret = SECRET, retry?: number) {
  const { headers, body } = sign(made(), secret, NOW, { shift, ...(retry !== undefined && { retry }) });
  return createVerifier(SECRET, () => NOW)(headers, body);
}

test('the window is five minutes back and one ahead', () => {
  expect([-300, 0, 60].map((shift) => check(shift))).toEqual([undefined, undefined, undefined]);
  expect([-301, 61, 86_400].map((shift) => check(shift))).toEqual(['stale', 'future', 'future']);
});

test('another secret, another body', () => {
  expect(check(0, 'another-secret')).toBe('bad-signature');
  const { headers } = sign(made(), SECRET, NOW);
  expect(createVerifier(SECRET, () => NOW)(headers, 'text=other')).toBe('bad-signature');
});

test.each([{}, { 'x-slack-signature': 'v0=1' }, { 'x-slack-signature': 'v0=1', 'x-slack-request-timestamp': '1e12' }])(
  '%j',
  (headers) => {
    expect(createVerifier(SECRET, () => NOW)(headers, '')).toBe('no-signature');
  },
);

test('a replay is refused for as long as its timestamp would pass', () => {
  let now = NOW;
  const verify = createVerifier(SECRET, () => now);
  const { headers, body } = sign(made(), SECRET, NOW, { shift: 60 });
  expect(verify(headers, body)).toBeUndefined();
  now += 359_000;
  expect(verify(headers, body)).toBe('replay');
  expect(verify({ ...headers, 'x-slack-retry-num': '1' }, body)).toBe('retry');
  now += 2_000;
  expect(verify(headers, body)).toBe('stale');
});

test('a forged request is not remembered', () => {
  const verify = createVerifier(SECRET, () => NOW);
  const { headers, body } = sign(made(), SECRET, NOW);
  expect(verify(headers, 'forged')).toBe('bad-signature');
  expect(verify(headers, body)).toBeUndefined();
});
