import { nameError } from '../log.ts';
import type { Tools } from './tools.ts';

/** Counts "not a label" for each of these rules. Never throws: whoever pressed it sees no difference. */
export async function countDropped(rules: readonly string[], { counts, log }: Tools): Promise<void> {
  for (const rule of rules) {
    try {
      await counts.add(rule);
    } catch (error) {
      log.warn({ event: 'uncounted', error: nameError(error) });
    }
  }
}
