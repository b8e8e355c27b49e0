import { chatMethods } from './methods/chat.ts';
import { conversationMethods } from './methods/conversations.ts';
import { functionMethods } from './methods/functions.ts';
import { peopleMethods } from './methods/people.ts';
import { viewMethods } from './methods/views.ts';
import { type Json, SlackError } from './workspace.ts';
import type { Method, World } from './world.ts';

const METHODS: Readonly<Record<string, Method>> = {
  ...chatMethods,
  ...conversationMethods,
  ...functionMethods,
  ...peopleMethods,
  ...viewMethods,
};
/** The one method that takes an app-level token, and no other token. */
const APP_LEVEL = 'apps.connections.open';

/** Calls a Web API method. An error is an answer too: `{ok: false, error}` with one of Slack's codes. */
export function callMethod(world: World, name: string, token: string | undefined, args: Json): Json {
  try {
    authorise(world, name, token);
    const method = METHODS[name];
    if (method === undefined) throw new SlackError('unknown_method');
    return { ok: true, ...method(args, world) };
  } catch (error) {
    return explainError(error);
  }
}

/** The body with which Slack answers an error. */
export function explainError(error: unknown): Json {
  if (!(error instanceof SlackError)) throw error;
  const { code, messages } = error;
  return { ok: false, error: code, ...(messages.length > 0 && { errors: messages, response_metadata: { messages } }) };
}

function authorise({ workspace }: World, name: string, token: string | undefined): void {
  const { botToken, appToken } = workspace.app;
  if (token === undefined || token === '') throw new SlackError('not_authed');
  // A workflow step comes with a token of its own, which is good for as long as it runs.
  if ([...workspace.executions.values()].some((execution) => execution.token === token)) return;
  if (token !== botToken && token !== appToken) throw new SlackError('invalid_auth');
  if ((name === APP_LEVEL) !== (token === appToken)) throw new SlackError('not_allowed_token_type');
}

/** Reads a body as Slack takes it: JSON, or a form whose structured values are JSON. */
export function readArguments(contentType: string, body: string): Json {
  if (contentType.startsWith('application/json')) return asObject(parse(body));
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [key, /^[[{]/.test(value) ? parse(value) : value]),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
