import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, jest, test } from '@jest/globals';
import { type Child, runScript, until } from './e2e/child.ts';
import { BROKEN, PACK } from './playground/pack.ts';

jest.setTimeout(30_000);

const DEMO = fileURLToPath(new URL('../src/demo.ts', import.meta.url));

let child: Child | undefined;
afterEach(async () => {
  child?.process.kill('SIGTERM');
  await child?.ended;
  child = undefined;
});

/** Starts the demo; gives the address that it prints. */
async function demo(...args: string[]): Promise<string> {
  child = runScript(DEMO, {}, ['--no-open', '--port', '0', ...args]);
  const find = () => child?.output().match(/http:\/\/127\.0\.0\.1:\d+\//)?.[0];
  await until(() => find() !== undefined || child?.process.exitCode !== null);
  return find() ?? '';
}

test('prints an address, serves the page there, and ends on a signal', async () => {
  const url = await demo();
  expect(await (await fetch(url)).text()).toContain('#delivery');
  child?.process.kill('SIGINT');
  expect(await child?.ended).toBe(0);
});

test('reads edited packs again; a broken one is shown with its place, and the last good stay', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'packs-'));
  const file = join(dir, 'contempt.yml');
  writeFileSync(file, PACK);
  const url = await demo('--rules', dir);
  const bench = async () => (await fetch(`${url}?as=U00000LEE&at=bench`)).text();
  expect(await bench()).toContain('1 rule in force');
  writeFileSync(file, `${BROKEN}\n`);
  await until(() => child?.output().includes('The last good packs stay in force.') === true);
  expect(child?.output()).toMatch(/contempt\.yml:11:\d+: unknown key “sauce”/);
  const broken = await bench();
  expect(broken).toContain('1 rule in force');
  expect(broken).toMatch(/contempt\.yml:11:\d+<\/code> unknown key “sauce”/);
  expect(broken).toMatch(/<pre tabindex="0">11 \| {5}sauce: Us\.\n +\^<\/pre>/);
  writeFileSync(file, PACK);
  await until(() => child?.output().includes('1 rule in force') === true);
  expect(await bench()).not.toContain('sauce');
});

test.each([
  [['--port', 'x'], /--port x/],
  [['--rules', '/nowhere'], /\/nowhere: there is no such directory/],
  [['--unknown'], /--unknown/],
])('%p', async (args, words) => {
  child = runScript(DEMO, {}, ['--no-open', ...args]);
  expect(await child.ended).toBe(2);
  expect(child.output()).toMatch(words);
});
