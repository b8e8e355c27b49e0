import type { Context } from '../context.ts';
import type { Match } from '../match/match.ts';
import type { Guard } from './guard.ts';
import { policy, positive, singleEvent } from './habit.ts';
import { conditional, generic, self, thing } from './holder.ts';
import { negated } from './negated.ts';
import { quoted } from './quoted.ts';
import { name, state, technical } from './sense.ts';
import { specific } from './specific.ts';
import { unlikely } from './unlikely.ts';

/** Every guard, in the order in which they are asked. */
export const GUARDS: readonly Guard[] = [
  quoted,
  name,
  technical,
  self,
  thing,
  negated,
  conditional,
  generic,
  state,
  positive,
  policy,
  singleEvent,
  specific,
  unlikely,
];

/** The first guard that holds a match back, unless its rule is exempt from it; null where the match stands. */
export function heldBy(context: Context, match: Match): Guard | null {
  const exempt = match.of.rule.despite ?? [];
  return GUARDS.find((guard) => !exempt.includes(guard.name) && guard.holds(context, match)) ?? null;
}
