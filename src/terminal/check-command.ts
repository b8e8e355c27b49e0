import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { review } from '../engine/review.ts';
import type { Review } from '../engine/types.ts';
import type { RuleSet } from '../packs/rule-set.ts';
import { SEVERITIES, type Severity } from '../packs/schema.ts';
import { checkDraft, decode, readArgument, UsageError } from './input.ts';
import { toJson } from './json.ts';
import { reviewLines } from './jsonl.ts';
import type { Style } from './style.ts';
import { formatText } from './text.ts';

export type CheckOptions = {
  readonly format: 'text' | 'json' | 'jsonl';
  readonly explain: boolean;
  readonly least: Severity;
  readonly style: Style;
};

/** `reframe check`: 0 nothing found, 1 findings. @throws {UsageError} before anything is written. */
export async function check(args: readonly string[], rules: RuleSet, options: CheckOptions): Promise<number> {
  if (options.format === 'jsonl') return checkLines(args, rules, options);
  if (args.length === 0)
    throw new UsageError('nothing to check: give a draft in quotes, a file, or - for standard input');
  const drafts = await Promise.all(args.map(readDraft));
  if (options.format === 'json' && drafts.length > 1)
    throw new UsageError('json is one object for one draft; for several use --format jsonl');
  const reviews = drafts.map((text) => atLeast(review(text, rules), options.least));
  for (const [n, one] of reviews.entries()) {
    if (n > 0) process.stdout.write('\n');
    process.stdout.write(
      options.format === 'json'
        ? `${JSON.stringify(toJson(one, options.explain), null, 2)}\n`
        : formatText(one, options.style, options.explain),
    );
  }
  return reviews.some((one) => one.findings.length > 0 || one.soft) ? 1 : 0;
}

async function readDraft(argument: string): Promise<string> {
  if (argument === '-') return checkDraft(decode(await buffer(process.stdin), 'standard input'), 'standard input');
  const { text, from } = readArgument(argument);
  return checkDraft(text, from);
}

async function checkLines(args: readonly string[], rules: RuleSet, options: CheckOptions): Promise<number> {
  const total = { findings: 0, errors: 0 };
  for (const argument of args.length === 0 ? ['-'] : args) {
    if (argument !== '-') readArgument(argument);
    const input = argument === '-' ? process.stdin : createReadStream(argument);
    const count = await reviewLines(input, process.stdout, (text) =>
      toJson(atLeast(review(checkDraft(text, 'text'), rules), options.least), options.explain),
    );
    total.findings += count.findings;
    total.errors += count.errors;
  }
  if (total.errors > 0) return 2;
  return total.findings > 0 ? 1 : 0;
}

/** The review with only the findings of a severity or above. */
function atLeast(one: Review, least: Severity): Review {
  const rank = SEVERITIES.indexOf(least);
  return { ...one, findings: one.findings.filter((finding) => SEVERITIES.indexOf(finding.severity) >= rank) };
}
