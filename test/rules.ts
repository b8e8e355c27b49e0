import { fileURLToPath } from 'node:url';
import { review } from '../src/engine/review.ts';
import type { Review } from '../src/engine/types.ts';
import { loadRules } from '../src/packs/load.ts';

export const RULES = fileURLToPath(new URL('../rules', import.meta.url));

/** The built-in packs, loaded once. */
export const rules = loadRules([RULES]);

/** A review by the built-in packs. */
export const check = (text: string): Review => review(text, rules);
