import type { Context } from '../context.ts';
import type { Match } from '../match/match.ts';
import { pick } from './voice.ts';

/** Hands out the blanks of one message: no prompt twice, and no more than the message may have. */
export type Blanks = {
  /** The next prompt of the match's rule, or null where this was asked already. */
  readonly of: (match: Match, among?: number) => string | null;
  /** One of our own prompts; null where there is no room for one more. */
  readonly take: (prompt: string) => string | null;
  /** How many more there may be. */
  readonly left: () => number;
  /** The same state, to go on with in another way. */
  readonly fork: () => Blanks;
};

/** At most so many sentences of one message ask what happened. */
const MOST_OF_RULES = 2;
const MOST = 4;

export function createBlanks(context: Context, before: ReadonlySet<string> = new Set(), ofRulesBefore = 0): Blanks {
  const used = new Set(before);
  let ofRules = ofRulesBefore;
  const note = (prompt: string): string => {
    used.add(prompt);
    return `[${prompt}]`;
  };
  return {
    of(match, among = 2) {
      const { slots } = match.of;
      if (ofRules >= MOST_OF_RULES || used.size >= MOST || slots.some((slot) => used.has(slot))) return null;
      ofRules++;
      // The first slots of a rule are its best.
      return note(pick(context, slots.slice(0, among), 3));
    },
    take: (prompt) => (used.size >= MOST || used.has(prompt) ? null : note(prompt)),
    left: () => MOST - used.size,
    fork: () => createBlanks(context, used, ofRules),
  };
}
