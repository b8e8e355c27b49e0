import type { IncomingHttpHeaders } from 'node:http';
import { isValidSlackRequest } from '@slack/bolt';
import { Memory } from './memory.ts';

/** Why a request is not taken; `retry` is Slack sending again what it has sent, byte for byte. */
export type Refusal = 'no-signature' | 'stale' | 'future' | 'bad-signature' | 'replay' | 'retry';

export type Verify = (headers: IncomingHttpHeaders, body: string) => Refusal | undefined;

/** Slack's own window for old requests; clocks of well-kept hosts differ by far less than a minute. */
const OLDEST = 5 * 60_000;
const EARLIEST = 60_000;
const SIGNATURES = 20_000;

/**
 * Makes the check that every request must pass: signed with our secret, not old, not from the future, and not seen
 * before. Only genuine signatures are remembered, so strangers cannot fill the memory.
 *
 * @param now the time in milliseconds
 */
export function createVerifier(signingSecret: string, now: () => number): Verify {
  const signatures = new Memory(OLDEST + EARLIEST, SIGNATURES);
  return (headers, body) => {
    const signature = headers['x-slack-signature'];
    const stamp = headers['x-slack-request-timestamp'];
    if (typeof signature !== 'string' || typeof stamp !== 'string' || !/^\d{1,12}$/.test(stamp)) return 'no-signature';
    const time = now();
    const age = time - Number(stamp) * 1000;
    if (age > OLDEST) return 'stale';
    if (age < -EARLIEST) return 'future';
    const signed = { 'x-slack-signature': signature, 'x-slack-request-timestamp': Number(stamp) };
    if (!isValidSlackRequest({ signingSecret, body, headers: signed, nowMilliseconds: time })) return 'bad-signature';
    if (!signatures.seen(signature, time)) return undefined;
    return headers['x-slack-retry-num'] === undefined ? 'replay' : 'retry';
  };
}
