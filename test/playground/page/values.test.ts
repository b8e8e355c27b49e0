import { describe, expect, test } from '@jest/globals';
import type { Scope } from '../../../src/playground/page/render/scope.ts';
import { refusals, stateOf } from '../../../src/playground/page/values.ts';
import { type View, Workspace } from '../../../src/playground/workspace.ts';

const identity = { id: 'A', botUser: 'U0BOT', botId: 'B', botToken: 't', appToken: 't', signingSecret: 's' };
const workspace = new Workspace(identity, () => 1_800_000_000_000);
const viewer = workspace.addUser({ id: 'U1', name: 'sam', realName: 'Sam Roe', isAdmin: false, isBot: false });
workspace.addChannel('C1', 'team', 'public', ['U1']);
const scope: Scope = { workspace, viewer, at: 'C1', source: 'x', errors: {} };

const option = (value: string) => ({ text: { type: 'plain_text', text: value.toUpperCase() }, value });
const input = (id: string, element: object, more: object = {}) => ({
  type: 'input',
  block_id: id,
  label: { type: 'plain_text', text: id },
  element: { action_id: 'a', ...element },
  ...more,
});
const view = (...blocks: object[]) => ({ id: 'V1', hash: 'h', type: 'modal', blocks }) as unknown as View;
const filled = (block: string, value: string) => ({ block, action: 'a', value });
const OPTIONS = [option('x'), option('y')];

describe('the state of a view', () => {
  test.each([
    [{ type: 'plain_text_input' }, ['hi'], { type: 'plain_text_input', value: 'hi' }],
    [{ type: 'plain_text_input' }, [''], { type: 'plain_text_input', value: null }],
    [{ type: 'static_select', options: OPTIONS }, ['y'], { type: 'static_select', selected_option: option('y') }],
    [{ type: 'static_select', options: OPTIONS }, ['z'], { type: 'static_select', selected_option: null }],
    [{ type: 'radio_buttons', options: OPTIONS }, [], { type: 'radio_buttons', selected_option: null }],
    [{ type: 'checkboxes', options: OPTIONS }, ['x', 'y'], { type: 'checkboxes', selected_options: OPTIONS }],
    [{ type: 'checkboxes', options: OPTIONS }, [], { type: 'checkboxes', selected_options: [] }],
    [{ type: 'conversations_select' }, ['C1'], { type: 'conversations_select', selected_conversation: 'C1' }],
    [{ type: 'conversations_select' }, ['C9'], { type: 'conversations_select', selected_conversation: null }],
    [{ type: 'users_select' }, ['U1'], { type: 'users_select', selected_user: 'U1' }],
  ])('%j with %j', (element, values, expected) => {
    const state = stateOf(
      view(input('b', element)),
      values.map((value) => filled('b', value)),
      scope,
    );
    expect(state).toEqual({ b: { a: expected } });
  });

  test('menus beside sections and in rows count too, buttons do not', () => {
    const select = { type: 'static_select', action_id: 'a', options: OPTIONS };
    const blocks = [
      { type: 'section', block_id: 's', accessory: select },
      { type: 'actions', block_id: 'r', elements: [select, { type: 'button', action_id: 'go' }] },
    ];
    const state = stateOf(view(...blocks), [filled('s', 'x'), filled('r', 'y')], scope);
    expect(state).toMatchObject({
      s: { a: { selected_option: option('x') } },
      r: { a: { selected_option: option('y') } },
    });
    expect(Object.keys(state.r as object)).toEqual(['a']);
  });
});

describe('what Slack’s window refuses', () => {
  const check = (element: object, value: string, more: object = {}) => {
    const form = view(input('b', element, more));
    return refusals(form, stateOf(form, [filled('b', value)], scope)).b;
  };
  const words = { type: 'plain_text_input', min_length: 2, max_length: 4 };

  test.each([
    ['', 'Please complete this required field.'],
    ['a', 'Please enter at least 2 characters.'],
    ['abcde', 'Please enter at most 4 characters.'],
    ['abc', undefined],
  ])('“%s”', (value, expected) => {
    expect(check(words, value)).toBe(expected);
  });

  test('nothing in what is optional', () => {
    expect(check({ type: 'static_select', options: OPTIONS }, '', { optional: true })).toBeUndefined();
    expect(check({ type: 'static_select', options: OPTIONS }, '')).toBe('Please complete this required field.');
  });
});
