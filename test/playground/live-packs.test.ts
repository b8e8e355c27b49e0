import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { BUILT_IN_RULES } from '../../src/config.ts';
import { LivePacks } from '../../src/playground/live-packs.ts';
import { BROKEN, PACK } from './pack.ts';

let dir: string;
let tick = 1_800_000_000;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'packs-'));
  write(PACK);
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Writes the pack as an editor does, at a time of its own. */
function write(text: string): void {
  const file = join(dir, 'contempt.yml');
  writeFileSync(file, text);
  tick += 1;
  utimesSync(file, tick, tick);
}

test('an edited pack is in force at the next look, and nothing happens without an edit', () => {
  const packs = new LivePacks([dir]);
  let changes = 0;
  packs.on('change', () => {
    changes += 1;
  });
  packs.look();
  expect(changes).toBe(0);
  write(PACK.replaceAll('numpty', 'wally'));
  packs.look();
  expect(changes).toBe(1);
  expect(packs.rules.packs[0]?.rules[0]?.examples.flag).toEqual(['You are a wally.']);
});

test('a broken pack says where it is broken and leaves the last good packs in force', () => {
  const packs = new LivePacks([dir]);
  const good = packs.rules;
  write(BROKEN);
  packs.look();
  expect(packs.rules).toBe(good);
  expect(packs.problems[0]).toMatchObject({ line: 11, message: expect.stringContaining('unknown key “sauce”') });
  expect(packs.problems[0]?.excerpt).toMatch(/\n\s+\^$/);
  write(PACK);
  packs.look();
  expect(packs.problems).toEqual([]);
});

test('packs that were never good have others in their place, or are refused', () => {
  write(BROKEN);
  expect(() => new LivePacks([dir])).toThrow(/contempt\.yml:11:/);
  const packs = new LivePacks([dir], [BUILT_IN_RULES]);
  expect(packs.rules.rules.size).toBeGreaterThan(10);
  expect(packs.problems).toHaveLength(1);
});

test('a folder that goes away is a problem, not the end', () => {
  const packs = new LivePacks([dir]);
  rmSync(dir, { recursive: true });
  packs.look();
  expect(packs.problems[0]?.message).toMatch(/no such directory/);
  expect(packs.rules.rules.size).toBe(1);
  dir = mkdtempSync(join(tmpdir(), 'packs-'));
});
