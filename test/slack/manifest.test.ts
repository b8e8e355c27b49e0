import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { CHECK_STEP, COMMAND, GLOBAL_SHORTCUT, MESSAGE_SHORTCUT } from '../../src/slack/ids.ts';

const manifest = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'));
const { display_information: display, features, functions, oauth_config: oauth, settings } = manifest;

test('knows the app by the names that the app listens to', () => {
  expect(features.slash_commands).toMatchObject([{ command: COMMAND, should_escape: true }]);
  expect(features.shortcuts).toMatchObject([
    { type: 'message', callback_id: MESSAGE_SHORTCUT },
    { type: 'global', callback_id: GLOBAL_SHORTCUT },
  ]);
  expect(features.app_home).toMatchObject({ home_tab_enabled: true, messages_tab_read_only_enabled: false });
  expect(Object.keys(functions)).toEqual([CHECK_STEP]);
  expect(Object.keys(functions[CHECK_STEP].output_parameters)).toEqual(['finding_count', 'rewrite', 'reviewed_text']);
  expect(settings).toMatchObject({
    socket_mode_enabled: true,
    interactivity: { is_enabled: true },
    event_subscriptions: { bot_events: ['app_home_opened', 'function_executed', 'message.im'] },
    // What a custom workflow step needs.
    org_deploy_enabled: true,
    function_runtime: 'remote',
  });
});

test('asks for no more than the app uses', () => {
  expect(oauth.scopes).toEqual({ bot: ['commands', 'chat:write', 'users:read', 'im:history'] });
});

test("keeps Slack's limits", () => {
  expect(display.name.length).toBeLessThanOrEqual(35);
  expect(display.description.length).toBeLessThanOrEqual(140);
  expect(display.long_description.length).toBeGreaterThanOrEqual(174);
  for (const shortcut of features.shortcuts) {
    expect(shortcut.name.length).toBeLessThanOrEqual(24);
    expect(shortcut.description.length).toBeLessThanOrEqual(150);
  }
});
