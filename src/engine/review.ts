import type { RuleSet } from '../packs/rule-set.ts';
import { createDraft } from '../text/draft.ts';
import type { Span } from '../text/span.ts';
import { checksOf } from './checks.ts';
import { type Context, readContext } from './context.ts';
import { detect, type HeldMatch, wordsOf } from './detect.ts';
import { type Match, spanOf } from './match/match.ts';
import type { FindMatches } from './rewrite/clean.ts';
import { plainly } from './rewrite/plainly.ts';
import { rewrite } from './rewrite/rewrite.ts';
import { noteSoft } from './rewrite/softened.ts';
import { type Hedge, softnessOf } from './soft.ts';
import type { Finding, Held, Review } from './types.ts';
import { noteOf, verdictOf } from './verdict.ts';

/** `dropped`: findings that the leader says are none; the review and its rewrite are made without them. */
export type ReviewOptions = { readonly dropped?: readonly { readonly rule: string; readonly span: Span }[] };

/**
 * Reviews one draft: what in it judges the person, what was held back and why, how it answers the two questions, and
 * a version about the behaviour. Pure and deterministic; never throws for any text.
 */
export function review(text: string, rules: RuleSet, options: ReviewOptions = {}): Review {
  const context = readContext(createDraft(text), rules);
  const { matches: found, held } = detect(context);
  const matches = found.filter((match) => !isDropped(context, match, options.dropped));
  const softness = softnessOf(context, matches.length > 0);
  const { hedges, soft } = softness;
  noteSoft(context, softness);
  const verdict = verdictOf(context, { matches, held }, soft);
  const rewritten = rewriteFor(context, verdict, matches, hedges, finderWithout(context, found, matches));
  const judging = matches.filter(({ category }) => category !== 'vague' && category !== 'soft').length;
  return {
    draft: context.draft,
    verdict,
    findings: matches.map((match) => findingOf(context, match)),
    held: held.map((one) => heldOf(context, one)),
    soft,
    checks: checksOf(context, { labels: judging, soft, matches }),
    rewrite: rewritten,
    note: noteOf(context, verdict, rewritten !== null),
  };
}

const isDropped = (context: Context, match: Match, dropped: ReviewOptions['dropped'] = []): boolean => {
  const [start, end] = spanOf(context, match);
  return dropped.some(({ rule, span }) => rule === match.of.rule.id && span[0] === start && span[1] === end);
};

/** Finds labels again in a rewrite, less those that the leader has dropped. */
function finderWithout(context: Context, found: readonly Match[], kept: readonly Match[]): FindMatches {
  const name = (of: Context, match: Match) => `${match.of.rule.id} ${wordsOf(of, match).toLowerCase()}`;
  const dropped = new Set(found.filter((match) => !kept.includes(match)).map((match) => name(context, match)));
  return (again) => detect(again).matches.filter((match) => !dropped.has(name(again, match)));
}

function rewriteFor(
  context: Context,
  verdict: Review['verdict'],
  matches: readonly Match[],
  hedges: readonly Hedge[],
  find: FindMatches,
): Review['rewrite'] {
  if (verdict === 'labels') return rewrite(context, matches, find);
  return verdict === 'soft' ? plainly(context, hedges, find) : null;
}

function findingOf(context: Context, match: Match): Finding {
  const words = wordsOf(context, match);
  const { rule, severity, slots } = match.of;
  const why = rule.why.replaceAll('{match}', words);
  return {
    rule: rule.id,
    category: match.category,
    severity,
    span: spanOf(context, match),
    match: words,
    message: `${rule.title}: “${words}”`,
    why,
    source: rule.source,
    suggestions: slots,
    frame: match.frame,
  };
}

const heldOf = (context: Context, { match, guard, because }: HeldMatch): Held => ({
  rule: match.of.rule.id,
  category: match.category,
  span: spanOf(context, match),
  match: wordsOf(context, match),
  guard,
  because,
});
