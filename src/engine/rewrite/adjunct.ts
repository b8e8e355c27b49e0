import type { Context } from '../context.ts';
import { PERSONAL_ASPECTS } from '../grammar/people.ts';
import { timeAt, wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, isName, isPersonNoun, type Line } from '../line.ts';
import { type Clause, hasEvidence, isEvidence, textOf } from './clauses.ts';
import { momentIn } from './moment.ts';
import { endOfPhrase, IDIOMATIC, startsThing } from './noun-phrase.ts';
import type { Retell } from './part.ts';
import { isNounLike } from './sound.ts';
import { VAGUE } from './topic.ts';

const TIME_OR_PLACE = /^(in|on|at|since|after|before|during|from|between|by|until)$/;
const ABOUT = /^(with|on|about|at|in|during|around|over|towards?)$/;

/** What was said or done to or with somebody is asked for as such. */
const TOWARDS = /^(to|towards?)$/;

/**
 * A clause that is nothing but a judgement leaves what it was about: "You were bone idle on Saturday" → "On Saturday,
 * [what was not done]"; "You're hopeless with deadlines" → "With deadlines, [which dates were missed]".
 */
export const adjunct: Retell = ({ context, line, clause, own, blanks }) => {
  const match = own.findLast(({ category }) => category !== 'contempt') ?? own.at(-1)!;
  let after = match.to;
  while (/^(and|or)$/.test(line.words[after]?.word ?? '') && wordClassAt(line, after + 1) === 'adjective') after += 2;
  const towards = TOWARDS.test(line.words[after]?.word ?? '') && !isBreak(line, after) && after < clause.to;
  if (
    towards &&
    match.frame !== 'phrase' &&
    (isName(line, after + 1) ||
      /^(mr|mrs|ms|dr)$/.test(line.words[after + 1]?.word ?? '') ||
      is(line, after + 1, 'determiner'))
  ) {
    const to = endOfPhrase(line, after + 1, clause.to);
    const person =
      isName(line, after + 1) || isPersonNoun(line, to - 1) || /^(mr|mrs|ms|dr)$/.test(line.words[after + 1]!.word);
    const said = person && to > after + 1 ? blanks.take('what was said or done') : null;
    if (said)
      return {
        text: `${said} ${textOf(context, line, after, to)}`,
        move: 'observe',
        fact: hasEvidence(line, after, to),
      };
  }
  if (match.of.rule.id === 'threat.command') {
    for (let i = match.to; i < Math.min(clause.to, match.to + 4); i++) {
      const about = ABOUT.test(line.words[i]!.word) ? adjunctAfter(context, line, i, clause.to, 'topic') : null;
      if (about) return { text: about, move: 'observe', fact: false, about: match };
    }
  }
  const compared = match.category === 'comparison';
  if (match.frame === 'phrase' && match.category === 'threat') return null;
  // "couldn't pour water out of a | boot with the instructions on the heel": what follows is still the idiom.
  const idiom = match.frame === 'phrase' && is(line, match.to - 1, 'determiner');
  const judged =
    !idiom && match.frame === 'phrase' && /^(trait|mind-reading|absolute|comparison)$/.test(match.category);
  const frames = /^(predicate|question|complement|telegraphic|fragment|having|absence|possession|attributive)$/;
  const at = afterNouns(line, match.to, clause.to);
  const topic = judged || frames.test(match.frame) ? adjunctAfter(context, line, at, clause.to, 'topic') : null;
  const named = topic !== null && hasEvidence(line, at, endOfPhrase(line, at + 1, clause.to));
  const when = line.words.findIndex(({ word }, i) => i >= match.to && i < clause.to && /^when(ever)?$/.test(word));
  const moment = when >= 0 && !compared ? momentIn(context, line, when, clause.to) : null;
  const seen = compared ? null : evidenceIn(context, line, clause, match.from, match.to);
  // "with guest in 9" rather than "in 9"
  const evidence = moment ?? (named && seen !== null && topic.endsWith(seen) ? topic : seen);
  if (evidence) return { text: evidence, move: 'observe', fact: true, about: match };
  return topic ? { text: topic, move: 'observe', fact: false, about: match } : null;
};

/** "your usual scatterbrained self at stocktake": behind the noun that the label belongs to. */
function afterNouns(line: Line, from: number, to: number): number {
  let i = from;
  while (i < to && !isBreak(line, i) && (isNounLike(line, i) || line.words[i]!.word === 'self')) i++;
  return i;
}

