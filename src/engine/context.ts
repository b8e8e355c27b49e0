import type { PatternField, RuleSet } from '../packs/rule-set.ts';
import type { Draft } from '../text/draft.ts';
import type { Span } from '../text/span.ts';
import { weighJudging } from './learned/weigh.ts';
import { joinLines, type Line, readLine } from './line.ts';
import { findPatterns, type PatternMatch } from './match/pattern.ts';

/** A draft made ready for matching: what matchers and guards may look at. */
export type Context = {
  readonly draft: Draft;
  readonly lines: readonly Line[];
  /** What stands between true quotation marks, marks included. */
  readonly quotes: readonly Span[];
  readonly rules: RuleSet;
  /** Log odds that a line judges somebody; each sentence is weighed once, when first asked. */
  readonly weigh: (line: Line) => number;
  /** What was found in each sentence, and what it weighs, of this draft and of what is made from it; gone with it. */
  readonly searched: Map<string, readonly PatternMatch[]>;
  readonly weighed: Map<string, number>;
  /** Where patterns of one field of the rules match in a line; each sentence is searched once, when first asked. */
  readonly patternsIn: (line: Line, field: PatternField) => readonly PatternMatch[];
  /** Where patterns match in two sentences that are read as one; words count from the beginning of the first. */
  readonly patternsAcross: (first: Line, second: Line) => readonly PatternMatch[];
};

/** Double marks, or single marks that cannot be apostrophes. The draft's masked text has only straight ones. */
const QUOTED = /"[^"\n]{2,400}?"|(?<![\p{L}\p{N}])'(?=\S)(?:[^'\n]|(?<=\p{L})'(?=\p{L})){2,200}'(?![\p{L}\p{N}])/gu;

/**
 * Prepares a draft for matching. A text made from another one (a rewrite) shares most of its sentences with it:
 * `earlier` lends what was found in those.
 */
export function readContext(draft: Draft, rules: RuleSet, earlier?: Context): Context {
  const quotes = [...draft.masked.matchAll(QUOTED)].map((found): Span => [found.index, found.index + found[0].length]);
  const searched = earlier?.searched ?? new Map<string, readonly PatternMatch[]>();
  const weighed = earlier?.weighed ?? new Map<string, number>();
  const read = (line: Line) => draft.masked.slice(...line.sentence.span);
  const search = (line: Line, sentence = read(line)): readonly PatternMatch[] => {
    const places = searched.get(sentence) ?? findPatterns(line, rules);
    searched.set(sentence, places);
    return places;
  };
  return {
    draft,
    lines: draft.sentences.map(readLine),
    quotes,
    rules,
    searched,
    weighed,
    weigh: (line) => {
      const sentence = read(line);
      const before = weighed.get(sentence);
      if (before !== undefined) return before;
      const score = weighJudging(line, rules.model);
      weighed.set(sentence, score);
      return score;
    },
    patternsIn: (line, field) => search(line).filter(({ pattern }) => pattern.field === field),
    patternsAcross: (first, second) => search(joinLines(first, second), `${read(first)}\u0000${read(second)}`),
  };
}
