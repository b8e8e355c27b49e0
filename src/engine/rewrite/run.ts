import type { Context } from '../context.ts';
import { is, isBreak, type Line } from '../line.ts';
import { type Clause, hasEvidence } from './clauses.ts';
import { isComment } from './comment.ts';
import { softened } from './softened.ts';
import { isClause, isNounLike, isOrder, isPast, isTag } from './sound.ts';
import { isStrong } from './split.ts';
import { isOfModel } from './standard.ts';

/**
 * The clauses without a label that may be told in one breath from clause `n` on, as the author told them: "it was the 3rd
 * and the 11th, and both times it skipped the check". The longest run first, the clause alone last.
 */
export function runsFrom(
  context: Context,
  line: Line,
  clauses: readonly Clause[],
  n: number,
  isLabelled: (clause: Clause) => boolean,
  stands: (clause: Clause) => boolean,
  compared: boolean,
): Clause[] {
  const first = clauses[n]!;
  const runs = [first];
  if (!hasEvidence(line, first.from, first.to) && !stands(first) && !tells(line, first)) return runs;
  for (let k = n + 1; k < clauses.length; k++) {
    const clause = clauses[k]!;
    const more = alsoDone(line, first.from, clause) || goesOn(context, line, clause, compared);
    if (isLabelled(clause) || isStrong(line, clause.from) || !more) break;
    const next = clauses[k + 1];
    if (next && isLabelled(next) && leadsUp(line, clause)) break;
    runs.unshift({ from: first.from, to: clause.to });
  }
  return runs;
}

/** "control can't follow you": a clause about somebody or something that is named in it. */
const tells = (line: Line, { from, to }: Clause): boolean => {
  const at = is(line, from, 'coordinator') ? from + 1 : from;
  const needs = is(line, at, 'selfSubject') && /^(need|want)$/.test(line.words[at + 1]?.word ?? '');
  return (
    to - at >= 4 &&
    isClause(line, at, to) &&
    (needs || !isComment(line, at, to)) &&
    !/^(it|this|that|these|those|she|he|they|you|because|when|if|which|who|there)$/.test(line.words[at]!.word)
  );
};

/** "you stayed with the facts and let them be angry": no order, but what else was done. */
const alsoDone = (line: Line, told: number, { from }: Clause): boolean =>
  is(line, from, 'coordinator') &&
  /^(let|put|set|cut|shut|hit|read|left|sent|cost|hurt|quit|split|spread)$/.test(line.words[from + 1]?.word ?? '') &&
  line.words.some((_word, k) => k >= told && k < from && isPast(line, k));

/** No comment, no order, no nudge: it only tells more. */
const goesOn = (context: Context, line: Line, { from, to }: Clause, compared: boolean): boolean => {
  const at = is(line, from, 'coordinator') || line.words[from]!.word === 'so' ? from + 1 : from;
  const { word } = line.words[at]!;
  return (
    !isComment(line, at, to) &&
    !isTag(line, at, to) &&
    !isOrder(line, at, to) &&
    !(compared && isOfModel(line, at, to)) &&
    !/^(honestly|frankly|seriously|anyway|please|pls|just|if|unless)$/.test(word) &&
    !(
      isBreak(line, from) &&
      at === from &&
      /^(it|this|that|which|you)$/.test(word) &&
      !isNounLike(line, at + 1) &&
      !hasEvidence(line, at, to)
    ) &&
    (hasEvidence(line, from, to) || !softened(context, line, from, to))
  );
};

/** "and I think" before "you're lazy": only leads up to the judgement. */
const leadsUp = (line: Line, { from, to }: Clause): boolean => {
  const at = is(line, from, 'coordinator') ? from + 1 : from;
  const last = line.words[to - 1]!.word;
  return (
    (to - from < 4 && !isPast(line, at) && !isPast(line, to - 1)) ||
    (line.words[from]!.word === 'which' && is(line, from + 1, 'be')) ||
    (/^(why|how)$/.test(last) && is(line, at, 'thing')) ||
    /^(happens|happen|think|know|say|said|feel|guess|suppose|reckon|means|case|reason|so|that)$/.test(last)
  );
};
