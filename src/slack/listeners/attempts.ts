import { type Log, nameError } from '../log.ts';

/** One way to reach the user, with a name for the log. */
export type Way = readonly [name: string, attempt: () => Promise<unknown>];

/** How long one way may take, in milliseconds, before the next is tried; a trigger id lives 3 seconds in all. */
const PATIENCE = 2000;

/**
 * Tries one way after the other until one works. Some slow way may work after all, and the user then sees the
 * same answer twice, which is better than none. Never throws; false when nothing worked.
 */
export async function firstThatWorks(log: Log, ways: readonly Way[], patience = PATIENCE): Promise<boolean> {
  for (const [way, attempt] of ways) {
    try {
      await within(attempt(), patience);
      return true;
    } catch (error) {
      log.warn({ event: 'unanswered', way, error: nameError(error) });
    }
  }
  return false;
}

async function within(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const slow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('slow'), { code: 'slow' })), ms);
  });
  try {
    await Promise.race([work, slow]);
  } finally {
    clearTimeout(timer);
  }
}
