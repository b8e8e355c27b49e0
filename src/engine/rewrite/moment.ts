import { baseForm, lookUp, pastTense } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { is, type Line } from '../line.ts';
import { textOf } from './clauses.ts';

const LONGEST = 12;

/**
 * "…when I ask for a Sunday" → "when I asked for a Sunday": the moment that a judgement was about, as one that can be told
 * of. Null for what is no such clause, or where the verb is none that we know how to turn.
 */
export function momentIn(context: Context, line: Line, from: number, to: number): string | null {
  if (!/^when(ever)?$/.test(line.words[from]?.word ?? '') || to - from < 4 || to - from > LONGEST) return null;
  const subject = line.words[from + 1]!;
  const verb = line.words[from + 2]!;
  const told = /^(he|she)$/.test(subject.word) && lookUp(verb.word).tags.has('PastTense');
  if (!is(line, from + 1, 'selfSubject') && subject.word !== 'they' && !told) return null;
  const rest = (at: number) => textOf(context, line, at, to);
  const lead = `when ${subject.token.text}`;
  if (verb.word === 'do' && line.words[from + 3]?.word === "n't") return `${lead} didn't ${rest(from + 4)}`;
  const { tags } = lookUp(verb.word);
  if (verb.classes.size > 0 && !is(line, from + 2, 'speech') && !is(line, from + 2, 'copula')) return null;
  if (tags.has('PastTense')) return `${lead} ${rest(from + 2)}`;
  if (!tags.has('Infinitive') || baseForm(verb.word) !== verb.word) return null;
  return `${lead} ${pastTense(verb.word)} ${rest(from + 3)}`;
}
