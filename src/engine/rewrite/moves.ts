import { baseForm, lookUp, pastTense } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { possessiveEndingAt, timeAt, wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, type Line } from '../line.ts';
import { lineOf, type Match } from '../match/match.ts';
import type { Move } from '../types.ts';
import { type Clause, clausesOf, isEvidence } from './clauses.ts';

/** A change to the words `from` up to `to` of a line. `slot` marks text that holds a blank. */
export type Edit = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly move: Move;
  readonly match: Match;
  /** The whole clause goes, so its neighbours and its punctuation need care. */
  readonly clause: boolean;
};

const slotOf = (match: Match) => `[${match.of.slots[0]}]`;

/** The edit that one match calls for: the smallest that leaves a sentence. */
export function editFor(context: Context, match: Match): Edit {
  const line = lineOf(context, match);
  const plain = { match, clause: false } as const;
  if (match.frame === 'habit') {
    const occurrence = asOccurrence(line, match);
    if (occurrence) return { ...plain, ...occurrence, move: 'specify' };
  }
  if (match.frame === 'adverbial' && match.holder.kind !== 'implied') return { ...plain, from: match.from, to: match.to, text: '', move: 'cut' };
  if (match.frame === 'demand') return { ...plain, ...wantedWords(line, match), text: slotOf(match), move: 'specify' };
  const request = asRequest(line, match);
  if (request) return { ...plain, ...request, move: 'ask' };
  if (match.of.rule.kind === 'phrase' && match.of.rule.cut !== 'clause') {
    const all = match.of.rule.cut === 'sentence';
    return { match, clause: all, from: all ? 0 : match.from, to: all ? line.words.length : match.to, text: '', move: 'cut' };
  }
  const subject = asSubject(line, match);
  if (subject) return { ...plain, ...subject, text: slotOf(match), move: 'observe' };
  const clause = clauseOf(line, match);
  const kept = adjunctsOf(context, line, clause, match);
  if (kept) return { ...plain, from: clause.from, to: clause.to, text: `${kept}, ${slotOf(match)}`, move: 'observe' };
  return { match, clause: true, from: clause.from, to: clause.to, text: '', move: 'cut' };
}

/** "you always miss stand-up" → "you missed stand-up [on which days]"; "never updates" → "didn't update". */
function asOccurrence(line: Line, match: Match): Pick<Edit, 'from' | 'to' | 'text'> | null {
  if (match.holder.kind !== 'you' && match.holder.kind !== 'third') return null;
  const inverted = asPlainOrder(line, match);
  if (inverted) return inverted;
  const adverb = line.words[match.from]!.word;
  const verb = line.words[match.to];
  if (match.to - match.from > 1 || !verb || isBreak(line, match.to) || match.holder.at !== match.from - 1) return null;
  if (verb.classes.size > 0 || wordClassAt(line, match.to) !== 'verb') return null;
  const base = baseForm(verb.word);
  if (!/^[a-z]+$/.test(base) || lookUp(verb.word).tags.has('Gerund')) return null;
  const past = adverb === 'never' ? `didn't ${base}` : pastTense(base);
  return past ? { from: match.from, to: match.to + 1, text: past } : null;
}

/** The clause that a match stands in, or all the clauses that it runs through. */
function clauseOf(line: Line, match: Match): Clause {
  const touched = clausesOf(line).filter((part) => part.from < match.to && match.from < part.to);
  return { from: touched[0]?.from ?? match.from, to: touched.at(-1)?.to ?? match.to };
}

/** The demand with the words that only weigh it: "more hunger", "a bit more proactive". */
function wantedWords(line: Line, match: Match): Pick<Edit, 'from' | 'to'> {
  let { from } = match;
  while (from > line.opening && !isBreak(line, from) && /^(more|some|a|bit|little|of|greater|better|much|any|the)$/.test(line.words[from - 1]!.word)) from--;
  return { from, to: match.to };
}

