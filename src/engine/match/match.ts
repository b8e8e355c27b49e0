import type { CompiledRule, LabelForm } from '../../packs/rule-set.ts';
import type { Category } from '../../packs/schema.ts';
import type { Span } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { Line } from '../line.ts';
import type { Holder } from '../subject.ts';

/** A place where a rule matched, before the guards have had their say. Words count within the line. */
export type Match = {
  readonly of: CompiledRule;
  readonly category: Category;
  /** Number of the line in the context. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly frame: string;
  readonly holder: Holder;
  /** The word from which on a negation before `from` would deny the match. */
  readonly scope: number;
  /** For labels: the form that matched. */
  readonly form?: LabelForm;
};

/** The line that a match stands in. */
export const lineOf = (context: Context, match: Match): Line => context.lines[match.line]!;

/** The words of a match as a span of the draft. */
export function spanOf(context: Context, match: Match): Span {
  const { words } = lineOf(context, match);
  return [words[match.from]!.token.start, words[match.to - 1]!.token.end];
}

/** Rules whose drafts are never reworded: slurs, harassment, threats of violence. */
export const isRefused = (match: Match): boolean => match.of.rule.id.endsWith('-refused');
