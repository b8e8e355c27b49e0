import { overlaps, type Span } from '../text/span.ts';
import type { Context } from './context.ts';
import { isRefused, type Match, spanOf } from './match/match.ts';

const RANK = { error: 3, warning: 2, suggestion: 1 } as const;

/**
 * One finding a place: where matches overlap, the graver one stands, then the one that covers more, then the first.
 * In the order of the text.
 */
export function resolve(context: Context, matches: readonly Match[]): Match[] {
  const placed = matches.map((match) => ({ match, span: spanOf(context, match) }));
  placed.sort(
    (a, b) => weigh(b) - weigh(a) || a.span[0] - b.span[0] || a.match.of.rule.id.localeCompare(b.match.of.rule.id),
  );
  const kept: typeof placed = [];
  for (const one of placed) if (!kept.some((other) => overlaps(other.span, one.span))) kept.push(one);
  return kept.sort((a, b) => a.span[0] - b.span[0]).map(({ match }) => match);
}

/** Longer beats graver only where it covers more than twice as much: the whole construction says more than its parts. */
const weigh = ({ match, span }: { match: Match; span: Span }): number =>
  // What a pack lists is better known than what no pack lists; what is never reworded goes before all else.
  (match.of.rule.kind === 'open' ? -1000 : 0) +
  (isRefused(match) ? 1000 : 0) +
  span[1] -
  span[0] +
  RANK[match.of.severity] * 4;
