import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { SlackSettings } from './slack/settings.ts';

/** All that the Slack app is told from outside. */
export type Config = {
  readonly slack: SlackSettings;
  /** Folders of rule packs. */
  readonly rules: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
};

/** What is wrong with the environment: one line a variable, with its name and where to find its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** The packs that come with the app; the same folder for src/ and dist/. */
export const BUILT_IN_RULES = fileURLToPath(new URL('../rules', import.meta.url));

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const WHERE = {
  SLACK_BOT_TOKEN: 'In your app’s settings at api.slack.com/apps: OAuth & Permissions → Bot User OAuth Token.',
  SLACK_APP_TOKEN: 'In your app’s settings: Basic Information → App-Level Tokens, with the scope connections:write.',
  SLACK_SIGNING_SECRET: 'In your app’s settings: Basic Information → App Credentials → Signing Secret.',
} as const;

const WRONG_PORT = 'should be a number from 0 to 65535';
const present = z.string().trim();
const environment = z.object({
  SLACK_BOT_TOKEN: present
    .default('')
    .refine((value) => value !== '', 'is missing')
    .refine((value) => value === '' || /^(xoxe\.)?xoxb-\S+$/.test(value), 'should begin with xoxb-'),
  SLACK_APP_TOKEN: present.regex(/^xapp-\S+$/, 'should begin with xapp-').optional(),
  SLACK_SIGNING_SECRET: present.regex(/^(?!xox|xapp)\S{6,}$/, 'should be a secret in one word, not a token').optional(),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: 'should be a URL that begins with https://' })
    .default('https://slack.com/api/'),
  PORT: z.coerce.number(WRONG_PORT).int(WRONG_PORT).min(0, WRONG_PORT).max(65535, WRONG_PORT).default(3000),
  LOG_LEVEL: z.enum(LOG_LEVELS, `should be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  RULES: present.default(BUILT_IN_RULES),
});

/**
 * Reads the environment once. With `SLACK_APP_TOKEN` the app uses Socket Mode, otherwise HTTP with
 * `SLACK_SIGNING_SECRET`; an empty variable counts as missing.
 *
 * @throws ConfigError naming every variable that is missing or malformed; never its value
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environment.safeParse(given);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => say(String(issue.path[0]), issue.message));
  if (given.SLACK_APP_TOKEN === undefined && given.SLACK_SIGNING_SECRET === undefined) {
    problems.push(
      `SLACK_APP_TOKEN is missing (or SLACK_SIGNING_SECRET, to take HTTP requests instead). ${WHERE.SLACK_APP_TOKEN} ` +
        `For HTTP: ${WHERE.SLACK_SIGNING_SECRET}`,
    );
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError([...new Set(problems)]);
  const { SLACK_BOT_TOKEN: botToken, SLACK_API_URL, PORT: port, LOG_LEVEL: logLevel, RULES } = parsed.data;
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret = '' } = parsed.data;
  const base = { botToken, apiUrl: SLACK_API_URL.endsWith('/') ? SLACK_API_URL : `${SLACK_API_URL}/`, port };
  return {
    slack: appToken === undefined ? { ...base, mode: 'http', signingSecret } : { ...base, mode: 'socket', appToken },
    rules: RULES.split(delimiter).filter((dir) => dir !== ''),
    logLevel,
  };
}

function say(variable: string, message: string): string {
  const where = variable in WHERE ? ` ${WHERE[variable as keyof typeof WHERE]}` : '';
  return `${variable} ${message}.${where}`;
}
