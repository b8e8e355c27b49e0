import type { Context } from '../context.ts';
import { is, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import type { Blanks } from './blanks.ts';
import { coerces } from './matter.ts';
import { decapitalise } from './repair.ts';
import { topicsOf } from './topic.ts';
import { pick, type Voice } from './voice.ts';

/** What there is already, and how much room is left. */
type Around = {
  readonly praised: boolean;
  readonly demanded: boolean;
  /** What the draft is about, in its own words. */
  readonly thing: string | null;
  readonly room: number;
};

/** A sentence round a blank that asks what was seen, where the draft does not say it; null for none. */
export function observed(
  context: Context,
  match: Match,
  blanks: Blanks,
  voice: Voice,
  { praised, demanded, thing, room }: Around,
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
  if (thing !== null) {
    const lead = pick(context, voice.direct ? ['I want to talk about ', 'This is about '] : ['About '], 8);
    return `${lead}${thing}: ${canBeSeen(slot) ? 'I noticed ' : ''}${slot}.`;
  }
  return `${pick(context, leadsTo(slot), 8)}${slot}.`;
}

/** What a draft is about that tells nothing else, where it names a thing beside its judgements; null for none. */
export function thingOf(context: Context, matches: readonly Match[]): string | null {
  if (!matches.every(canNameThing)) return null;
  const own = matches.some(({ category }) => /^(mind-reading|absolute)$/.test(category));
  const topic = topicsOf(context, matches).find(
    ({ told, line, from }) =>
      !told && matches.some((match) => match.line === line && !goesOn(context.lines[line]!, match, from)),
  );
  if (!topic || !(own ? OF_READER : DEFINITE).test(topic.text) || OF_PEOPLE.test(topic.text)) return null;
  return decapitalise(topic.text);
}

/** "not the sharpest tool in | the shed": right behind a phrase stands the rest of it. */
const goesOn = (line: Line, { frame, to }: Match, from: number): boolean =>
  frame === 'phrase' && from >= to && from - to < 2 && is(line, from - 1, 'preposition');

/** An idiom goes on behind its words ("not the sharpest tool | in the shed"), and a bias is about the person alone. */
const canNameThing = ({ category, frame }: Match): boolean =>
  category !== 'identity-bias' && !(frame === 'phrase' && /^(trait|role-label|threat|fixed-praise)$/.test(category));

const DEFINITE = /^(?:the|our|that|those|these) \p{L}/iu;
const OF_READER = /^(?:the|our|that|those|these|your) \p{L}/iu;
const OF_PEOPLE =
  /\b(?:parents|kids|children|customers?|clients?|patients?|guests?|staff|office|rest|others|top|bottom|middle|front|back|face|mouth|head|arse|world|planet|greatest|respect|universe|language|social life|boss|loo|winter|summer)$/i;

/** Whether what a blank asks for can be seen, so that "I saw" may stand before it. */
export const canBeSeen = (slot: string): boolean =>
  /^\[(?:what|which) (?:was|step|task|days|dates|went|came|happened|waited|message|idea|decision|figure)/.test(slot) &&
  !/expected|needed|agreed|promised|record|due|heard|seen|agreed/.test(slot);

/** What can stand before a blank: not everything that is asked for can be seen. */
const leadsTo = (slot: string): readonly string[] =>
  canBeSeen(slot) ? ['I noticed ', 'I saw ', 'I want to talk about '] : ['I want to talk about ', 'This is about '];
