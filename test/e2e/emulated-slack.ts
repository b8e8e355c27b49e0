import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Json } from '../../src/playground/workspace.ts';

const EMULATE = fileURLToPath(new URL('../../node_modules/emulate/dist/index.js', import.meta.url));
const MANIFEST = new URL('../../manifest.yml', import.meta.url);
export const BOT_TOKEN = 'xoxb-emulated';
const SAM_TOKEN = 'xoxp-emulated-sam';

/**
 * Somebody else's Slack (`emulate`) in a process of its own on 127.0.0.1. The app's token has the scopes of the
 * manifest and no others, and methods that need more refuse it.
 */
export async function startEmulatedSlack() {
  const folder = await mkdtemp(join(tmpdir(), 'emulated-slack-'));
  const seed = join(folder, 'seed.yaml');
  const { oauth_config: oauth } = parse(await readFile(MANIFEST, 'utf8'));
  const slack = {
    users: ['reframe', 'lee', 'sam'].map((name) => ({ name })),
    channels: [{ name: 'team' }],
    tokens: [
      { token: BOT_TOKEN, type: 'bot', user: 'reframe', scopes: oauth.scopes.bot },
      { token: SAM_TOKEN, type: 'user', user: 'sam' },
    ],
    strict_scopes: true,
  };
  // JSON is YAML.
  await writeFile(seed, JSON.stringify({ slack }));
  const port = await freePort();
  const args = [EMULATE, 'start', '--service', 'slack', '--host', '127.0.0.1', '--port', String(port), '--seed', seed];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  await readyLine(child.stdout);
  const url = `http://127.0.0.1:${port}`;
  /** Calls a method as Sam, or with another token. */
  const call = async (method: string, args: Json = {}, token = SAM_TOKEN): Promise<Json> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(`${url}/api/${method}`, { method: 'POST', headers, body: JSON.stringify(args) });
    return (await response.json()) as Json;
  };
  return {
    apiUrl: `${url}/api/`,
    call,
    /** The words that its own inspection page shows. */
    async inspect(query: Readonly<Record<string, string>>): Promise<string> {
      const page = await (await fetch(`${url}/?${new URLSearchParams(query)}`)).text();
      return page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    },
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'close');
      await rm(folder, { recursive: true });
    },
  };
}

async function readyLine(output: AsyncIterable<unknown>): Promise<void> {
  for await (const chunk of output) if (String(chunk).includes('Ready')) return;
  throw new Error('the emulated Slack did not start');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
