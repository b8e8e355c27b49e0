import { createHmac, randomUUID } from 'node:crypto';
import type { Sockets } from './socket.ts';
import type { Json } from './workspace.ts';

/** What Slack sends an app. `form` is how it goes over HTTP; over a socket the payload goes as it is. */
export type Delivery = {
  readonly kind: 'slash_commands' | 'interactive' | 'events_api';
  readonly payload: Json;
  readonly id: string;
};

/** How the app answered: an HTTP status (200 for a socket's acknowledgement, 504 for none in time) and a body. */
export type Acknowledgement = { readonly status: number; readonly body: unknown };

/** A request as it went over the wire, to look at or to send again. */
export type Signed = { readonly body: string; readonly headers: Readonly<Record<string, string>> };

/** What can be made different from a genuine first delivery. */
export type Twist = {
  /** Seconds added to the timestamp. */
  readonly shift?: number;
  readonly secret?: string;
  readonly contentType?: string;
  /** The number of this retry, from 1. */
  readonly retry?: number;
  /** How long to wait for an acknowledgement, in milliseconds. */
  readonly patience?: number;
};

/** Makes a delivery with an id of its own. */
export function createDelivery(kind: Delivery['kind'], payload: Json): Delivery {
  return { kind, payload, id: randomUUID() };
}

/** Signs a delivery as Slack does. @param now the time in milliseconds */
export function sign({ kind, payload }: Delivery, secret: string, now: number, twist: Twist = {}): Signed {
  const json = kind === 'events_api';
  const form = kind === 'slash_commands' ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) };
  const body = json ? JSON.stringify(payload) : new URLSearchParams(form).toString();
  const stamp = String(Math.floor(now / 1000) + (twist.shift ?? 0));
  const digest = createHmac('sha256', twist.secret ?? secret)
    .update(`v0:${stamp}:${body}`)
    .digest('hex');
  const type = json ? 'application/json' : 'application/x-www-form-urlencoded';
  return {
    body,
    headers: {
      'content-type': twist.contentType ?? type,
      'x-slack-request-timestamp': stamp,
      'x-slack-signature': `v0=${digest}`,
      ...(twist.retry !== undefined && {
        'x-slack-retry-num': String(twist.retry),
        'x-slack-retry-reason': 'http_timeout',
      }),
    },
  };
}

/** Sends a signed request to the app. */
export async function post(url: string, { body, headers }: Signed, patience = 3000): Promise<Acknowledgement> {
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(patience) });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return { status: 504, body: '' };
    throw error;
  }
}

/** Sends a delivery through the app's socket. */
export async function pushThrough(sockets: Sockets, delivery: Delivery, twist: Twist = {}): Promise<Acknowledgement> {
  const { kind, payload, id: envelopeId } = delivery;
  const body = await sockets.send(kind, payload, {
    envelopeId,
    ...(twist.retry !== undefined && { retry: twist.retry }),
    ...(twist.patience !== undefined && { patience: twist.patience }),
  });
  return body === undefined
    ? { status: 504, body: '' }
    : { status: 200, body: Object.keys(body).length > 0 ? body : '' };
}
