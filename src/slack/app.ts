import type { AppOptions } from '@slack/bolt';
import type { Pack } from '../packs/schema.ts';
import { Desk } from './desk.ts';
import { answerFailure } from './failure.ts';
import { httpConnection } from './http-connection.ts';
import { registerListeners } from './listeners/index.ts';
import { boltLogger, type Log } from './log.ts';
import { createPostOnce } from './post-once.ts';
import { ReframeApp } from './reframe-app.ts';
import type { ReviewText } from './review-text.ts';
import { CountsInMemory, type RuleCounts } from './rule-counts.ts';
import type { SlackSettings } from './settings.ts';
import { socketConnection } from './socket-connection.ts';
import { refusedToken } from './start-error.ts';

export type SlackAppOptions = {
  readonly settings: SlackSettings;
  readonly review: ReviewText;
  readonly log: Log;
  /** The packs that `review` goes by now, for "Why?" and for admins. None unless given. */
  readonly packs?: () => readonly Pack[];
  /** Where "Not a label" is counted; in memory unless given. */
  readonly counts?: RuleCounts;
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
export function createSlackApp(given: SlackAppOptions): SlackApp {
  const { settings, review, log, now = Date.now, packs = () => [], counts = new CountsInMemory() } = given;
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
  const postOnce = createPostOnce(settings.apiUrl, log);
  registerListeners(app, { review, log, packs, counts, postOnce, desk: new Desk(now) });
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
