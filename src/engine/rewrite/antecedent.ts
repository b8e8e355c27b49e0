import type { Context } from '../context.ts';
import { isName } from '../line.ts';
import type { Match } from '../match/match.ts';
import type { Body } from './part.ts';
import { decapitalise } from './repair.ts';
import type { Voice } from './voice.ts';

/**
 * A review of somebody else names them: where the sentence with the name went, the first "he" or "she" that is left
 * becomes the name again ("Anil is immature, at the demo he laughed" → "At the demo Anil laughed").
 */
export function antecedent(context: Context, body: Body, matches: readonly Match[], voice: Voice): Body {
  if (voice.direct || body.address !== '' || body.parts.length === 0) return body;
  const name = nameOf(context, matches);
  if (name === null || body.parts.some(({ text }) => text.includes(name))) return body;
  const at = body.parts.findIndex(({ text }) => PRONOUN.test(text));
  const parts = [...body.parts];
  const follows = at >= 0 ? parts[at]!.text.slice(PRONOUN.exec(parts[at]!.text)![0].length, 80) : '';
  // What he did stays letter for letter where it is a figure.
  if (at >= 0 && !/^\s*\S+(?:\s+\S+)?\s+[\p{Lu}\d]/u.test(` x${follows}`.slice(0, 40)) && !/^\s+\S+\s+\d/.test(follows))
    parts[at] = { ...parts[at]!, text: parts[at]!.text.replace(PRONOUN, (_all, lead: string) => lead + name) };
  else parts[0] = { ...parts[0]!, text: `${name}: ${decapitalise(parts[0]!.text)}` };
  return { ...body, parts };
}

/** "he" or "she" as the subject of a sentence or after its opening phrase. */
const PRONOUN = /(^|[^.!?\n[\]]{0,60}?\s)(?:[Hh]e|[Ss]he)(?= \p{L})/u;

function nameOf(context: Context, matches: readonly Match[]): string | null {
  for (const { holder, line, category } of matches) {
    if (holder.kind !== 'third' || category === 'comparison') continue;
    const on = context.lines[line]!;
    if (isName(on, holder.at) && on.words[holder.at]!.token.kind === 'word') return on.words[holder.at]!.token.text;
  }
  return null;
}
