import type { Review } from '../../engine/types.ts';
import type { Content } from '../blocks/content.ts';
import { DRAFT_LIMIT } from '../blocks/limits.ts';
import { showText } from '../blocks/markup.ts';
import { EMPTY_DRAFT, FAILED, notice, tooLong } from '../blocks/notices.ts';
import { reviewContent } from '../blocks/review.ts';
import { type Log, nameError, placeOf } from '../log.ts';
import type { ReviewText } from '../review-text.ts';

/** What the listeners work with. */
export type Tools = { readonly review: ReviewText; readonly log: Log };

/** A review, or what to tell the user instead. */
export type Answer = { readonly review: Review } | { readonly problem: string };

/**
 * Reviews a draft in Slack's markup. Never throws: an empty or too long draft, and a fault of the engine, are
 * answers too.
 */
export function answerDraft({ review, log }: Tools, draft: string, surface: string): Answer {
  const text = draft.trim();
  if (text === '') return { problem: EMPTY_DRAFT };
  const length = lengthOf(text);
  if (length > DRAFT_LIMIT) return { problem: tooLong(length) };
  const start = performance.now();
  try {
    const made = review(text);
    const rules = [...new Set(made.findings.map((finding) => finding.rule))];
    log.info({ event: 'review', surface, findings: made.findings.length, rules, ms: since(start) });
    return { review: made };
  } catch (error) {
    log.error({ event: 'review', surface, error: nameError(error), at: placeOf(error), ms: since(start) });
    return { problem: FAILED };
  }
}

/** An answer as any surface shows it. Never throws: a fault in the layout becomes a plain message. */
export function answerContent(answer: Answer, { log }: Tools): Content {
  if ('problem' in answer) return notice(answer.problem);
  try {
    return reviewContent(answer.review);
  } catch (error) {
    log.error({ event: 'layout', error: nameError(error), at: placeOf(error) });
    return notice(FAILED);
  }
}

/** What the user counts: letters as they are seen. Markup may add to that, but not without bound. */
function lengthOf(text: string): number {
  return text.length > 3 * DRAFT_LIMIT ? text.length : showText(text).length;
}

function since(start: number): number {
  return Math.round(performance.now() - start);
}
