import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Acknowledgement, Delivery } from '../../src/playground/delivery.ts';
import { Playground } from '../../src/playground/playground.ts';
import type { Json } from '../../src/playground/workspace.ts';
import { CAST, populate } from '../e2e/stage.ts';

let slack: Playground;
let last: Json;
let answer: Acknowledgement;
beforeEach(async () => {
  slack = await new Playground().listen();
  populate(slack);
  answer = { status: 200, body: '' };
  slack.deliver = async (delivery: Delivery) => {
    last = delivery.payload;
    return answer;
  };
});
afterEach(() => slack.close());

const lee = () => slack.as(CAST.lee);
const text = (words: string) => ({ type: 'plain_text', text: words });
async function call(method: string, args: Json, token = slack.workspace.app.botToken): Promise<Json> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${slack.apiUrl}${method}`, { method: 'POST', headers, body: JSON.stringify(args) });
  return (await response.json()) as Json;
}
async function respond(body: Json): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await fetch(String(last.response_url), { method: 'POST', headers, body: JSON.stringify(body) });
}

const option = { text: text('yes'), value: 'yes' };
const input = (block_id: string, element: Json, optional = true) => ({
  type: 'input',
  block_id,
  label: text(block_id),
  optional,
  element: { action_id: 'a', ...element },
});
const form = {
  type: 'modal',
  title: text('Hi'),
  submit: text('Go'),
  blocks: [
    input('words', { type: 'plain_text_input', initial_value: 'as it was' }),
    input('where', { type: 'conversations_select' }, false),
    input('ticks', { type: 'checkboxes', options: [option], initial_options: [option] }),
    input('one', { type: 'static_select', options: [option] }),
    input('who', { type: 'users_select' }),
  ],
};

describe('a form', () => {
  beforeEach(async () => {
    await lee().shortcut('x');
    await call('views.open', { trigger_id: last.trigger_id, view: form });
  });
  const state = () => (last.view as { state: { values: Json } }).state.values;

  test('sends what was entered, and what the rest began with', async () => {
    await lee().submitView({ where: CAST.team, one: 'yes' });
    expect(state()).toEqual({
      words: { a: { type: 'plain_text_input', value: 'as it was' } },
      where: { a: { type: 'conversations_select', selected_conversation: CAST.team } },
      ticks: { a: { type: 'checkboxes', selected_options: [option] } },
      one: { a: { type: 'static_select', selected_option: option } },
      who: { a: { type: 'users_select', selected_user: null } },
    });
    expect(lee().modal).toBeUndefined();
  });

  test('is not sent while a required input is empty', async () => {
    last = {};
    expect((await lee().submitView({ ticks: [] })).errors).toEqual({ where: 'Please complete this required field.' });
    expect(last).toEqual({});
    await expect(lee().submitView({ nowhere: 'x' })).rejects.toThrow('no input is called nowhere');
  });

  test.each<[Json, string[]]>([
    [{ response_action: 'errors', errors: { where: 'no' } }, ['Hi']],
    [{ response_action: 'update', view: { ...form, title: text('New') } }, ['New']],
    [{ response_action: 'push', view: { ...form, title: text('Top') } }, ['Hi', 'Top']],
    [{ response_action: 'clear' }, []],
  ])('does what the app answers: %j', async (body, titles) => {
    const { id } = lee().modal!;
    answer = { status: 200, body };
    const { errors } = await lee().submitView({ where: CAST.team });
    expect(errors).toEqual(body.errors ?? {});
    const stack = slack.workspace.modals.get(CAST.lee) ?? [];
    expect(stack.map(({ title }) => (title as Json).text)).toEqual(titles);
    // A view that is replaced keeps its id, so that the app can change it later.
    if (stack.length > 0) expect(stack[0]?.id).toBe(id);
  });

  test('tells the app that it was closed only if that wants to know', async () => {
    last = {};
    await lee().closeModal();
    expect(last).toEqual({});
    await lee().shortcut('x');
    await call('views.open', { trigger_id: last.trigger_id, view: { ...form, notify_on_close: true } });
    await lee().closeModal();
    expect(last.type).toBe('view_closed');
  });
});

describe('a press', () => {
  const button = (value: string) => ({ type: 'button', action_id: 'b', text: text(value), value });
  const blocks = ['one', 'two'].map((value) => ({ type: 'actions', block_id: value, elements: [button(value)] }));

  test('is of one button, also where several have its name', async () => {
    await call('chat.postMessage', { channel: CAST.team, text: 'hi', blocks });
    const [message] = slack.workspace.messages;
    await lee().action(message!, 'b', { block: 'two' });
    expect(last).toMatchObject({ actions: [{ value: 'two', block_id: 'two' }], message: { ts: message!.ts } });
  });

  test.each(['chat.postMessage', 'chat.postEphemeral'])('can replace and delete what %s said', async (method) => {
    await call(method, { channel: CAST.team, user: CAST.lee, text: 'hi', blocks });
    const said = () => [...slack.workspace.messages, ...slack.workspace.ephemerals];
    await lee().action(said()[0]!, 'b');
    await respond({ replace_original: true, text: 'changed' });
    expect(said()).toMatchObject([{ text: 'changed', blocks: undefined }]);
    await respond({ delete_original: true });
    expect(said()).toEqual([]);
  });

  test('in an ephemeral message comes without the message', async () => {
    await call('chat.postEphemeral', { channel: CAST.team, user: CAST.lee, text: 'hi', blocks });
    await lee().action(lee().whispers[0]!, 'b');
    expect(last).toMatchObject({ container: { is_ephemeral: true } });
    expect(last.message).toBeUndefined();
  });
});

describe('a workflow step', () => {
  test('ends once, with the token that it came with', async () => {
    const run = await slack.runStep('step', { text: 'hi' });
    expect(last.event).toMatchObject({
      type: 'function_executed',
      inputs: { text: 'hi' },
      bot_access_token: run.token,
    });
    const id = { function_execution_id: run.id };
    expect(await call('functions.completeSuccess', id, run.token)).toMatchObject({
      error: 'parameter_validation_failed',
    });
    expect(await call('functions.completeSuccess', { ...id, outputs: { n: 1 } }, run.token)).toEqual({ ok: true });
    expect(run).toMatchObject({ status: 'completed', outputs: { n: 1 } });
    expect(await call('functions.completeError', { ...id, error: 'x' })).toMatchObject({
      error: 'execution_not_in_running_state',
    });
    expect(await call('functions.completeError', { function_execution_id: 'Fx', error: 'x' })).toMatchObject({
      error: 'function_execution_not_found',
    });
    const other = await slack.runStep('step', {});
    expect(await call('functions.completeError', { function_execution_id: other.id, error: 'no' })).toEqual({
      ok: true,
    });
    expect(other).toMatchObject({ status: 'failed', error: 'no' });
  });
});

test('every call is heard of with its answer; one that is lost is done all the same', async () => {
  const heard: unknown[] = [];
  slack.onCall = (method, _args, { ok, error }) => heard.push([method, ok, error]);
  await call('chat.postMessage', { channel: CAST.secret, text: 'hi' });
  slack.faults.set('chat.postMessage', { lost: true });
  await expect(call('chat.postMessage', { channel: CAST.team, text: 'hi' })).rejects.toThrow();
  expect(heard).toEqual([
    ['chat.postMessage', false, 'channel_not_found'],
    ['chat.postMessage', true, undefined],
  ]);
  expect(slack.workspace.messages).toHaveLength(1);
});

test('what a message carries is told, and who is an admin', async () => {
  const said = lee().post(CAST.team, { text: 'hi', files: [{ id: 'F1' }], edited: true });
  await lee().messageShortcut('x', said);
  expect(last.message).toMatchObject({ files: [{ id: 'F1' }], edited: { user: CAST.lee } });
  expect(await call('users.info', { user: CAST.ada })).toMatchObject({ user: { is_admin: true, is_owner: false } });
});
