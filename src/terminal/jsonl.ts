import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Reviews one text; throws an Error with a clear message for a text that cannot be reviewed. */
export type ReviewToJson = (text: string) => Record<string, unknown>;

/**
 * Reads lines `{"id", "text"}`, writes one line for each, in order, as fast as the reader takes them. A bad line
 * becomes a line with `error`, and the run goes on.
 */
export async function reviewLines(
  input: Readable,
  output: Writable,
  toJson: ReviewToJson,
): Promise<{ findings: number; errors: number }> {
  const count = { findings: 0, errors: 0 };
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const result = reviewLine(line, number, toJson);
    if ('error' in result) count.errors++;
    else count.findings += (result.findings as unknown[]).length;
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return count;
}

function reviewLine(line: string, number: number, toJson: ReviewToJson): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { line: number, error: 'this line is not JSON' };
  }
  const { id, text } = (typeof value === 'object' && value !== null ? value : {}) as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') return { id: id ?? null, line: number, error: 'this line has no “text” (a string)' };
  try {
    return { id: id ?? null, ...toJson(text) };
  } catch (error) {
    return { id: id ?? null, line: number, error: (error as Error).message };
  }
}
