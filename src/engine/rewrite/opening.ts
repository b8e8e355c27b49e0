import type { Context } from '../context.ts';
import type { Match } from '../match/match.ts';
import type { Blanks } from './blanks.ts';
import { coerces } from './matter.ts';
import { pick, type Voice } from './voice.ts';

/** What there is already, and how much room is left. */
type Around = { readonly praised: boolean; readonly demanded: boolean; readonly room: number };

/** A sentence round a blank that asks what was seen, where the draft does not say it; null for none. */
export function observed(
  context: Context,
  match: Match,
  blanks: Blanks,
  voice: Voice,
  { praised, demanded, room }: Around,
): string | null {
  if (demanded || match.category === 'vague' || coerces(match)) {
    const slot = blanks.take('what happened, and when');
    return slot && pick(context, [`This is about ${slot}.`, `I saw ${slot}.`, `I want to talk about ${slot}.`], 8);
  }
  const slot = match.category === 'absolute' ? blanks.take('what happened, and how often') : blanks.of(match);
  if (!slot) return null;
  if (match.category === 'fixed-praise')
    return voice.direct && pick(context, [true, true, false], 8) ? `Thank you for ${slot}.` : `I noticed ${slot}.`;
  if (praised && room > 40) return `One thing to change: ${slot}.`;
  return `${pick(context, leadsTo(slot), 8)}${slot}.`;
}

/** Whether what a blank asks for can be seen, so that "I saw" may stand before it. */
export const canBeSeen = (slot: string): boolean =>
  /^\[(?:what|which) (?:was|step|task|days|dates|went|came|happened|waited|message|idea|decision|figure)/.test(slot) &&
  !/expected|needed|agreed|promised|record|due|heard|seen|agreed/.test(slot);

/** What can stand before a blank: not everything that is asked for can be seen. */
const leadsTo = (slot: string): readonly string[] =>
  canBeSeen(slot) ? ['I noticed ', 'I saw ', 'I want to talk about '] : ['I want to talk about ', 'This is about '];
