import type { LabelForm } from '../../packs/rule-set.ts';
import type { Context } from '../context.ts';
import type { Hit } from '../frames/frame.ts';
import { tieOf } from '../frames/index.ts';
import type { Line } from '../line.ts';
import type { Match } from './match.ts';
import { misspelt } from './misspelt.ts';

/** Only in these may a misspelt word be guessed: elsewhere it may well be another word. */
const PLAIN = /^(predicate|question|complement|telegraphic|possession)$/;

/** Label words that a frame ties to somebody. */
export function matchLabels(context: Context): Match[] {
  return context.lines.flatMap((line, number) =>
    hitsIn(context, line).flatMap((hit): Match[] => {
      const tie = tieOf(line, hit);
      if (!tie || (hit.guessed && !PLAIN.test(tie.frame))) return [];
      // "Stop being so defensive" is a trait put as an order.
      const ordered = tie.holder.command && hit.form.part === 'adjective' && hit.form.of.category === 'trait';
      const category = ordered ? 'threat' : hit.form.of.category;
      return [{ of: hit.form.of, category, line: number, from: hit.from, to: hit.to, form: hit.form, ...tie }];
    }),
  );
}

/** The longest label words that begin at each word of the line. */
function hitsIn(context: Context, line: Line): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < line.words.length; from++) {
    const known = formsAt(context, line, from);
    const forms = known ?? misspelt(context.rules, line, from);
    const longest = forms.reduce((most, form) => Math.max(most, form.words.length), 0);
    for (const form of forms)
      if (form.words.length === longest) hits.push({ form, from, to: from + longest, guessed: known === null });
  }
  return hits;
}

/** The forms that begin at a word; null where the word is none that rules know. */
function formsAt(context: Context, line: Line, from: number): readonly LabelForm[] | null {
  const { token, word } = line.words[from]!;
  if (token.kind !== 'word') return [];
  const forms = context.rules.labels.get(word);
  return forms === undefined
    ? null
    : forms.filter((form) => form.words.every((part, n) => n === 0 || line.words[from + n]?.word === part));
}
