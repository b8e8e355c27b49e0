import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Actor } from './actor.ts';
import {
  type Acknowledgement,
  createDelivery,
  type Delivery,
  post,
  pushThrough,
  sign,
  type Twist,
} from './delivery.ts';
import { Payloads } from './payloads.ts';
import { Sockets } from './socket.ts';
import { Tickets } from './tickets.ts';
import { type Call, type Fault, type OnCall, Wire } from './wire.ts';
import { type AppIdentity, type Execution, type Json, Workspace } from './workspace.ts';

export type { Fault } from './wire.ts';

const IDENTITY: AppIdentity = {
  id: 'A0000REFR',
  botUser: 'U000000BOT',
  botId: 'B000000BOT',
  botToken: 'xoxb-playground',
  appToken: 'xapp-playground',
  signingSecret: 'playground-signing-secret',
};

/**
 * A local Slack over the wire: the Web API methods that the app uses, response URLs, Socket Mode, and users who act.
 * It keeps Slack's limits and answers with Slack's error codes. Listens on 127.0.0.1 only.
 */
export class Playground {
  readonly workspace: Workspace;
  readonly faults = new Map<string, Fault>();
  /** What the app called, oldest first. */
  readonly calls: Call[] = [];
  onCall: OnCall = () => {};
  /** The app's request URL; undefined while it uses a socket. */
  requestUrl: string | undefined;
  readonly #tickets: Tickets;
  readonly #sockets = new Sockets();
  readonly #payloads: Payloads;
  readonly #server: Server;

  /** @param now the time in milliseconds */
  constructor(now: () => number = Date.now, identity: AppIdentity = IDENTITY) {
    this.workspace = new Workspace(identity, now);
    this.#tickets = new Tickets(this.workspace);
    this.#payloads = new Payloads(this.workspace, this.#tickets, () => this.url);
    const world = { workspace: this.workspace, tickets: this.#tickets, openSocket: () => this.#openSocket() };
    const wire = new Wire(world, this.faults, this.calls, (...call) => this.onCall(...call));
    this.#server = createServer((request, response) => {
      wire.answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
    });
    this.#server.on('upgrade', (request, socket, head) => this.#sockets.upgrade(request, socket, head));
  }

  async listen(port = 0): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get apiUrl(): string {
    return `${this.url}/api/`;
  }

  /** The user with this id, able to act. */
  as(userId: string): Actor {
    const user = this.workspace.users.get(userId);
    if (user === undefined) throw new Error(`no user ${userId}`);
    return new Actor(user, {
      workspace: this.workspace,
      payloads: this.#payloads,
      deliver: (delivery, twist) => this.deliver(delivery, twist),
    });
  }

  /** Runs the app's workflow step, as a workflow does. Gives the run; how it ends is seen in it. */
  async runStep(callbackId: string, inputs: Json, twist: Twist = {}): Promise<Execution> {
    const id = this.workspace.nextId('Fx');
    const execution: Execution = { id, callbackId, token: `xwfp-${randomUUID()}`, inputs, status: 'running' };
    this.workspace.executions.set(id, execution);
    await this.deliver(createDelivery('events_api', this.#payloads.step(execution)), twist);
    return execution;
  }

  /** Sends a delivery to the app, again if it was sent before: signed anew over HTTP, or through the socket. */
  deliver(delivery: Delivery, twist: Twist = {}): Promise<Acknowledgement> {
    if (this.requestUrl === undefined) return pushThrough(this.#sockets, delivery, twist);
    const signed = sign(delivery, this.workspace.app.signingSecret, this.workspace.now(), twist);
    return post(this.requestUrl, signed, twist.patience);
  }

  /** Waits until `look` gives something. Rejects after `patience` milliseconds. */
  async until<T>(look: () => T | undefined, patience = 3000): Promise<T> {
    const late = AbortSignal.timeout(patience);
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      if (late.aborted) throw new Error('nothing came in time');
      await this.#change(late);
    }
  }

  /** Cuts the app's socket; it may open another. */
  dropSockets(): void {
    this.#sockets.drop();
  }

  get connected(): boolean {
    return this.#sockets.connected;
  }

  async close(): Promise<void> {
    this.#sockets.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #change(late: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.workspace.off('change', wake);
        late.removeEventListener('abort', wake);
        resolve();
      };
      this.workspace.on('change', wake);
      late.addEventListener('abort', wake);
    });
  }

  #openSocket(): string {
    return `${this.url.replace('http', 'ws')}/link?ticket=${this.#sockets.giveTicket()}`;
  }
}
