import type { IncomingMessage, ServerResponse } from 'node:http';

const HEADERS = {
  // No request leaves the machine: nothing but this server is ever asked.
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Puts on every answer what keeps the page to itself. */
export function fence(response: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
}

/**
 * Whether a request comes from the page itself. A name that a stranger has pointed at this machine shows in the Host
 * header, a stranger's page in the Origin header; a browser sends one with every POST.
 */
export function isOwn({ headers, method }: IncomingMessage, port: number): boolean {
  const { host, origin } = headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false;
  return method === 'GET' ? origin === undefined || origin === `http://${host}` : origin === `http://${host}`;
}
