import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { BUILT_IN_RULES } from './config.ts';
import { PackError } from './packs/pack-error.ts';
import { LivePacks } from './playground/live-packs.ts';
import { countRules } from './playground/page/render/bench.ts';
import { type Demo, startDemo } from './playground/page/start.ts';

const HELP = `npm run demo: Reframe in a small Slack of its own, in your browser. Nothing leaves this machine.

  npm run demo -- --port 4000       the port of the page; 4747 or any that is free without it
  npm run demo -- --no-open         print the address, open no browser
  npm run demo -- --rules DIR       packs to use instead of the built-in ones; may be repeated. Read again when edited.
`;
const PORT = 4747;

const OPTIONS = {
  port: { type: 'string' },
  open: { type: 'boolean', default: true },
  rules: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

async function main(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: OPTIONS, allowNegative: true });
  if (values.help) return void process.stdout.write(HELP);
  const port = readPort(values.port);
  const packs = openPacks(values.rules);
  const log = pino({ level: 'error', base: null }, pino.destination(2));
  const start = (at: number) => startDemo({ packs, log, port: at });
  const demo: Demo = await start(port ?? PORT).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || port !== undefined) throw error;
    return start(0);
  });
  process.stdout.write(`${demo.url}\nCtrl+C ends it.\n`);
  if (values.open) openBrowser(demo.url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void demo.close().then(() => process.exit(0)));
}

/** The packs, watched; what is wrong with them is told as it comes. */
function openPacks(own: readonly string[] | undefined): LivePacks {
  const missing = own?.find((dir) => !statSync(dir, { throwIfNoEntry: false })?.isDirectory());
  if (missing !== undefined) throw new Error(`${missing}: there is no such directory`);
  const packs = new LivePacks(own ?? [BUILT_IN_RULES], own && [BUILT_IN_RULES]).watch();
  const tell = (inForce: string) => {
    const problems =
      packs.problems.length > 0 ? `${new PackError(packs.problems).message}\n${inForce}` : countRules(packs.rules);
    process.stderr.write(`${problems}\n`);
  };
  if (packs.problems.length > 0) tell('The built-in packs are in force until this is mended.');
  packs.on('change', () => tell('The last good packs stay in force.'));
  return packs;
}

function readPort(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (given.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${given}: should be a number from 0 to 65535`);
  return port;
}

/** Where there is no browser to open, the printed address has to do. */
function openBrowser(url: string): void {
  const [command = '', ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[
    process.platform as string
  ] ?? ['xdg-open'];
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

main(process.argv.slice(2)).catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  process.stderr.write(`demo: ${taken ? 'the port is taken; choose another with --port' : error.message}\n`);
  process.exit(2);
});
