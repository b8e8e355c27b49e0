import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json as readJson } from 'node:stream/consumers';
import { type Deed, Deeds } from './deeds.ts';
import { readAsset } from './files.ts';
import { fence, isOwn } from './guard.ts';
import { addressOf, readPlace } from './place.ts';
import { renderPayload } from './render/drawer.ts';
import { renderPage, type Stand } from './render/page.ts';
import { Streams } from './streams.ts';

export type PageOptions = Omit<Stand, 'enteredBy'> & {
  /** Takes a draft for the test bench. */
  readonly onDraft: (text: string) => void;
};

/** Serves the page to this machine alone. */
export class PageServer {
  readonly #options: PageOptions;
  readonly #deeds: Deeds;
  readonly #stand: Stand;
  readonly #streams: Streams;
  readonly #server: Server;

  constructor(options: PageOptions) {
    this.#options = options;
    this.#deeds = new Deeds(options.slack, options.features);
    this.#stand = { ...options, enteredBy: (user) => this.#deeds.enteredBy(user) };
    this.#streams = new Streams(this.#stand);
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
        response.end(error instanceof Error ? error.message : 'failed');
      });
    });
  }

  /** @param port 0 picks one; rejects where the port is taken */
  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** Tells every open page to look again. */
  refresh(): void {
    this.#streams.refresh();
  }

  async close(): Promise<void> {
    this.#streams.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    fence(response);
    const { method = 'GET' } = request;
    if (!isOwn(request, this.#port)) return end(response, 403, 'text/plain', 'This page is for this machine only.');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (method === 'POST' && pathname.startsWith('/do/')) return this.#do(pathname.slice(4), request, response);
    if (method !== 'GET') return end(response, 405, 'text/plain', 'GET or POST');
    if (pathname === '/') return this.#page(searchParams, response);
    if (pathname === '/events')
      return this.#streams.open(readPlace(this.#options.slack.workspace, searchParams), response);
    if (pathname === '/payload') return this.#payload(Number(searchParams.get('number')), response);
    const asset = readAsset(pathname);
    if (asset === undefined) return end(response, 404, 'text/plain', 'There is nothing here.');
    return end(response, 200, asset.type, asset.body);
  }

  #page(params: URLSearchParams, response: ServerResponse): void {
    const place = readPlace(this.#options.slack.workspace, params);
    // The address says all that the page shows, so that it can be reloaded and kept.
    if (params.size === 0) return void response.writeHead(302, { location: addressOf(place) }).end();
    end(response, 200, 'text/html; charset=utf-8', renderPage(this.#stand, place).html);
  }

  #payload(number: number, response: ServerResponse): void {
    const entry = this.#options.slack.traffic.find((each) => each.number === number);
    end(
      response,
      entry === undefined ? 404 : 200,
      'text/html; charset=utf-8',
      entry === undefined ? '' : renderPayload(entry).html,
    );
  }

  async #do(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!request.headers['content-type']?.startsWith('application/json'))
      return end(response, 415, 'text/plain', 'JSON only');
    const deed = (await readJson(request)) as Deed;
    if (name === 'bench') this.#options.onDraft(String(deed.text));
    const outcome = name === 'bench' ? {} : await this.#deeds.do(name, deed);
    end(response, outcome === undefined ? 404 : 200, 'application/json', JSON.stringify(outcome ?? {}));
  }
}

function end(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}
