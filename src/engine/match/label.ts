import type { LabelForm } from '../../packs/rule-set.ts';
import type { Context } from '../context.ts';
import type { Hit } from '../frames/frame.ts';
import { tieOf } from '../frames/index.ts';
import type { Line } from '../line.ts';
import type { Match } from './match.ts';
import { misspelt } from './misspelt.ts';

/** Label words that a frame ties to somebody. */
export function matchLabels(context: Context): Match[] {
  return context.lines.flatMap((line, number) =>
    hitsIn(context, line).flatMap((hit): Match[] => {
      const tie = tieOf(line, hit);
      if (!tie) return [];
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
    const forms = formsAt(context, line, from);
    const longest = forms.reduce((most, form) => Math.max(most, form.words.length), 0);
    for (const form of forms) if (form.words.length === longest) hits.push({ form, from, to: from + longest });
  }
  return hits;
}

function formsAt(context: Context, line: Line, from: number): readonly LabelForm[] {
  const { token, word } = line.words[from]!;
  if (token.kind !== 'word') return [];
  const forms = context.rules.labels.get(word) ?? misspelt(context.rules, line, from);
  return forms.filter((form) => form.words.every((part, n) => n === 0 || line.words[from + n]?.word === part));
}
