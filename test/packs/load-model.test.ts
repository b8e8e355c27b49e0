import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readModel } from '../../src/packs/load-model.ts';
import { PackError } from '../../src/packs/pack-error.ts';

test.each([
  ['missing', undefined],
  ['cut short', '{"judging":'],
  ['something else', '{}'],
])('weights that are %s are named, with what to do', (_name, text) => {
  const file = join(mkdtempSync(join(tmpdir(), 'weights-')), 'learned.json');
  if (text !== undefined) writeFileSync(file, text);
  expect(() => readModel(file)).toThrow(PackError);
  expect(() => readModel(file)).toThrow(`${file}: these weights cannot be read: take the file from the release again`);
});
