import type { Context } from '../context.ts';
import { lineOf, type Match } from '../match/match.ts';
import type { Move } from '../types.ts';
import { clauseOf } from './clauses.ts';
import { adjunctsOf, asSubject } from './observe.ts';
import { asOccurrence, slotAfter } from './occurrence.ts';
import { asRequest, wantedWords } from './request.ts';
import { slotOf } from './slot.ts';

/** A change to the words `from` up to `to` of a line. `slot` marks text that holds a blank. */
export type Edit = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly move: Move;
  readonly match: Match;
  /** A blank that belongs at the end of the clause: "you missed stand-up [when, and how often]". */
  readonly after?: string | undefined;
  /** The whole clause goes, so its neighbours and its punctuation need care. */
  readonly clause: boolean;
};

/** The words that an edit replaces, and what stands there instead. */
export type Change = Pick<Edit, 'from' | 'to' | 'text'>;

/** The edit that one match calls for: the smallest that leaves a sentence. */
export function editFor(context: Context, match: Match): Edit {
  const line = lineOf(context, match);
  const plain = { match, clause: false } as const;
  if (match.frame === 'habit') {
    const occurrence = asOccurrence(line, match);
    if (occurrence) return { ...plain, ...occurrence, move: 'specify', after: slotAfter(line, match) };
  }
  if (match.frame === 'adverbial' && match.holder.kind !== 'implied')
    return { ...plain, from: match.from, to: match.to, text: '', move: 'cut' };
  if (match.frame === 'demand') return { ...plain, ...wantedWords(line, match), text: slotOf(match), move: 'specify' };
  const request = asRequest(line, match);
  if (request) return { ...plain, ...request, move: 'ask' };
  if (match.of.rule.kind === 'phrase' && match.of.rule.cut !== 'clause') {
    const all = match.of.rule.cut === 'sentence';
    return {
      match,
      clause: all,
      from: all ? 0 : match.from,
      to: all ? line.words.length : match.to,
      text: '',
      move: 'cut',
    };
  }
  const subject = asSubject(line, match);
  if (subject) return { ...plain, ...subject, text: slotOf(match), move: 'observe' };
  const clause = clauseOf(line, match);
  const kept = adjunctsOf(context, line, clause, match);
  if (kept) return { ...plain, from: clause.from, to: clause.to, text: `${kept}, ${slotOf(match)}`, move: 'observe' };
  return { match, clause: true, from: clause.from, to: clause.to, text: '', move: 'cut' };
}
