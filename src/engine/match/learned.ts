import type { Context } from '../context.ts';
import { kindsOf, weighWords } from '../learned/weigh.ts';
import { is, isBreak, isName, type Line } from '../line.ts';
import { subjectOf } from '../subject.ts';
import type { Match } from './match.ts';

/**
 * Sentences that no list and no pattern knows, but whose words, taken together, read as a judgement of a person. A rule
 * of kind `learned` says from which certainty on. `isSilent` tells the lines in which no other rule has spoken.
 */
export function matchLearned(context: Context, isSilent: (line: number) => boolean): Match[] {
  const { learned, model } = context.rules;
  if (learned.size === 0 || !context.lines.some(speaksOfSomebody)) return [];
  return context.lines.flatMap((line, number): Match[] => {
    if (line.sentence.quoted || line.words.length === 0 || !isSilent(number)) return [];
    const score = context.weigh(line);
    if (score <= 0) return [];
    const category = kindsOf(line, model).find((kind) => learned.has(kind));
    const of = category && learned.get(category);
    if (of?.rule.kind !== 'learned' || score < of.rule.certainty) return [];
    const [from, to] = weightiest(line, weighWords(line, model));
    return [
      {
        of,
        category: of.category,
        line: number,
        from,
        to,
        frame: 'learned',
        holder: subjectOf(line, from),
        scope: from,
      },
    ];
  });
}

/** A draft that mentions nobody judges somebody only in words that are listed. */
const speaksOfSomebody = (line: Line): boolean =>
  line.words.some((_, i) => PERSONAL.some((name) => is(line, i, name)) || isName(line, i));

const PERSONAL = ['you', 'your', 'third', 'anybody'] as const;

/** The run of clauses that carries the judgement: the words from and up to which the weights sum up highest. */
function weightiest(line: Line, byWord: readonly number[]): [number, number] {
  let best: [number, number] = [0, line.words.length];
  let most = Number.NEGATIVE_INFINITY;
  let from = 0;
  let sum = 0;
  let clause = 0;
  for (let i = 0; i < line.words.length; i++) {
    clause += byWord[i]!;
    if (i + 1 < line.words.length && !isBreak(line, i + 1)) continue;
    if (sum <= 0) {
      from = i + 1 - lengthBefore(line, i);
      sum = 0;
    }
    sum += clause;
    clause = 0;
    if (sum > most) {
      most = sum;
      best = [from, i + 1];
    }
  }
  return best;
}

/** How many words the clause that ends with word `i` has. */
function lengthBefore(line: Line, i: number): number {
  let from = i;
  while (from > 0 && !isBreak(line, from)) from--;
  return i + 1 - from;
}
