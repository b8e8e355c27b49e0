import { isFault, type Matter, matterOf } from './matter.ts';
import type { Message } from './message.ts';
import type { Body } from './part.ts';

/** What to add to what the draft itself tells. */
export type Shape = 'full' | 'just the facts' | 'situation – behaviour – impact' | 'as a question';

/** What a message is about, as far as adding to it goes. */
export type Aim = {
  readonly matter: Matter;
  readonly shape: Shape;
  /** Something is told in it without a blank. */
  readonly facts: boolean;
  /** It tells how things stand, and no fault: a jeer stood beside a plain notice. */
  readonly states: boolean;
  /** A blank of the draft's own demand is asked for already. */
  readonly demanded: boolean;
  /** What is told is a fault, as far as its words show. */
  readonly fault: boolean;
};

/** Reads off a message in the making, as its body tells it, what may be added to it. */
export function aimOf({ context, first, parts }: Message, body: Body, shape: Shape): Aim {
  const told = body.parts
    .filter(({ praise }) => !praise)
    .map(({ text }) => text)
    .join(' ');
  const matter = matterOf(first, told, context.draft.masked);
  const facts = parts.some(({ fact, praise, text }) => fact && (!praise || matter === 'praise') && !text.includes('['));
  const fault = isFault(told);
  const jeers =
    /^(contempt|identity-bias|vague|threat)$/.test(first.category) ||
    (first.category === 'role-label' && told.split(' ').length < 8);
  return {
    matter,
    shape,
    facts,
    fault,
    states: facts && jeers && !fault,
    demanded: parts.some(({ text, edited, ask: asks }) => edited && asks && text.includes('[')),
  };
}
