import { readFileSync, statSync } from 'node:fs';

/** Something wrong with what was given on the command line; the message says what, where and what to do. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Longer drafts are refused, here as in Slack. */
const LONGEST_DRAFT = 4000;

/** @throws {UsageError} for a draft that is empty, too long or binary. */
export function checkDraft(text: string, from: string): string {
  if (text.includes('\0')) throw new UsageError(`${from}: this is binary data, not text`);
  if (text.trim() === '') throw new UsageError(`${from}: there is no text to check`);
  if (text.length > LONGEST_DRAFT) {
    throw new UsageError(`${from}: ${text.length} characters; a draft may have ${LONGEST_DRAFT}. Check it in parts.`);
  }
  return text;
}

/** Whether an argument that names no file was meant to: it looks like a path, not like a sentence. */
const looksLikePath = (argument: string): boolean =>
  !/\s/.test(argument) && (/[/\\]/.test(argument) || /\.[a-z0-9]{1,5}$/i.test(argument));

/** The text of an argument: a file's content, or the argument itself. @throws {UsageError} */
export function readArgument(argument: string): { text: string; from: string; file: boolean } {
  const stats = statSync(argument, { throwIfNoEntry: false });
  if (stats?.isDirectory())
    throw new UsageError(`${argument}: this is a directory; name a file, or give the draft in quotes`);
  if (stats?.isFile()) return { text: decode(readFileSync(argument), argument), from: argument, file: true };
  if (looksLikePath(argument)) throw new UsageError(`${argument}: there is no such file`);
  return { text: argument, from: 'the draft', file: false };
}

/** @throws {UsageError} for bytes that are not UTF-8. */
export function decode(bytes: Uint8Array, from: string): string {
  if (bytes.includes(0)) throw new UsageError(`${from}: this is binary data, not text`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\n$/, '');
  } catch {
    throw new UsageError(`${from}: this is not valid UTF-8 text`);
  }
}
