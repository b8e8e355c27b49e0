import { webApi } from '@slack/bolt';
import { boltLogger, type Log } from './log.ts';

/** Posts a message for others, with the token that is to post it. */
export type PostOnce = (message: webApi.ChatPostMessageArguments) => Promise<unknown>;

/**
 * A call that fails without an answer may have worked. Bolt's client tries again, which is right for what only one
 * person sees; what others see must not come twice, so this does not.
 */
export function createPostOnce(apiUrl: string, log: Log): PostOnce {
  const client = new webApi.WebClient(undefined, {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
    logger: boltLogger(log),
  });
  return (message) => client.chat.postMessage(message);
}
