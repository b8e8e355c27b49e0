import type { GuardName } from '../packs/schema.ts';
import { overlaps } from '../text/span.ts';
import type { Context } from './context.ts';
import { heldBy } from './guards/index.ts';
import { matchDemands } from './match/demand.ts';
import { matchHabits } from './match/habit.ts';
import { matchLabels } from './match/label.ts';
import { matchLearned } from './match/learned.ts';
import { type Match, spanOf } from './match/match.ts';
import { matchOpenClass } from './match/open.ts';
import { matchPhrases } from './match/phrase.ts';
import { resolve } from './resolve.ts';

export type HeldMatch = { readonly match: Match; readonly guard: GuardName | 'exception'; readonly because: string };

/** What was found in a draft: the matches that stand, and those held back. */
export type Detected = { readonly matches: readonly Match[]; readonly held: readonly HeldMatch[] };

/** All matches that stand, one a place, and all that were held back, with the reason. */
export function detect(context: Context): Detected {
  if (isLoneWord(context)) return { matches: [], held: [] };
  const all = [
    ...matchLabels(context),
    ...matchOpenClass(context),
    ...matchPhrases(context),
    ...matchHabits(context),
    ...matchDemands(context),
  ];
  const excepted = exceptionsOf(context);
  const standing: Match[] = [];
  const held: HeldMatch[] = [];
  const judge = (match: Match) => {
    const guard = excepted(match) ? EXCEPTION : heldBy(context, match);
    if (guard) held.push({ match, guard: guard.name, because: guard.because });
    else standing.push(match);
  };
  all.forEach(judge);
  const spoken = new Set([...standing, ...held.map(({ match }) => match)].map(({ line }) => line));
  matchLearned(context, (line) => !spoken.has(line)).forEach(judge);
  return { matches: resolve(context, standing), held };
}

/** One word by itself says nothing of anybody: somebody tries what the app does. */
const isLoneWord = ({ lines, draft }: Context): boolean =>
  lines.reduce((sum, line) => sum + line.words.length, 0) < 2 && !/[.!?]/.test(draft.masked);

const EXCEPTION = { name: 'exception', because: 'the rule itself makes an exception for this wording' } as const;

/** Whether a rule's own `unless` covers a match of that rule. */
function exceptionsOf(context: Context): (match: Match) => boolean {
  const places = context.lines.flatMap((line, number) =>
    context.patternsIn(line, 'unless').map(({ pattern, from, to }) => ({
      rule: pattern.of.rule.id,
      line: number,
      words: [from, to] as const,
    })),
  );
  return (match) =>
    places.some(
      ({ rule, line, words }) =>
        rule === match.of.rule.id && line === match.line && overlaps(words, [match.from, match.to]),
    );
}

/** What a match is called in words: `draft.text.slice(...spanOf(context, match))`. */
export const wordsOf = (context: Context, match: Match): string => context.draft.text.slice(...spanOf(context, match));
