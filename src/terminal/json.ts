import type { Finding, Review } from '../engine/types.ts';

/** A review as plain data; the shape of `--format json` and of each line of `--format jsonl`. */
export function toJson(review: Review, explain = false): Record<string, unknown> {
  return {
    findings: review.findings.map(findingToJson),
    verdict: review.verdict,
    soft: review.soft,
    note: review.note,
    checks: review.checks,
    rewrite: review.rewrite && {
      text: review.rewrite.text,
      moves: review.rewrite.moves,
      slots: review.rewrite.slots,
      variants: review.rewrite.variants,
    },
    ...(explain ? { held: review.held } : {}),
  };
}

const findingToJson = ({
  rule,
  category,
  severity,
  span,
  match,
  message,
  why,
  suggestions,
  source,
  frame,
}: Finding) => ({
  rule,
  category,
  severity,
  span,
  match,
  message,
  why,
  suggestions,
  source,
  frame,
});
