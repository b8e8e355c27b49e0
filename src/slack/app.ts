import type { AppOptions } from '@slack/bolt';
import { answerFailure } from './failure.ts';
import { httpConnection } from './http-connection.ts';
import { registerListeners } from './listeners/index.ts';
import { boltLogger, type Log } from './log.ts';
import { ReframeApp } from './reframe-app.ts';
import type { ReviewText } from './review-text.ts';
import type { SlackSettings } from './settings.ts';
import { socketConnection } from './socket-connection.ts';
import { refusedToken } from './start-error.ts';

export type SlackAppOptions = {
  readonly settings: SlackSettings;
  readonly review: ReviewText;
  readonly log: Log;
  /** The time in milliseconds; for tests. */
  readonly now?: () => number;
};

/** The app in Slack. `start` gives the port that it listens on; `stop` takes nothing more and ends what runs. */
export type SlackApp = { start(): Promise<number>; stop(): Promise<void> };

/** Users wait: a call that fails is tried twice more, within about a second. */
const clientOptions = {
  retryConfig: { retries: 2, minTimeout: 150, maxTimeout: 500, factor: 2 },
  rejectRateLimitedCalls: true,
  timeout: 10_000,
} as const;

/** Makes the app for either mode. Nothing is sent before `start`. */
export function createSlackApp({ settings, review, log, now = Date.now }: SlackAppOptions): SlackApp {
  const connection = settings.mode === 'http' ? httpConnection(settings, log, now) : socketConnection(settings, log);
  const options: AppOptions = {
    token: settings.botToken,
    receiver: connection.receiver,
    clientOptions: { ...clientOptions, slackApiUrl: settings.apiUrl },
    logger: boltLogger(log),
    convoStore: false,
    deferInitialization: true,
    extendedErrorHandler: true,
  };
  const app = new ReframeApp(options, log);
  app.error(answerFailure(log));
  registerListeners(app, { review, log });
  return {
    async start() {
      await app
        .init()
        .catch((error: unknown) => Promise.reject(refusedToken('SLACK_BOT_TOKEN', settings.apiUrl, error)));
      return connection.open();
    },
    async stop() {
      await connection.close(() => app.settled());
    },
  };
}
