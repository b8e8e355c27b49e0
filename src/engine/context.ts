import type { RuleSet } from '../packs/rule-set.ts';
import type { Draft } from '../text/draft.ts';
import type { Span } from '../text/span.ts';
import { type Line, readLine } from './line.ts';

/** A draft made ready for matching: what matchers and guards may look at. */
export type Context = {
  readonly draft: Draft;
  readonly lines: readonly Line[];
  /** What stands between true quotation marks, marks included. */
  readonly quotes: readonly Span[];
  readonly rules: RuleSet;
};

/** Double marks, or single marks that cannot be apostrophes. The draft's masked text has only straight ones. */
const QUOTED = /"[^"\n]{2,400}?"|(?<![\p{L}\p{N}])'(?=\S)(?:[^'\n]|(?<=\p{L})'(?=\p{L})){2,200}'(?![\p{L}\p{N}])/gu;

export function readContext(draft: Draft, rules: RuleSet): Context {
  const quotes = [...draft.masked.matchAll(QUOTED)].map((found): Span => [found.index, found.index + found[0].length]);
  return { draft, lines: draft.sentences.map(readLine), quotes, rules };
}
