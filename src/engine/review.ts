import type { RuleSet } from '../packs/rule-set.ts';
import { createDraft } from '../text/draft.ts';
import { checksOf } from './checks.ts';
import { type Context, readContext } from './context.ts';
import { detect, type HeldMatch, wordsOf } from './detect.ts';
import { type Match, spanOf } from './match/match.ts';
import { plainly } from './rewrite/plainly.ts';
import { rewrite } from './rewrite/rewrite.ts';
import { hedgesOf, isSoft } from './soft.ts';
import type { Finding, Held, Review } from './types.ts';
import { noteOf, verdictOf } from './verdict.ts';

/**
 * Reviews one draft: what in it judges the person, what was held back and why, how it answers the two questions, and
 * a version about the behaviour. Pure and deterministic; never throws for any text.
 */
export function review(text: string, rules: RuleSet): Review {
  const context = readContext(createDraft(text), rules);
  const { matches, held } = detect(context);
  const hedges = hedgesOf(context);
  const soft = isSoft(context, hedges);
  const verdict = verdictOf(context, matches, soft);
  const judging = matches.filter(({ category }) => category !== 'vague' && category !== 'soft').length;
  return {
    draft: context.draft,
    verdict,
    findings: matches.map((match) => findingOf(context, match)),
    held: held.map((one) => heldOf(context, one)),
    soft,
    checks: checksOf(context, { labels: judging, soft }),
    rewrite: rewriteFor(context, verdict, matches, hedges),
    note: noteOf(context, verdict),
  };
}

const find = (context: Context) => detect(context).matches;

function rewriteFor(context: Context, verdict: Review['verdict'], matches: readonly Match[], hedges: ReturnType<typeof hedgesOf>): Review['rewrite'] {
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
