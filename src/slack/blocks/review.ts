import type { types } from '@slack/bolt';
import type { Review, Verdict } from '../../engine/types.ts';
import { type Content, divider, header, section } from './content.ts';
import { draftBlock } from './draft.ts';
import { findingBlocks, groupFindings, listMatches } from './findings.ts';
import { showText } from './markup.ts';
import { questionBlocks, sayAnswer } from './questions.ts';
import { rewriteBlocks } from './rewrite.ts';

const HEADINGS: Readonly<Record<Verdict, string>> = {
  labels: 'A version about what happened',
  soft: 'A version that says it plainly',
  good: 'Good to send',
  'no-feedback': 'Nothing to change',
  'not-english': 'English only, for now',
  refused: 'No rewrite for this one',
};

/** A review as one surface shows it: the rewrite first, the reasons below it, the two questions last. */
export function reviewContent(review: Review): Content {
  const heading = headingOf(review);
  const blocks: types.KnownBlock[] = [header(heading)];
  if (review.rewrite !== null) blocks.push(...rewriteBlocks(review.rewrite));
  if (review.note !== '') blocks.push(section('note', showText(review.note)));
  if (review.findings.length > 0) {
    const shown = groupFindings(review.findings).shown.flatMap((reason) => reason.findings);
    blocks.push(divider, draftBlock(review, inOrder(shown)), ...findingBlocks(review.findings));
  } else if (review.verdict === 'good' || review.verdict === 'soft') {
    blocks.push(divider, draftBlock(review, []));
  }
  if (isFeedback(review)) blocks.push(divider, ...questionBlocks(review.checks));
  return { text: summarise(review, heading), blocks };
}

/** What a screen reader or a notification says instead of the blocks. */
function summarise(review: Review, heading: string): string {
  const rewrite = review.rewrite === null ? '' : showText(review.rewrite.text);
  const found = review.findings.length > 0 ? `In your draft: ${listMatches(review.findings)}.` : '';
  const answers = isFeedback(review) ? [sayAnswer(review.checks.safe), sayAnswer(review.checks.count)] : [];
  return [`${heading}.`, rewrite, showText(review.note), found, ...answers].filter((part) => part !== '').join(' ');
}

function headingOf(review: Review): string {
  const needsRewrite = review.verdict === 'labels' || review.verdict === 'soft';
  return needsRewrite && review.rewrite === null ? 'Before you send it' : HEADINGS[review.verdict];
}

/** The two questions are about feedback; a greeting, a threat or another language has no answer to them. */
function isFeedback({ verdict }: Review): boolean {
  return verdict === 'labels' || verdict === 'soft' || verdict === 'good';
}

function inOrder<T extends { readonly span: readonly [number, number] }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.span[0] - b.span[0]);
}
