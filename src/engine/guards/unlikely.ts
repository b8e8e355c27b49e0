import { isRefused, lineOf, type Match } from '../match/match.ts';
import type { Guard } from './guard.ts';

/** Log odds: thirty to one that the sentence judges nobody. */
const UNLIKELY = -3.5;

/** "You're uneducated": a listed word, unmistakable, said to somebody's face; no model knows better. */
const isPlain = ({ form, holder }: Match): boolean => form !== undefined && !form.ambiguous && holder.kind === 'you';

/**
 * "The lapdog in chapter 3 stands for the clergy": a rule has spoken, but all the words of the sentence together say
 * otherwise. Threats of violence and the like are left to people.
 */
export const unlikely: Guard = {
  name: 'unlikely',
  because: 'the sentence as a whole reads as no judgement of anybody',
  holds: (context, match) => !isPlain(match) && !isRefused(match) && context.weigh(lineOf(context, match)) < UNLIKELY,
};
