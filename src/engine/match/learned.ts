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
  if (learned.size === 0 || !context.lines.some(mentionsSomebody)) return [];
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
const mentionsSomebody = (line: Line): boolean =>
  line.words.some((_, i) => PERSONAL.some((name) => is(line, i, name)) || isName(line, i));

const PERSONAL = ['you', 'your', 'third', 'anybody'] as const;

/** The run of clauses that carries the judgement: the words from and up to which the weights sum up highest. */
function weightiest(line: Line, byWord: readonly number[]): [number, number] {
  const edges = line.words.flatMap((_, i) => (i === 0 || isBreak(line, i) ? [i] : []));
  let best: [number, number] = [0, line.words.length];
  let most = Number.NEGATIVE_INFINITY;
  let run = { from: 0, weight: 0 };
  edges.forEach((from, n) => {
    const to = edges[n + 1] ?? line.words.length;
    const own = byWord.slice(from, to).reduce((sum, weight) => sum + weight, 0);
    run = run.weight > 0 ? { from: run.from, weight: run.weight + own } : { from, weight: own };
    if (run.weight <= most) return;
    most = run.weight;
    best = [run.from, to];
  });
  return best;
}