/** "Not once in two years have you volunteered" → "You haven't volunteered [which days]". */
function asPlainOrder(line: Line, match: Match): Pick<Edit, 'from' | 'to' | 'text'> | null {
  const aux = line.words[match.to];
  const subject = line.words[match.to + 1];
  if (!aux || !subject || !/^(have|has|had|did|do|does)$/.test(aux.word) || match.holder.at !== match.to + 1) return null;
  if (!line.words.slice(match.from, match.to).some(({ word }) => /^(not|never|no)$/.test(word))) return null;
  return { from: match.from, to: match.to + 2, text: `${subject.token.text} ${aux.word}n't` };
}

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

/** "How hard is it to date a cheque?" → "Please date a cheque." */
function asRequest(line: Line, match: Match): Pick<Edit, 'from' | 'to' | 'text'> | null {
  const opens = match.from <= line.opening && match.category === 'contempt';
  if (!opens) return null;
  if (asksEven(line, match)) return { from: match.from, to: match.to - 1, text: 'please' };
  if (line.words[match.to - 1]!.word !== 'to') return null;
  const verb = line.words[match.to];
  return verb && wordClassAt(line, match.to) === 'verb' ? { from: match.from, to: match.to, text: 'please' } : null;
}

/** "Do you even read the spec?" → "Please read the spec." */
const asksEven = (line: Line, match: Match): boolean =>
  /^(do|can|could)$/.test(line.words[match.from]!.word) &&
  line.words.slice(match.from, match.to).some(({ word }) => word === 'even') &&
  match.to < line.words.length &&
  wordClassAt(line, match.to - 1) === 'verb';

/** "Your laziness cost us two days" → "[what was not done] cost us two days". */
function asSubject(line: Line, match: Match): Pick<Edit, 'from' | 'to'> | null {
  if (match.frame !== 'possession' && match.frame !== 'attributive') return null;
  let to = match.to;
  while (to < line.words.length && wordClassAt(line, to) === 'noun' && line.words[to]!.classes.size === 0) to++;
  const verb = line.words[to];
  const acts = verb && verb.classes.size === 0 && wordClassAt(line, to) === 'verb' && !lookUp(verb.word).tags.has('Gerund');
  if (!acts || !hasEvidence(line, to, line.words.length)) return null;
  let from = match.holder.at <= match.from && match.from - match.holder.at < 5 ? match.holder.at : match.from;
  if (possessiveEndingAt(line, from) >= 0) from = possessiveEndingAt(line, from);
  while (from > 0 && is(line, from - 1, 'determiner')) from--;
  return { from, to };
}

const hasEvidence = (line: Line, from: number, to: number) => {
  for (let i = from; i < to; i++) if (isEvidence(line, i)) return true;
  return false;
};

const ADJUNCT = /^(in|on|at|since|after|before|during|from|between|by|until)$/;

/** The evidence in a clause that is cut ("on the refunds queue", "saturday", "after 3 write-ups"), as it was typed. */
function adjunctsOf(context: Context, line: Line, clause: Clause, match: Match): string | null {
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
    while (to < clause.to && !isBreak(line, to) && to - i < 7 && (to < match.from || to >= match.to) && !endsPhrase(line, to)) to++;
    const later = i >= match.to && /^(in|on|at|during)$/.test(line.words[i]!.word) && namesThing(line, i + 1, to);
    return later || hasEvidence(line, i + 1, to) ? to - i : 0;
  }
  if (line.words[i]!.token.kind === 'word' && is(line, i, 'time') && isEvidence(line, i)) return timeAt(line, i);
  return 0;
}

/** "at heart", "in general": no place and no time. */
const IDIOMATIC = /^(heart|all|best|times|least|work|general|fact|life|short|particular|your|his|her|my|it|this|that|me|you|him|them|us|every|any|yourself|himself|herself|purpose|turn|whole|here|there|top|mind|itself|large)$/;

const namesThing = (line: Line, from: number, to: number) => {
  for (let i = from; i < to; i++) if (line.words[i]!.classes.size === 0 && wordClassAt(line, i) === 'noun') return true;
  return false;
};

const endsPhrase = (line: Line, i: number) => is(line, i, 'you') || is(line, i, 'thirdSubject') || is(line, i, 'selfSubject') || is(line, i, 'be');

/** The words of a line as they were typed, with what stands between them. */
export const textOf = (context: Context, line: Line, from: number, to: number): string =>
  context.draft.text.slice(line.words[from]!.token.start, line.words[to - 1]!.token.end);
