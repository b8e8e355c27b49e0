import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import type { Pack } from '../packs/schema.ts';
import { createSlackApp } from './app.ts';
import { nameError, placeOf } from './log.ts';
import type { ReviewText } from './review-text.ts';
import type { SlackSettings } from './settings.ts';

/** How long a stop may take, in milliseconds; orchestrators give ten seconds and more. */
const FAREWELL = 9000;

/**
 * Starts the app and keeps it until a signal ends the process: what runs then is finished, and it exits 0. An error
 * that nobody expected is logged by its name and place, since its message may quote a draft, and ends it with 1.
 */
export async function serve(
  settings: SlackSettings,
  review: ReviewText,
  logLevel: string,
  packs: () => readonly Pack[] = () => [],
): Promise<void> {
  const log = pino({ level: logLevel, base: null });
  const app = createSlackApp({ settings, review, log, packs });
  const port = await app.start();
  log.info({ event: 'ready', mode: settings.mode, port });
  // Its own logger is off: it prints errors whole.
  closeWithGrace({ delay: FAREWELL, logger: false }, async ({ signal, err }) => {
    if (err !== undefined) log.fatal({ event: 'crash', error: nameError(err), at: placeOf(err) });
    log.info({ event: 'stopping', signal });
    await app.stop();
    log.info({ event: 'stopped' });
  });
}
