import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Model, modelOf } from './model.ts';
import { PackError, whole } from './pack-error.ts';

/** Where the weights are that Reframe comes with; own packs use them too. Written by `npm run train`. */
export const WEIGHTS = fileURLToPath(new URL('../../rules/learned.json', import.meta.url));

let loaded: Model | undefined;

/** The model that Reframe comes with, read once. @throws {PackError} where the file is missing or broken. */
export function loadModel(): Model {
  loaded ??= readModel(WEIGHTS);
  return loaded;
}

/** The model that stands in a file. @throws {PackError} where the file is missing or broken. */
export function readModel(file: string): Model {
  try {
    return modelOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new PackError([whole(file, 'these weights cannot be read: take the file from the release again')]);
  }
}
