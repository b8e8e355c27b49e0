import { randomBytes } from 'node:crypto';
import { review as reviewDraft } from '../../engine/review.ts';
import { createSlackApp, type SlackAppOptions } from '../../slack/app.ts';
import type { ReviewText } from '../../slack/review-text.ts';
import type { LivePacks } from '../live-packs.ts';
import { RecordedPlayground } from '../recorder.ts';
import { readFeatures } from './manifest.ts';
import type { Bench } from './render/bench.ts';
import { makeClock, seed } from './seed.ts';
import { PageServer } from './server.ts';

export type DemoOptions = Pick<SlackAppOptions, 'log'> & {
  readonly packs: LivePacks;
  readonly port: number;
  /** The time in milliseconds; for pictures. */
  readonly now?: () => number;
};

export type Demo = { readonly url: string; readonly slack: RecordedPlayground; close(): Promise<void> };

const DRAFT = "You're lazy, the report was two days late again.";

/** The real app, a local Slack with people in it, and a page to use both from; all on 127.0.0.1. */
export async function startDemo({ log, packs, port, now }: DemoOptions): Promise<Demo> {
  const clock = makeClock(now);
  const review: ReviewText = (text, options) => reviewDraft(text, packs.rules, options);
  const slack = await new RecordedPlayground(clock.now, makeIdentity()).listen();
  seed(slack, clock);
  const { botToken, signingSecret } = slack.workspace.app;
  const settings = { mode: 'http', botToken, signingSecret, apiUrl: slack.apiUrl, port: 0 } as const;
  const app = createSlackApp({ settings, review, log, packs: () => packs.rules.packs, now: clock.now });
  slack.requestUrl = `http://127.0.0.1:${await app.start()}/slack/events`;
  let draft = DRAFT;
  const bench = (): Bench => ({
    text: draft,
    review: review(draft),
    rules: packs.rules,
    problems: packs.problems,
    dirs: packs.dirs,
  });
  const onDraft = (text: string) => {
    draft = text;
    page.refresh();
  };
  const page = new PageServer({ slack, features: readFeatures(), bench, onDraft });
  packs.on('change', () => page.refresh());
  const close = async () => {
    await page.close();
    await app.stop();
    await slack.close();
  };
  try {
    return { url: await page.listen(port), slack, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Secrets of this run alone, so that no other page on this machine can speak to the local Slack. */
function makeIdentity() {
  const secret = randomBytes(12).toString('hex');
  return {
    id: 'A0000REFR',
    botUser: 'U000000BOT',
    botId: 'B000000BOT',
    botToken: `xoxb-${secret}`,
    appToken: `xapp-${secret}`,
    signingSecret: secret,
  };
}
