import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Playground } from '../../src/playground/playground.ts';
import { CAST, type Mode, populate } from './stage.ts';

export const APP_PROCESS = fileURLToPath(new URL('app-process.ts', import.meta.url));
export const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** A process and all that it has written. */
export type Child = {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
};

/** Runs a script with exactly this environment, in a folder without a .env. */
export function runScript(script: string, env: Record<string, string>, args: readonly string[] = []): Child {
  const child = spawn(process.execPath, [script, ...args], { cwd: tmpdir(), env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { process: child, output: () => output, ended };
}

/** The environment that points an app at a local Slack. */
export function environmentFor(mode: Mode, slack: Playground): Record<string, string> {
  const { botToken, appToken, signingSecret } = slack.workspace.app;
  const own = mode === 'http' ? { SLACK_SIGNING_SECRET: signingSecret } : { SLACK_APP_TOKEN: appToken };
  return { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: slack.apiUrl, PORT: '0', LOG_LEVEL: 'trace', ...own };
}

/** The app in a process of its own and a local Slack, joined. */
export async function setProcessStage(mode: Mode, script = APP_PROCESS) {
  const slack = await new Playground().listen();
  populate(slack);
  const child = runScript(script, environmentFor(mode, slack));
  const port = await readyPort(child);
  if (mode === 'http') slack.requestUrl = `http://127.0.0.1:${port}/slack/events`;
  return {
    slack,
    child,
    port,
    lee: slack.as(CAST.lee),
    sam: slack.as(CAST.sam),
    async close() {
      child.process.kill('SIGKILL');
      await child.ended;
      await slack.close();
    },
  };
}

async function readyPort(child: Child): Promise<number> {
  const find = () => child.output().match(/"event":"ready".*?"port":(\d+)/)?.[1];
  await until(() => find() !== undefined || child.process.exitCode !== null);
  const port = find();
  if (port === undefined) throw new Error(`the app did not start: ${child.output()}`);
  return Number(port);
}

/** Waits until something holds, for ten seconds at most. */
export async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 10_000 && !holds(); waited += 20)
    await new Promise((resolve) => setTimeout(resolve, 20));
}
