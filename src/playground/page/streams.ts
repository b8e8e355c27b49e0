import type { ServerResponse } from 'node:http';
import type { Place } from './place.ts';
import { renderBody, type Stand } from './render/page.ts';

/** Changes come in bursts; this many milliseconds of them are one. */
const BURST = 15;

type Stream = { readonly response: ServerResponse; readonly place: Place; sent: string };

/** The open pages. Each gets the whole body anew whenever it would look different (server-sent events). */
export class Streams {
  readonly #stand: Stand;
  readonly #open = new Set<Stream>();
  #timer: NodeJS.Timeout | undefined;

  constructor(stand: Stand) {
    this.#stand = stand;
    stand.slack.workspace.on('change', () => this.refresh());
  }

  open(place: Place, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const stream: Stream = { response, place, sent: '' };
    this.#open.add(stream);
    response.on('close', () => this.#open.delete(stream));
    this.#send(stream);
  }

  refresh(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      for (const stream of this.#open) this.#send(stream);
    }, BURST);
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const { response } of this.#open) response.end();
  }

  #send(stream: Stream): void {
    const body = renderBody(this.#stand, stream.place).html;
    if (body === stream.sent) return;
    stream.sent = body;
    stream.response.write(`data: ${JSON.stringify(body)}\n\n`);
  }
}
