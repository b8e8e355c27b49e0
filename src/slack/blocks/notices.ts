import { type Content, context, section } from './content.ts';
import { DRAFT_LIMIT } from './limits.ts';

/** What is said when there is no review to show. One or two plain sentences, and what to do next. */
export const EMPTY_DRAFT = 'Write the message that you want to send, or paste it here.';
export const EMPTY_MESSAGE = 'This message has no words to look at. Try it on one with text.';
export const NOTHING = 'There is nothing to change here.';
export const FAILED =
  'Something went wrong on our side, so there is no review this time. Your draft was not kept. Please try again.';
export const COMPOSER_LATE =
  'Slack closed the way to the form before it could open. Please try again, or type /reframe and your draft.';

export const PRESS_LATE = 'Slack closed the way to the form before it could open. Please press the button again.';
export const EXPIRED =
  'The buttons of this review work for half an hour, since drafts are kept no longer. Please ask for the review again.';
export const SENT = 'Your message is sent.';
export const UNSENT =
  'Slack did not take your message. Look whether it is there; if not, press “Finish this draft” on the review again.';
export const NO_PLACE = 'Choose where to send it, or copy the text above.';

/** Says how long the draft is and how long it may be. */
export function tooLong(length: number): string {
  const [is, may] = [length, DRAFT_LIMIT].map((count) => count.toLocaleString('en'));
  return `This draft has ${is} characters. Reframe reads up to ${may}. Try one part of it at a time.`;
}

/** A notice as one surface shows it. */
export function notice(text: string): Content {
  return { text, blocks: [section('notice', text)] };
}

/** The privacy promise, in a line. */
export const promise = context(
  'promise',
  'Reviews are made by rules on the host that runs this app. Drafts and reviews are not stored, logged or sent on; for half an hour they stay in its memory, so that the buttons of a review work.',
);
