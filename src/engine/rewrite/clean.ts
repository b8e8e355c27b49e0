import type { RuleSet } from '../../packs/rule-set.ts';
import { createDraft } from '../../text/draft.ts';
import { type Context, readContext } from '../context.ts';
import type { Match } from '../match/match.ts';

/** How the labels of a text are found again, to make sure that none is left. */
export type FindMatches = (context: Context) => readonly Match[];

/** Says whether a text has no finding. */
export type IsClean = (text: string) => boolean;

export const cleanBy =
  (context: Context, find: FindMatches): IsClean =>
  (text) =>
    find(readContext(createDraft(text), context.rules, context)).length === 0;

/** The verdicts on sentences that are ours word for word: there are few, and no draft is among them. */
const known = new WeakMap<RuleSet, Map<string, boolean>>();

/** `isClean` for a sentence of ours: reviewed once for each set of rules. */
export function oursIsClean(context: Context, isClean: IsClean, sentence: string): boolean {
  const verdicts = known.get(context.rules) ?? new Map<string, boolean>();
  known.set(context.rules, verdicts);
  const before = verdicts.get(sentence);
  if (before !== undefined) return before;
  const verdict = isClean(sentence);
  verdicts.set(sentence, verdict);
  return verdict;
}
