import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

/**
 * The app's log. What may go in: event, workspace, duration, counts, rule ids, error codes. Never text that
 * somebody wrote, and no error's message, since messages quote what they choke on.
 */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

/**
 * The name of an error that is safe to log: Slack's error code where there is one (`invalid_blocks`), else the
 * library's (`slack_webapi_request_error`, `ECONNREFUSED`), else the class.
 */
export function nameError(error: unknown): string {
  if (typeof error !== 'object' || error === null) return typeof error;
  const { data, code, name } = error as { data?: { error?: unknown }; code?: unknown; name?: unknown };
  return [data?.error, code, name].find(isName) ?? 'unknown';
}

/** Where an error was made: the first line of its stack after its message, which may hold anything. */
export function placeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return undefined;
  const message = error.stack.indexOf(error.message);
  if (message < 0) return undefined;
  const [, first] = error.stack.slice(message + error.message.length).split('\n');
  return first?.trim();
}

/**
 * Bolt and its parts log whole bodies at debug, and quote bodies and errors at higher levels. This passes on only
 * the fixed beginning of their warnings and errors, and nothing below.
 */
export function boltLogger(log: Log): BoltLogger {
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts: unknown[]) => log.warn({ event: 'library', what: beginning(parts[0]) }),
    error: (...parts: unknown[]) => log.error({ event: 'library', what: beginning(parts[0]) }),
    // Debug messages are built only where this says debug.
    getLevel: () => LogLevel.INFO,
    setLevel: () => {},
    setName: () => {},
  };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.-]{1,60}$/.test(value);
}

function beginning(first: unknown): string {
  if (typeof first !== 'string') return nameError(first);
  return (
    first
      .split(/[:(`"'{<]/)[0]
      ?.trim()
      .slice(0, 80) ?? ''
  );
}
