import type { Server } from 'node:http';
import { SocketModeReceiver } from '@slack/bolt';
import type { Connection } from './connection.ts';
import { portOf, type Readiness, serveHealth } from './health.ts';
import { boltLogger, type Log } from './log.ts';
import type { SlackSettings } from './settings.ts';
import { refusedPort, refusedToken } from './start-error.ts';

/** A lost connection is tried again for hours, at most half a minute apart. */
const retryConfig = { retries: 500, minTimeout: 500, maxTimeout: 30_000, factor: 1.3 };
/** How long to wait for Slack to close its side, in milliseconds. */
const FAREWELL = 1000;

/** We open a WebSocket to Slack, which sends envelopes through it. */
export function socketConnection(settings: SlackSettings & { mode: 'socket' }, log: Log): Connection {
  let state: ReturnType<Readiness> = 'starting';
  let health: Server | undefined;
  const receiver = new SocketModeReceiver({
    appToken: settings.appToken,
    logger: boltLogger(log),
    // Its own options: the client changes what it is given, for everyone who shares it.
    installerOptions: { clientOptions: { slackApiUrl: settings.apiUrl, retryConfig: { ...retryConfig } } },
    customPropertiesExtractor: ({ envelope_id }) => ({ envelopeId: envelope_id }),
  });
  const { client } = receiver;
  client.on('connected', () => {
    if (state !== 'stopping') state = 'ready';
  });
  client.on('close', () => {
    if (state === 'ready') state = 'disconnected';
  });
  return {
    receiver,
    async open() {
      health = await serveHealth(settings.port, () => state).catch((error: unknown) => {
        throw refusedPort(settings.port, error);
      });
      await receiver.start().catch((error: unknown) => {
        throw refusedToken('SLACK_APP_TOKEN', settings.apiUrl, error);
      });
      return portOf(health);
    },
    async close(settled) {
      state = 'stopping';
      // Envelopes that come now stay unacknowledged, and Slack sends them to another connection.
      client.removeAllListeners('slack_event');
      await settled();
      await Promise.race([client.disconnect(), new Promise((resolve) => setTimeout(resolve, FAREWELL).unref())]);
      health?.closeAllConnections();
      await new Promise((resolve) => (health === undefined ? resolve(undefined) : health.close(resolve)));
    },
  };
}
