import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Whether the app can take work now: `ready`, or why not. */
export type Readiness = () => 'ready' | 'starting' | 'disconnected' | 'stopping';

/** Answers /healthz (the process lives) and /readyz (it can take work). False for any other request. */
export function answerHealth(request: IncomingMessage, response: ServerResponse, readiness: Readiness): boolean {
  const path = request.url?.split('?')[0];
  if (path !== '/healthz' && path !== '/readyz') return false;
  const status = path === '/healthz' ? 'ok' : readiness();
  const good = status === 'ok' || status === 'ready';
  response.writeHead(good ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ status }));
  return true;
}

/** In Socket Mode nothing else listens: a server for these two only. Rejects when the port is taken. */
export async function serveHealth(port: number, readiness: Readiness): Promise<Server> {
  const server = createServer((request, response) => {
    if (answerHealth(request, response, readiness)) return;
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return server;
}

/** The port that a server has, which matters where 0 was asked for. */
export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