/** "She mothers the juniors": what the clause was about, where it tells nothing else → "On the juniors, [what…]". */
export const matter: Retell = ({ context, line, clause, own }) => {
  const match = own.findLast(({ category }) => category !== 'contempt') ?? own.at(-1)!;
  const coded = match.category === 'identity-bias' && match.of.rule.id !== 'identity-bias.gender-roles';
  if (/^(comparison|contempt|threat|fixed-praise|vague)$/.test(match.category) || match.frame === 'adverbial')
    return null;
  for (let i = Math.max(clause.from + 1, match.from + 1); i < clause.to - 1; i++) {
    // What is coded in the words of a bias is never its matter.
    if (coded && i < match.to) continue;
    if (!/^(the|our)$/.test(line.words[i]!.word) || i < match.to - (isPersonNoun(line, i + 1) ? 2 : 1)) continue;
    const before = line.words[i - 1]!.word;
    // "ends up on the floor": where it went is no matter.
    if (/^(on|in|to|into)$/.test(before) && /^(up|down|off|out|back|over)$/.test(line.words[i - 2]?.word ?? ''))
      continue;
    if (
      /^(like|as|than|of|in|all|at|by|worth|down|out|off|up|over|through|behind|under|above|back|from)$/.test(before) ||
      (VAGUE.test(line.words[i + 1]!.word) && !isNumbered(line, i + 1))
    )
      continue;
    const numbered = isNumbered(line, i + 1);
    if (
      !(numbered || isNounLike(line, i + 1) || isEvidence(line, i + 1)) ||
      PERSONAL_ASPECTS.has(line.words[i + 1]!.word)
    )
      continue;
    const end = endOfPhrase(line, i, clause.to);
    if (
      end < i + 2 ||
      VAGUE.test(line.words[end - 1]!.word) ||
      IDIOMATIC.test(line.words[end - 1]!.word) ||
      (i < match.to && end < match.to)
    )
      continue;
    return { text: `on ${textOf(context, line, i, end)}`, move: 'observe', fact: false, about: match };
  }
  return null;
};

/** "Year 9", "week 5" */
const isNumbered = (line: Line, i: number): boolean =>
  is(line, i, 'time') && line.words[i + 1]?.token.kind === 'number' && !isBreak(line, i + 1);

/** "about X", "of the lobby" right after a label or demand, in words that can begin a sentence; null for none. */
export function adjunctAfter(
  context: Context,
  line: Line,
  from: number,
  to: number,
  kind: 'any' | 'topic',
): string | null {
  if (from >= to || isBreak(line, from)) return null;
  // "more drive from you in Q4"
  if (/^(from|of)$/.test(line.words[from]!.word) && (is(line, from + 1, 'you') || is(line, from + 1, 'thirdObject')))
    return adjunctAfter(context, line, from + 2, to, kind);
  const lead = line.words[from]!.word;
  const manner = lead === 'to' && /^(approach|attitude|manner)$/.test(line.words[from - 1]?.word ?? '');
  const known = manner || ABOUT.test(lead) || (kind === 'any' && /^(of|for|before|after|by|until|from)$/.test(lead));
  if (!known || !startsThing(line, from + 1)) return null;
  const end = endOfPhrase(line, from + 1, to);
  if (end <= from + 1 || (kind === 'topic' && /^(stuff|thing|things)$/.test(line.words[end - 1]!.word))) return null;
  const text = textOf(context, line, from, end);
  return lead === 'of' || lead === 'about' || manner ? `on ${textOf(context, line, from + 1, end)}` : text;
}

/** "on the 4pm call", "on Tuesday", "in #ops": no idiom, even within the words of a judgement. */
const isHard = (line: Line, i: number): boolean =>
  is(line, i, 'preposition') &&
  [i + 1, i + 2].some(
    (k) =>
      k < line.words.length &&
      !isBreak(line, k) &&
      (k === i + 1 || is(line, i + 1, 'determiner')) &&
      (/\d/.test(line.words[k]!.token.text) ||
        WEEKDAY.test(line.words[k]!.word) ||
        /^(channel|link|code)$/.test(line.words[k]!.token.kind)),
  );

const WEEKDAY = /^(mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/** The times and places in a clause that is cut ("on the refunds queue at 6", "saturday"), as they were typed. */
function evidenceIn(context: Context, line: Line, clause: Clause, from: number, to: number): string | null {
  const kept: string[] = [];
  for (let i = clause.from; i < clause.to; i++) {
    if (i >= from && i < to && !isHard(line, i)) continue;
    const { word } = line.words[i]!;
    let end = i;
    if (word === 'in' && line.words[i + 1]?.word === 'front' && line.words[i + 2]?.word === 'of' && i >= to)
      end = Math.max(endOfPhrase(line, i + 3, clause.to), i);
    else if (
      TIME_OR_PLACE.test(word) &&
      (word !== 'by' || isEvidence(line, i + 1)) &&
      !(word === 'by' && line.words[i + 1]?.word === 'the') &&
      line.words[i + 1]?.word !== 'god' &&
      !is(line, i + 1, 'preposition') &&
      // Where somebody is from is no place where something happened.
      !(word === 'from' && !(timeAt(line, i + 1) > 0 || line.words[i + 1]?.token.kind === 'number')) &&
      !(i > 0 && /ing$|ed$/.test(line.words[i - 1]!.word) && i > to)
    ) {
      end = endOfPhrase(line, i + 1, i < from ? from : clause.to);
      if (!hasEvidence(line, i + 1, end) || is(line, i + 1, 'you') || is(line, i + 1, 'self')) end = i;
    } else if (
      line.words[i]!.token.kind === 'word' &&
      is(line, i, 'time') &&
      isEvidence(line, i) &&
      line.words[i]!.before !== '-'
    )
      end = i + timeAt(line, i);
    else if (
      /^(last|this)$/.test(word) &&
      timeAt(line, i) > 1 &&
      !/^(minute|second|moment|time|day)$/.test(line.words[i + 1]!.word)
    )
      end = i + timeAt(line, i);
    // "last year's numbers"
    if (end <= i || line.words[end]?.word === "'s") continue;
    kept.push(textOf(context, line, i, end));
    i = end - 1;
  }
  return kept.length > 0 ? kept.join(' ') : null;
}
