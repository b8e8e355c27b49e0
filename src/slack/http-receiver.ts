import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HTTPModuleFunctions, HTTPReceiver } from '@slack/bolt';
import { answerHealth, type Readiness } from './health.ts';
import { boltLogger, type Log, nameError } from './log.ts';
import { createVerifier, type Verify } from './verify.ts';

/** The request URL that Slack is given. */
const EVENTS_PATH = '/slack/events';
/** Slack's requests are a few kilobytes. */
const BODY_LIMIT = 1024 * 1024;

export type GuardOptions = {
  readonly signingSecret: string;
  readonly log: Log;
  readonly readiness: Readiness;
  readonly now: () => number;
};

/**
 * Bolt's HTTP receiver behind a guard of our own, since Bolt takes replays and timestamps from the future, and
 * answers 400 to a content type with a charset. Bolt's own check is off: nothing gets past the guard unverified.
 */
export class GuardedReceiver extends HTTPReceiver {
  readonly #guard: { readonly log: Log; readonly readiness: Readiness; readonly verify: Verify };

  constructor({ signingSecret, log, readiness, now }: GuardOptions) {
    super({ signingSecret, endpoints: EVENTS_PATH, signatureVerification: false, logger: boltLogger(log) });
    this.#guard = { log, readiness, verify: createVerifier(signingSecret, now) };
    const pass = this.requestListener;
    this.requestListener = (request, response) => this.#take(request, response, pass);
  }

  #take(request: IncomingMessage, response: ServerResponse, pass: RequestListener): void {
    if (answerHealth(request, response, this.#guard.readiness)) return;
    if (request.method !== 'POST' || request.url?.split('?')[0] !== EVENTS_PATH) {
      response.writeHead(404).end();
      return;
    }
    this.#check(request, response)
      .then((status) => (status === undefined ? pass(request, response) : response.writeHead(status).end()))
      .catch((error: unknown) => {
        this.#guard.log.warn({ event: 'refused', reason: nameError(error) });
        if (!response.headersSent) response.writeHead(400).end();
      });
  }

  /** Undefined where Bolt may have the request, else the status to answer with. */
  async #check(request: IncomingMessage, response: ServerResponse): Promise<number | undefined> {
    const body = await readBody(request, response);
    if (body === undefined) return 413;
    const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (type !== undefined) request.headers['content-type'] = type;
    // Slack's check of the certificate is not signed and wants nothing but an answer.
    if (/^ssl_check=1(&|$)/.test(body)) return 200;
    const refusal = this.#guard.verify(request.headers, body);
    if (refusal === undefined) return undefined;
    this.#guard.log.warn({ event: 'refused', reason: refusal });
    return refusal === 'retry' ? 200 : 401;
  }
}

/** Reads the body and leaves it where Bolt looks for one already read. Undefined where it is too large. */
async function readBody(request: IncomingMessage, response: ServerResponse): Promise<string | undefined> {
  try {
    const { rawBody } = await HTTPModuleFunctions.bufferIncomingMessage(request, BODY_LIMIT);
    return rawBody.toString();
  } catch (error) {
    if (!HTTPModuleFunctions.isRawBodyError(error) || error.statusCode !== 413) throw error;
    response.setHeader('connection', 'close');
    return undefined;
  }
}
