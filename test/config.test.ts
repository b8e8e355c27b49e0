import { delimiter } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BUILT_IN_RULES, ConfigError, readConfig } from '../src/config.ts';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1' };
const socket = { ...bot, SLACK_APP_TOKEN: 'xapp-1' };
const http = { ...bot, SLACK_SIGNING_SECRET: 'secret-of-the-app' };

describe('what is read', () => {
  test('Socket Mode', () => {
    expect(readConfig(socket)).toEqual({
      slack: { mode: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: 'https://slack.com/api/', port: 3000 },
      rules: [BUILT_IN_RULES],
      logLevel: 'info',
    });
  });

  test('HTTP, with everything given', () => {
    const env = {
      ...http,
      PORT: '8080',
      SLACK_API_URL: 'http://127.0.0.1:1/api',
      LOG_LEVEL: 'trace',
      RULES: ['a', 'b'].join(delimiter),
    };
    expect(readConfig(env)).toEqual({
      slack: {
        mode: 'http',
        botToken: 'xoxb-1',
        signingSecret: 'secret-of-the-app',
        apiUrl: 'http://127.0.0.1:1/api/',
        port: 8080,
      },
      rules: ['a', 'b'],
      logLevel: 'trace',
    });
  });

  test('Socket Mode goes first, and an empty line in .env is no value', () => {
    expect(readConfig({ ...socket, ...http }).slack.mode).toBe('socket');
    expect(readConfig({ ...http, SLACK_APP_TOKEN: ' ', PORT: '' }).slack).toMatchObject({ mode: 'http', port: 3000 });
  });
});

describe('what is refused', () => {
  test.each([
    [
      {},
      [
        'SLACK_BOT_TOKEN is missing',
        'Bot User OAuth Token',
        'SLACK_APP_TOKEN is missing',
        'App-Level Tokens',
        'Signing Secret',
      ],
    ],
    [bot, ['SLACK_APP_TOKEN is missing (or SLACK_SIGNING_SECRET']],
    [{ ...socket, SLACK_BOT_TOKEN: 'xoxp-1' }, ['SLACK_BOT_TOKEN should begin with xoxb-', 'OAuth & Permissions']],
    [{ ...bot, SLACK_APP_TOKEN: 'xoxb-1' }, ['SLACK_APP_TOKEN should begin with xapp-', 'connections:write']],
    [{ ...bot, SLACK_SIGNING_SECRET: 'xoxb-12345' }, ['SLACK_SIGNING_SECRET should be a secret', 'App Credentials']],
    [{ ...http, PORT: 'eighty' }, ['PORT should be a number']],
    [{ ...http, PORT: '65536' }, ['PORT should be a number']],
    [{ ...http, LOG_LEVEL: 'loud' }, ['LOG_LEVEL should be one of fatal']],
    [{ ...http, SLACK_API_URL: 'ftp://slack' }, ['SLACK_API_URL should be a URL']],
  ])('%j', (env, words) => {
    for (const word of words) expect(() => readConfig(env)).toThrow(word);
    expect(() => readConfig(env)).toThrow(ConfigError);
  });

  test('one line a variable, and never its value', () => {
    try {
      readConfig({ SLACK_BOT_TOKEN: 'secret-value', SLACK_APP_TOKEN: 'secret-value' });
    } catch (error) {
      expect((error as ConfigError).problems).toHaveLength(2);
      expect((error as ConfigError).message).not.toContain('secret-value');
    }
    expect.assertions(2);
  });
});
