import type { LabelForm, OpenClass } from '../../packs/rule-set.ts';
import type { Context } from '../context.ts';
import { predicate } from '../frames/predicate.ts';
import { isUnlistedAdjective, unlistedNounAt } from '../grammar/unlisted.ts';
import type { Line } from '../line.ts';
import type { Match } from './match.ts';

/** Words `from` up to, not including, `to`: what somebody is called, by a word that no pack lists. */
type Called = { readonly from: number; readonly to: number };

/**
 * Words that no pack lists, said of a person: "you're so slapdashy", "he's a two-job merchant". A rule of kind `open`
 * lists the circumstances, kindnesses and roles that are no verdict.
 */
export function matchOpenClass(context: Context): Match[] {
  return context.rules.open.flatMap((open) =>
    context.lines.flatMap((line, number) =>
      line.words.flatMap((_, i): Match[] => {
        const called = calledAt(line, i, open, context);
        return called ? tied(line, number, called, open) : [];
      }),
    ),
  );
}

function calledAt(line: Line, i: number, open: OpenClass, { rules }: Context): Called | null {
  const isKnown = (word: string) => open.except.has(word) || rules.labels.has(word);
  if (open.class === 'adjective')
    return isUnlistedAdjective(line, i) && !isKnown(line.words[i]!.word) ? { from: i, to: i + 1 } : null;
  const noun = unlistedNounAt(line, i);
  return noun && !open.except.has(line.words[noun.to - 1]!.word) ? noun : null;
}

function tied(line: Line, number: number, { from, to }: Called, { of, class: part }: OpenClass): Match[] {
  const words = line.words.slice(from, to).map(({ word }) => word);
  const form: LabelForm = { words, part: part === 'noun' ? 'person' : 'adjective', ambiguous: false, of };
  const tie = predicate.find(line, { form, from, to });
  if (tie?.holder.kind !== 'you' && tie?.holder.kind !== 'third') return [];
  return [{ of, category: of.category, line: number, from, to, frame: predicate.name, ...tie, form }];
}
