import type { Review } from '../../engine/types.ts';
import type { Content } from '../blocks/content.ts';
import { DRAFT_LIMIT } from '../blocks/limits.ts';
import { showText } from '../blocks/markup.ts';
import { EMPTY_DRAFT, FAILED, notice, tooLong } from '../blocks/notices.ts';
import { reviewContent, type Workable } from '../blocks/review.ts';
import type { Dropped, Origin } from '../desk.ts';
import { nameError, placeOf } from '../log.ts';
import type { Tools } from './tools.ts';

/** A review, or what to tell the user instead. */
export type Answer = { readonly review: Review } | { readonly problem: string };

/** Who asked for a review, and where. */
export type Asker = { readonly user: string; readonly origin?: Origin };

/**
 * Reviews a draft in Slack's markup, less what was called "not a label". Never throws: an empty or too long draft,
 * and a fault of the engine, are answers too.
 */
export function answerDraft(
  { review, log }: Pick<Tools, 'review' | 'log'>,
  draft: string,
  surface: string,
  dropped: readonly Dropped[] = [],
): Answer {
  const text = draft.trim();
  if (text === '') return { problem: EMPTY_DRAFT };
  const length = lengthOf(text);
  if (length > DRAFT_LIMIT) return { problem: tooLong(length) };
  const start = performance.now();
  try {
    const made = review(text, { dropped });
    const rules = [...new Set(made.findings.map((finding) => finding.rule))];
    log.info({ event: 'review', surface, findings: made.findings.length, rules, ms: since(start) });
    return { review: made };
  } catch (error) {
    log.error({ event: 'review', surface, error: nameError(error), at: placeOf(error), ms: since(start) });
    return { problem: FAILED };
  }
}

/** A draft's review as any surface shows it, laid on the desk so that its buttons work. Never throws. */
export function showDraft(tools: Tools, draft: string, surface: string, asker: Asker): Content {
  return showAnswer(tools, answerDraft(tools, draft, surface), asker);
}

/** The same where the answer is known already. */
export function showAnswer(tools: Tools, answer: Answer, asker: Asker): Content {
  if ('problem' in answer) return notice(answer.problem);
  const { review } = answer;
  if (!isWorkable(review)) return layOut(tools, answer);
  const id = tools.desk.put({ ...asker, text: review.draft.text, dropped: [] });
  return layOut(tools, answer, { id, dropped: [] });
}

/** An answer's blocks. Never throws: a fault in the layout becomes a plain message. */
export function layOut({ log }: Pick<Tools, 'log'>, answer: Answer, workable?: Workable): Content {
  if ('problem' in answer) return notice(answer.problem);
  try {
    return reviewContent(answer.review, workable);
  } catch (error) {
    log.error({ event: 'layout', error: nameError(error), at: placeOf(error) });
    return notice(FAILED);
  }
}

/** Whether there is something to finish or to talk back to. */
function isWorkable({ verdict, findings }: Review): boolean {
  return findings.length > 0 || verdict === 'labels' || verdict === 'soft' || verdict === 'good';
}

/** What the user counts: letters as they are seen. Markup may add to that, but not without bound. */
function lengthOf(text: string): number {
  return text.length > 3 * DRAFT_LIMIT ? text.length : showText(text).length;
}

function since(start: number): number {
  return Math.round(performance.now() - start);
}
