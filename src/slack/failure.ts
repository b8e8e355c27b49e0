import type { App } from '@slack/bolt';
import { privately } from './blocks/content.ts';
import { FAILED, notice } from './blocks/notices.ts';
import { type Log, nameError, placeOf } from './log.ts';

type Failure = { readonly error: unknown; readonly body: { readonly response_url?: unknown } };

/** How long the last word to the user may take, in milliseconds. */
const PATIENCE = 3000;

/**
 * The last to hear of an error that no listener expected: tells the user by the response URL, where there is one.
 * Never throws. What is not acknowledged by then, the app acknowledges.
 */
export function answerFailure(log: Log): Parameters<App['error']>[0] {
  const answer = async ({ error, body }: Failure): Promise<void> => {
    log.error({ event: 'error', error: nameError(error), at: placeOf(error) });
    if (typeof body.response_url !== 'string') return;
    await fetch(body.response_url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(privately(notice(FAILED))),
      signal: AbortSignal.timeout(PATIENCE),
    }).catch((failed: unknown) => log.warn({ event: 'unanswered', way: 'response_url', error: nameError(failed) }));
  };
  // Bolt gives all of this because the app asks for the extended handler; its type names only the error.
  return answer as unknown as Parameters<App['error']>[0];
}
