import type { types } from '@slack/bolt';
import type { Review, Verdict } from '../../engine/types.ts';
import { type Content, context, divider, header, section } from './content.ts';
import { draftBlock } from './draft.ts';
import { findingBlocks } from './findings.ts';
import { showText } from './markup.ts';
import { NOTHING, notice } from './notices.ts';
import { questionBlocks, sayAnswer } from './questions.ts';
import { groupFindings, listMatches } from './reasons.ts';
import { finishRow } from './review-buttons.ts';
import { rewriteBlocks } from './rewrite.ts';

/** What stands above a rewrite. Where there is none, the review's note says it all. */
const HEADINGS: Readonly<Partial<Record<Verdict, string>>> = {
  labels: 'A version about what happened',
  soft: 'A version that says it plainly',
};
const WITHOUT_REWRITE = 'Before you send it';

/** What makes a review one that can be worked with: the id of its draft, and what was called "not a label" in it. */
export type Workable = { readonly id: string; readonly dropped: readonly { readonly match: string }[] };

/**
 * A review as one surface shows it: the rewrite first, the reasons below it, the two questions last. With buttons
 * where it can be worked with.
 */
export function reviewContent(review: Review, workable?: Workable): Content {
  const { verdict, rewrite, findings, checks } = review;
  const heading = headingOf(review);
  const blocks: types.KnownBlock[] = heading === undefined ? [] : [header(heading)];
  if (rewrite !== null) blocks.push(...rewriteBlocks(rewrite));
  else if (review.note !== '') blocks.push(section('note', showText(review.note)));
  if (workable !== undefined && isFeedback(verdict))
    blocks.push(finishRow(workable.id, (rewrite?.variants ?? []).length > 0));
  if (rewrite !== null) blocks.push(divider);
  const shown = groupFindings(findings).shown.flatMap((reason) => reason.findings);
  if (findings.length > 0 || isFeedback(verdict)) blocks.push(draftBlock(review, inOrder(shown)));
  blocks.push(...findingBlocks(findings, workable?.id));
  const dropped = workable?.dropped ?? [];
  if (dropped.length > 0) blocks.push(context('dropped', `Left alone, as you said: ${listMatches(dropped)}.`));
  // Nothing was found in a soft draft, and yet there is a rewrite: the note is the reason.
  if (verdict === 'soft' && rewrite !== null && review.note !== '') blocks.push(section('note', showText(review.note)));
  if (isFeedback(verdict)) blocks.push(divider, ...questionBlocks(checks));
  return blocks.length > 0 ? { text: summarise(review, heading), blocks } : notice(NOTHING);
}

/** What a screen reader or a notification says instead of the blocks. */
function summarise({ verdict, rewrite, findings, checks, note }: Review, heading: string | undefined): string {
  const parts = [
    heading === undefined ? '' : `${heading}.`,
    showText(rewrite?.text ?? note),
    findings.length > 0 ? `In your draft: ${listMatches(findings)}.` : '',
    ...(isFeedback(verdict) ? [sayAnswer(checks.safe), sayAnswer(checks.count)] : []),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function headingOf({ verdict, rewrite }: Review): string | undefined {
  const heading = HEADINGS[verdict];
  return heading !== undefined && rewrite === null ? WITHOUT_REWRITE : heading;
}

/** The two questions are about feedback; a greeting, a threat or another language has no answer to them. */
function isFeedback(verdict: Verdict): boolean {
  return verdict === 'labels' || verdict === 'soft' || verdict === 'good';
}

function inOrder<T extends { readonly span: readonly [number, number] }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.span[0] - b.span[0]);
}
