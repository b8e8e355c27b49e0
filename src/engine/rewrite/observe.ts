import { lookUp } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { possessiveEndingAt, timeAt, wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, type Line } from '../line.ts';
import { lineOf, type Match } from '../match/match.ts';
import { type Clause, clauseOf, hasEvidence, isEvidence, textOf } from './clauses.ts';
import type { Change } from './edit.ts';

/** What a clause that goes was about ("the warehouse", "the juniors"), so that a slot can name it; null for nothing. */
export function topicOf(context: Context, match: Match): string | null {
  const line = lineOf(context, match);
  const clause = clauseOf(line, match);
  for (let i = clause.to - 1; i > match.from; i--) {
    if (!/^(the|our)$/.test(line.words[i - 1]!.word) || line.words[i]!.classes.size > 0) continue;
    const to = i + 1 < clause.to && namesThing(line, i + 1, i + 2) && !isBreak(line, i + 1) ? i + 2 : i + 1;
    return textOf(context, line, i - 1, to);
  }
  return null;
}

/** "Your laziness cost us two days" → "[what was not done] cost us two days". */
export function asSubject(line: Line, match: Match): Pick<Change, 'from' | 'to'> | null {
  if (match.frame !== 'possession' && match.frame !== 'attributive') return null;
  let to = match.to;
  while (to < line.words.length && wordClassAt(line, to) === 'noun' && line.words[to]!.classes.size === 0) to++;
  const verb = line.words[to];
  const acts =
    verb && verb.classes.size === 0 && wordClassAt(line, to) === 'verb' && !lookUp(verb.word).tags.has('Gerund');
  if (!acts || !hasEvidence(line, to, line.words.length)) return null;
  let from = match.holder.at <= match.from && match.from - match.holder.at < 5 ? match.holder.at : match.from;
  if (possessiveEndingAt(line, from) >= 0) from = possessiveEndingAt(line, from);
  while (from > 0 && is(line, from - 1, 'determiner')) from--;
  return { from, to };
}

const ADJUNCT = /^(in|on|at|since|after|before|during|from|between|by|until)$/;

/** The evidence in a clause that is cut ("on the refunds queue", "saturday", "after 3 write-ups"), as it was typed. */
export function adjunctsOf(context: Context, line: Line, clause: Clause, match: Match): string | null {
  const kept: string[] = [];
  for (let i = clause.from; i < clause.to; i++) {
    if (i >= match.from && i < match.to) continue;
    const length = adjunctAt(line, i, clause, match);
    if (length === 0) continue;
    kept.push(textOf(context, line, i, i + length));
    i += length - 1;
  }
  return kept.length > 0 ? kept.join(' ') : null;
}

function adjunctAt(line: Line, i: number, clause: Clause, match: Match): number {
  if (ADJUNCT.test(line.words[i]!.word)) {
    let to = i + 1;
    if (IDIOMATIC.test(line.words[to]?.word ?? '')) return 0;
    while (
      to < clause.to &&
      !isBreak(line, to) &&
      to - i < 7 &&
      (to < match.from || to >= match.to) &&
      !endsPhrase(line, to)
    )
      to++;
    const later = i >= match.to && /^(in|on|at|during)$/.test(line.words[i]!.word) && namesThing(line, i + 1, to);
    return later || hasEvidence(line, i + 1, to) ? to - i : 0;
  }
  if (line.words[i]!.token.kind === 'word' && is(line, i, 'time') && isEvidence(line, i)) return timeAt(line, i);
  return 0;
}

/** "at heart", "in general": no place and no time. */
const IDIOMATIC =
  /^(heart|all|best|times|least|work|general|fact|life|short|particular|your|his|her|my|it|this|that|me|you|him|them|us|every|any|yourself|himself|herself|purpose|turn|whole|here|there|top|mind|itself|large)$/;

const namesThing = (line: Line, from: number, to: number) => {
  for (let i = from; i < to; i++) if (line.words[i]!.classes.size === 0 && wordClassAt(line, i) === 'noun') return true;
  return false;
};

const endsPhrase = (line: Line, i: number) =>
  is(line, i, 'you') || is(line, i, 'thirdSubject') || is(line, i, 'selfSubject') || is(line, i, 'be');
