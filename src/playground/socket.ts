import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Json } from './workspace.ts';

/** Socket Mode's server side: tickets for addresses, envelopes out, acknowledgements in. */
export class Sockets {
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #tickets = new Set<string>();
  readonly #waiting = new Map<string, (payload: Json) => void>();

  /** A ticket for one connection. */
  giveTicket(): string {
    const ticket = randomUUID();
    this.#tickets.add(ticket);
    return ticket;
  }

  get connected(): boolean {
    return this.#server.clients.size > 0;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
    if (!this.#tickets.delete(ticket)) {
      socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (client) => this.#greet(client));
  }

  /** Sends an envelope; gives the acknowledgement's payload, or undefined when none came in time. */
  async send(type: string, payload: Json, { envelopeId = randomUUID() as string, patience = 3000, retry = 0 } = {}) {
    const [client] = this.#server.clients;
    if (client === undefined) return undefined;
    const again = retry > 0 ? { retry_attempt: retry, retry_reason: 'timeout' } : {};
    const acknowledged = new Promise<Json | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), patience);
      this.#waiting.set(envelopeId, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
    });
    const accepts = type !== 'events_api';
    client.send(
      JSON.stringify({ envelope_id: envelopeId, type, payload, accepts_response_payload: accepts, ...again }),
    );
    return acknowledged.finally(() => this.#waiting.delete(envelopeId));
  }

  /** Cuts every connection, as a bad network does. */
  drop(): void {
    for (const client of this.#server.clients) client.terminate();
  }

  close(): void {
    this.drop();
    this.#server.close();
  }

  #greet(client: WebSocket): void {
    client.on('message', (data) => {
      const { envelope_id: id, payload } = JSON.parse(String(data)) as { envelope_id: string; payload?: Json };
      this.#waiting.get(id)?.(payload ?? {});
    });
    client.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0000REFR' } }));
  }
}
