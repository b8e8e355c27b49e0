import type { Context } from '../context.ts';
import { is, isBreak, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { type Clause, hasEvidence } from './clauses.ts';

/** Whether a dash, a colon, a bracket or an emoji stands before the word at `i`. */
export const isStrong = (line: Line, i: number) => /[–—:;☺(.…-]/.test(line.words[i]!.before);

/** Clauses through which one match runs are one. */
export function joinMatched(clauses: readonly Clause[], matches: readonly Match[]): Clause[] {
  const whole: Clause[] = [];
  for (const clause of clauses) {
    const last = whole.at(-1);
    const vague = (part: Clause) =>
      matches.some(({ category, from }) => category === 'vague' && from >= part.from && from < part.to);
    const runs =
      last &&
      (matches.some(({ from, to }) => from < clause.from && to > clause.from) || (vague(last) && vague(clause)));
    if (runs) whole[whole.length - 1] = { from: last.from, to: clause.to };
    else whole.push(clause);
  }
  return whole;
}

/** "…proves it, three Saturdays for Mina": evidence behind or before a comma is a note of its own. */
export function splitOff(
  context: Context,
  line: Line,
  clauses: readonly Clause[],
  matches: readonly Match[],
): Clause[] {
  return clauses.flatMap((clause): Clause[] => {
    const own = matches.filter(({ from }) => from >= clause.from && from < clause.to);
    if (own.length === 0) return [clause];
    const last = Math.max(...own.map(({ to }) => to));
    const first = Math.min(
      ...own.map(({ from, holder }) => Math.min(from, holder.at >= clause.from ? holder.at : from)),
    );
    const parts: Clause[] = [];
    let { from, to } = clause;
    for (let i = first; i > from + 1; i--)
      if (isGap(context, line, i) && hasEvidence(line, Math.max(from, line.opening), i)) {
        parts.push({ from, to: i });
        from = i;
        break;
      }
    for (let i = first - 1; i > from + 1; i--)
      if (/^(and|but)$/.test(line.words[i]!.word) && startsPerson(line, i + 1) && hasEvidence(line, from, i)) {
        parts.push({ from, to: i });
        from = i;
        break;
      }
    for (let i = last; i < to - 1; i++)
      if (isGap(context, line, i) && hasEvidence(line, i, to)) {
        parts.push({ from, to: i });
        from = i;
        break;
      }
    return [...parts, { from, to }];
  });
}

const startsPerson = (line: Line, i: number): boolean => is(line, i, 'you') || is(line, i, 'thirdSubject');

/** A comma with a blank behind it: not the one in "4,300", not the hyphen in "-80". */
const isGap = (context: Context, line: Line, i: number): boolean =>
  isBreak(line, i) &&
  /[,;:)] | [–—-] /.test(context.draft.text.slice(line.words[i - 1]!.token.end, line.words[i]!.token.start + 1));
