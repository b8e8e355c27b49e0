import type { Match } from '../match/match.ts';

/** The first blank of the rule that matched, as it stands in a rewrite. */
export const slotOf = (match: Match) => `[${match.of.slots[0]}]`;
