import type { PatternField, RuleSet } from '../packs/rule-set.ts';
import type { Draft } from '../text/draft.ts';
import type { Span } from '../text/span.ts';
import { type Line, readLine } from './line.ts';
import { findPatterns, type PatternMatch } from './match/pattern.ts';

/** A draft made ready for matching: what matchers and guards may look at. */
export type Context = {
  readonly draft: Draft;
  readonly lines: readonly Line[];
  /** What stands between true quotation marks, marks included. */
  readonly quotes: readonly Span[];
  readonly rules: RuleSet;
  /** Where patterns of one field of the rules match in a line; each line is searched once, when first asked. */
  readonly patternsIn: (line: Line, field: PatternField) => readonly PatternMatch[];
};

/** Double marks, or single marks that cannot be apostrophes. The draft's masked text has only straight ones. */
const QUOTED = /"[^"\n]{2,400}?"|(?<![\p{L}\p{N}])'(?=\S)(?:[^'\n]|(?<=\p{L})'(?=\p{L})){2,200}'(?![\p{L}\p{N}])/gu;

export function readContext(draft: Draft, rules: RuleSet): Context {
  const quotes = [...draft.masked.matchAll(QUOTED)].map((found): Span => [found.index, found.index + found[0].length]);
  const found = new Map<Line, PatternMatch[]>();
  const search = (line: Line): PatternMatch[] => {
    const places = findPatterns(line, rules);
    found.set(line, places);
    return places;
  };
  return {
    draft,
    lines: draft.sentences.map(readLine),
    quotes,
    rules,
    patternsIn: (line, field) => (found.get(line) ?? search(line)).filter(({ pattern }) => pattern.field === field),
  };
}
