import type { GuardName } from '../../packs/schema.ts';
import type { Context } from '../context.ts';
import type { Match } from '../match/match.ts';

/** A reason for holding a match back. Guards know nothing of one another; the first that holds is named. */
export type Guard = {
  readonly name: GuardName;
  /** A sentence for "why was this not flagged?". */
  readonly because: string;
  readonly holds: (context: Context, match: Match) => boolean;
};
