import type { Server } from 'node:http';
import type { Connection } from './connection.ts';
import { portOf, type Readiness } from './health.ts';
import { GuardedReceiver } from './http-receiver.ts';
import type { Log } from './log.ts';
import type { SlackSettings } from './settings.ts';
import { refusedPort } from './start-error.ts';

/** A request that takes longer than this to arrive is not one of Slack's. Milliseconds. */
const ARRIVAL = { headersTimeout: 5000, requestTimeout: 10_000 };
/** What has not arrived this long after the stop, in milliseconds, is dropped. */
const FAREWELL = 1000;

/** Slack sends signed requests to us. */
export function httpConnection(settings: SlackSettings & { mode: 'http' }, log: Log, now: () => number): Connection {
  let state: ReturnType<Readiness> = 'starting';
  let server: Server | undefined;
  const receiver = new GuardedReceiver({ signingSecret: settings.signingSecret, log, readiness: () => state, now });
  return {
    receiver,
    async open() {
      server = await receiver.start(settings.port, ARRIVAL).catch((error: unknown) => {
        throw refusedPort(settings.port, error);
      });
      state = 'ready';
      return portOf(server);
    },
    async close(settled) {
      state = 'stopping';
      const closed = server === undefined ? Promise.resolve() : receiver.stop();
      await settled();
      // What has arrived has its answer. What is left is connections kept alive, and requests that may never arrive.
      server?.closeIdleConnections();
      const late = setTimeout(() => server?.closeAllConnections(), FAREWELL);
      await closed;
      clearTimeout(late);
    },
  };
}
