import { lookUp } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { is, isBreak, type Line } from '../line.ts';
import { type Holder, holderAt, subjectOf } from '../subject.ts';
import type { Match } from './match.ts';
import { matchPatterns } from './pattern.ts';

const FIELDS = new Set(['adverbials'] as const);

/** Adverbials of total frequency: "you always…", "Every single time I give you…", "Without fail you…". */
export function matchHabits(context: Context): Match[] {
  return context.lines.flatMap((line, number) =>
    matchPatterns(line, context.rules, FIELDS).map(({ pattern, from, to }): Match => {
      const holder = doerOf(line, from, to);
      return {
        of: pattern.of,
        category: pattern.of.category,
        line: number,
        from,
        to,
        frame: 'habit',
        holder,
        scope: Math.min(holder.at, from),
      };
    }),
  );
}

/** Who does it: the subject before the adverbial, else the first person named after it, else in the sentence. */
function doerOf(line: Line, from: number, to: number): Holder {
  if (isOrder(line, from, to)) return { kind: 'implied', at: from };
  const before = from > line.opening ? subjectOf(line, from) : null;
  if (before && before.kind !== 'implied') return before;
  for (let i = to; i < line.words.length && i < to + 9; i++) {
    const you = is(line, i, 'you') || is(line, i, 'thirdSubject') ? holderAt(line, i) : null;
    if (you) return you;
    if (isBreak(line, i) && i > to) break;
  }
  const subject = firstSubject(line, from);
  return subject ?? before ?? { kind: 'implied', at: from };
}

/** "Never trust a build you can't repeat": the adverb and a base form begin the sentence. */
const isOrder = (line: Line, from: number, to: number): boolean =>
  from === line.opening && to - from === 1 && lookUp(line.words[to]?.word ?? '').tags.has('Infinitive');

/** The first subject pronoun of the sentence before the adverbial: "you leave it to me every single time". */
function firstSubject(line: Line, from: number): Holder | null {
  for (let i = from - 1; i >= 0; i--) {
    if (is(line, i, 'you') || is(line, i, 'thirdSubject') || is(line, i, 'selfSubject')) return holderAt(line, i);
  }
  return null;
}
