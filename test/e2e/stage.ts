import { pino } from 'pino';
import { Playground } from '../../src/playground/playground.ts';
import type { Message } from '../../src/playground/workspace.ts';
import { createSlackApp, type SlackAppOptions } from '../../src/slack/app.ts';
import type { ReviewText } from '../../src/slack/review-text.ts';
import type { SlackSettings } from '../../src/slack/settings.ts';
import { reviewStub } from '../slack/reviews.ts';

export type Mode = SlackSettings['mode'];
export const DRAFT = "You're lazy, the report was two days late again.";

/** Two people, an admin, a bot, and conversations with and without it. */
export const CAST = {
  lee: 'U00000LEE',
  sam: 'U00000SAM',
  /** An admin. */
  ada: 'U00000ADA',
  team: 'C0000TEAM',
  other: 'C000OTHER',
  secret: 'G00SECRET',
  dm: 'D00000DM1',
};

/** The real app and a local Slack, joined over the wire. */
export async function setStage(
  mode: Mode,
  review: ReviewText = reviewStub,
  now: () => number = Date.now,
  more: Partial<SlackAppOptions> = {},
) {
  const slack = await new Playground(now).listen();
  populate(slack);
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const app = createSlackApp({ settings: settingsFor(mode, slack), review, log, now, ...more });
  const port = await app.start();
  if (mode === 'http') slack.requestUrl = `http://127.0.0.1:${port}/slack/events`;
  return {
    slack,
    app,
    port,
    log: lines,
    lee: slack.as(CAST.lee),
    sam: slack.as(CAST.sam),
    /** What the bot has posted for others, oldest first. */
    posted: () => slack.workspace.messages.filter(({ user }) => user === slack.workspace.app.botUser),
    async close() {
      await app.stop();
      await slack.close();
    },
  };
}

export type Stage = Awaited<ReturnType<typeof setStage>>;

export function settingsFor(mode: Mode, slack: Playground): SlackSettings {
  const { botToken, appToken, signingSecret } = slack.workspace.app;
  const base = { botToken, apiUrl: slack.apiUrl, port: 0 };
  return mode === 'http' ? { ...base, mode, signingSecret } : { ...base, mode, appToken };
}

export function populate({ workspace }: Playground): void {
  const bot = workspace.app.botUser;
  workspace.addUser({ id: CAST.lee, name: 'lee', realName: 'Lee Ada', isAdmin: false, isBot: false });
  workspace.addUser({ id: CAST.ada, name: 'ada', realName: 'Ada Min', isAdmin: true, isBot: false });
  workspace.addUser({ id: CAST.sam, name: 'sam', realName: 'Sam Roe', isAdmin: false, isBot: false });
  workspace.addChannel(CAST.team, 'team', 'public', [CAST.lee, CAST.sam, bot]);
  workspace.addChannel(CAST.other, 'other', 'public', [CAST.lee, CAST.sam]);
  workspace.addChannel(CAST.secret, 'secret', 'private', [CAST.lee, CAST.sam]);
  workspace.addChannel(CAST.dm, 'directmessage', 'im', [CAST.lee, CAST.sam]);
}

/** A message by Sam, with a reply by Lee where `replies` says so. */
export function sayInChannel({ lee, sam }: Stage, channel: string, text: string, { replies = false } = {}): Message {
  const message = sam.say(channel, text);
  if (replies) lee.say(channel, 'Noted.', message.ts);
  return message;
}

/** Every word that a payload shows. */
export function wordsOf(payload: unknown): string {
  if (Array.isArray(payload)) return payload.map(wordsOf).join(' ');
  if (typeof payload !== 'object' || payload === null) return '';
  return Object.entries(payload)
    .map(([key, value]) => (key === 'text' && typeof value === 'string' ? value : wordsOf(value)))
    .filter((words) => words !== '')
    .join(' ');
}
