import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Model, modelOf } from './model.ts';

/** Where the weights are that Reframe comes with; own packs use them too. Written by `npm run train`. */
export const WEIGHTS = fileURLToPath(new URL('../../rules/learned.json', import.meta.url));

let loaded: Model | undefined;

/** The model that Reframe comes with, read once. @throws {Error} where the file is missing or broken. */
export function loadModel(): Model {
  try {
    loaded ??= modelOf(JSON.parse(readFileSync(WEIGHTS, 'utf8')));
    return loaded;
  } catch (error) {
    throw new Error(`${WEIGHTS} cannot be read: take it from the release again, or run \`npm run train\``, {
      cause: error,
    });
  }
}
