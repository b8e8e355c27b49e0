import type { IncomingMessage, ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { respond } from './responses.ts';
import { callMethod, explainError, readArguments } from './web-api.ts';
import type { Json } from './workspace.ts';
import type { World } from './world.ts';

/**
 * A Web API method, or `response_url`, made to fail with a code or to take its time (milliseconds). Of a method that is
 * `lost`, the work is done and the answer never comes.
 */
export type Fault = { readonly error?: string; readonly delay?: number; readonly lost?: boolean };

/** What the app called. */
export type Call = { readonly method: string; readonly args: Json };
/** Hears of every call with its answer. */
export type OnCall = (method: string, args: Json, answer: Json) => void;

/** What an app reaches over HTTP: the Web API and response URLs, with the faults that are asked for. */
export class Wire {
  readonly #world: World;
  readonly #faults: ReadonlyMap<string, Fault>;
  readonly #calls: Call[];
  readonly #onCall: OnCall;

  constructor(world: World, faults: ReadonlyMap<string, Fault>, calls: Call[], onCall: OnCall) {
    this.#world = world;
    this.#faults = faults;
    this.#calls = calls;
    this.#onCall = onCall;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, kind, name = ''] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
    const body = await readText(request);
    const args = readArguments(request.headers['content-type'] ?? '', body);
    if (kind === 'api') await this.#answerCall(request, response, name, args);
    else if (kind === 'response') await this.#answerResponse(response, name, args);
    else response.writeHead(404).end();
  }

  async #answerCall(request: IncomingMessage, response: ServerResponse, method: string, args: Json): Promise<void> {
    const { error, lost } = await this.#begin(method, args);
    const answer = error === undefined ? callMethod(this.#world, method, tokenOf(request, args), args) : refusal(error);
    this.#onCall(method, args, answer);
    if (lost === true) {
      request.socket.destroy();
      return;
    }
    if (error === 'ratelimited') response.writeHead(429, { 'retry-after': '30' });
    else response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  }

  async #answerResponse(response: ServerResponse, id: string, args: Json): Promise<void> {
    const { error } = await this.#begin('response_url', args);
    const answer = error === undefined ? this.#respond(id, args) : refusal(error);
    this.#onCall('response_url', args, answer);
    if (answer.ok === true) response.writeHead(200).end('ok');
    else response.writeHead(404, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  #respond(id: string, args: Json): Json {
    try {
      const { workspace, tickets } = this.#world;
      respond(workspace, tickets.takeResponse(id), args);
      return { ok: true };
    } catch (thrown) {
      return explainError(thrown);
    }
  }

  /** Notes a call, takes the time that it is to take, and gives its fault. */
  async #begin(method: string, args: Json): Promise<Fault> {
    this.#calls.push({ method, args });
    const fault = this.#faults.get(method) ?? {};
    if (fault.delay !== undefined) await sleep(fault.delay, undefined, { ref: false });
    return fault;
  }
}

const refusal = (error: string): Json => ({ ok: false, error });

function tokenOf(request: IncomingMessage, args: Json): string | undefined {
  return request.headers.authorization?.replace(/^Bearer\s*/, '') ?? (args.token as string | undefined);
}
