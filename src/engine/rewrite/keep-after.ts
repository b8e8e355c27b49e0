import { lookUp } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { is, isBreak, isName, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { type Clause, hasEvidence, isEvidence, tellsFact, textOf } from './clauses.ts';
import { isComment } from './comment.ts';
import type { Kept } from './part.ts';
import { isPraise } from './praise.ts';
import { decapitalise, repair } from './repair.ts';
import { sharedSubject } from './shared-subject.ts';
import { isClause, isNounLike, isOrder, isPast, isSound, LAUGHS } from './sound.ts';
import { isStrong, isUndone } from './split.ts';
import { isOfModel, standardIn } from './standard.ts';
import type { Voice } from './voice.ts';

const JOINERS =
  /^(and|but|so|because|cos|bc|or|yet|then|plus|while|though|although|whereas|also|well|anyway|honestly|frankly|seriously|look|listen|who|that|when|since|as|please|including|especially|particularly)$/;

/** What follows the label: without the word that joined it, with the subject that it shared, as an order where it is one. */
export function keepAfter(context: Context, line: Line, clause: Clause, cut: Match, voice: Voice): Kept | null {
  const { to } = clause;
  const from = behindJoiners(line, clause);
  const first = line.words[from]!.word;
  if (isSuperlativeOf(line, clause.from, from) || isComment(line, from, to) || isAlsoJudged(line, from, to, cut))
    return null;
  if (first === 'when' || first === 'if') return occasion(context, line, clause, from, voice);
  const told = (text: string): Kept => ({ ...clause, text, fact: true, ask: false, asTyped: false });
  const ordered = isOrdered(line, clause, from, cut);
  // "You muppet, put the key back" may be an order; "you're careless and put it back wet" is none.
  const open = AMBIGUOUS.test(first) && from === clause.from;
  const shared = ordered || open ? null : sharedSubject(context, line, clause, from, cut, voice);
  if (shared) return told(shared);
  if (is(line, from, 'aux') && !line.question && !hasEvidence(line, from, to) && !isOrder(line, from, to)) return null;
  const text = repair(textOf(context, line, from, to));
  if (cut.category === 'comparison') {
    if (voice.direct && isOfModel(line, from, to)) {
      const standard = standardIn(context, line, from, to);
      return standard ? { ...clause, text: standard, fact: false, ask: true, asTyped: false } : null;
    }
    if (is(line, from, 'thirdSubject') || isName(line, from)) return null;
  }
  if (namesMatter(line, from, to, cut)) return told(text);
  if (first === 'it' && line.words[from + 1]?.word === 'shows' && to - from < 4) return null;
  const fact = tellsFact(line, clause.from, to);
  const done = !ordered && mayBeDone(line, from, to);
  const ask = ordered || (!done && asks(line, from, to));
  const plain = isUndone(line, from) || isPlain(line, clause, from) || wonders(line, from, to);
  const achieved = cut.category === 'fixed-praise' && isStrong(line, clause.from) && to - clause.from >= 3;
  if (
    !(
      fact ||
      ask ||
      plain ||
      achieved ||
      (cut.category !== 'threat' && isPraise(textOf(context, line, clause.from, to)))
    )
  )
    return null;
  if (
    refersBack(line, from) &&
    !isNounLike(line, from + 1) &&
    !hasEvidence(line, from, to) &&
    !/:/.test(line.words[clause.from]!.before)
  )
    return null;
  const strips = from > clause.from;
  if (achieved && !fact) return { ...clause, text, fact: true, ask, asTyped: !strips };
  if (!isSound(line, strips ? from : clause.from, to) && !isSound(line, from, to)) return null;
  const orders =
    (ordered || (ask && isOrder(line, from, to))) && !/^(?:please|let|can|could|don't|do not|just|be)\b/i.test(text);
  return {
    ...clause,
    text: orders ? `please ${decapitalise(text)}` : text,
    fact: fact || plain || done,
    ask,
    asTyped: !strips && !orders,
  };
}

/** The first word that is not there only to join the clause to the label. */
function behindJoiners(line: Line, { from, to }: Clause): number {
  let at = from;
  while (at < to - 1 && JOINERS.test(line.words[at]!.word)) {
    const { word } = line.words[at]!;
    const asked = word === 'who' && line.question && isBreak(line, at);
    // "that's …", "that report had no figures"
    const points = word === 'that' && (is(line, at + 1, 'be') || (isBreak(line, at) && isNounLike(line, at + 1)));
    // "since the Christmas do, you …"
    const dates =
      word === 'since' &&
      (is(line, at + 1, 'determiner') || isEvidence(line, at + 1)) &&
      !isClause(line, at + 1, edgeAfter(line, at, to));
    if (word === 'when' || asked || points || dates) break;
    at++;
  }
  return at;
}

/** Where the next sign after word `at` stands. */
function edgeAfter(line: Line, at: number, to: number): number {
  let i = at + 1;
  while (i < to && !isBreak(line, i)) i++;
  return i;
}

/** "lazy on Monday, | careless on Tuesday": another judgement of the same kind. */
const isAlsoJudged = (line: Line, from: number, to: number, cut: Match): boolean =>
  cut.frame === 'predicate' &&
  line.words[from]!.classes.size === 0 &&
  lookUp(line.words[from]!.word).class === 'adjective' &&
  (is(line, from + 1, 'preposition') || is(line, from + 1, 'coordinator') || from + 1 === to) &&
  !isEvidence(line, from) &&
  !line.words.slice(from, to).some(({ word }) => /\wing$/.test(word));

/** "Most scatterbrained HCA I've had in fifteen years" */
const isSuperlativeOf = (line: Line, start: number, from: number): boolean =>
  !isBreak(line, start) &&
  is(line, from, 'selfSubject') &&
  /^('ve|have|ever)$/.test(line.words[from + 1]?.word ?? '') &&
  /^(ever|had|seen|met|worked|known|come|managed|trained)$/.test(line.words[from + 2]?.word ?? '');

/**
 * "when you left at three" told as a deed of its own: "you left at three". "When I changed your rota on the 12th you
 * stomped off" stays: what it was an answer to belongs to it.
 */
function occasion(context: Context, line: Line, clause: Clause, from: number, voice: Voice): Kept | null {
  const { to } = clause;
  const { they } = voice.person;
  const others = (word: string) => /^(he|she)$/.test(they) && /^(he|she)$/.test(word) && word !== they;
  const acts = (i: number) => is(line, i, 'you') || (is(line, i, 'thirdSubject') && !others(line.words[i]!.word));
  const kept = (at: number): Kept => ({
    ...clause,
    text: repair(textOf(context, line, at, to)),
    fact: true,
    ask: false,
    asTyped: false,
  });
  if (line.words[from]!.word !== 'when') return null;
  const past = isPast(line, from + 2) || (is(line, from + 2, 'intensifier') && isPast(line, from + 3));
  if (acts(from + 1) && past && to - from >= 6) return kept(from + 1);
  if (!hasEvidence(line, from, to)) return null;
  for (let i = from + 3; i < to - 1; i++) if (acts(i) && isPast(line, i + 1)) return kept(from);
  return null;
}

/** "Calm down dear, it's a linter warning." */
const namesMatter = (line: Line, from: number, to: number, cut: Match): boolean =>
  /^(contempt|identity-bias|role-label)$/.test(cut.category) &&
  /^(it|its|it's)$/.test(line.words[from]!.word) &&
  (line.words[from]!.word !== 'it' || is(line, from + 1, 'be')) &&
  (is(line, from + 2, 'determiner') || is(line, from + 1, 'determiner')) &&
  to - from >= 4 &&
  isNounLike(line, to - 1);

/** "quit being precious and upload the set" */
const isOrdered = (line: Line, clause: Clause, from: number, cut: Match): boolean =>
  (cut.of.rule.id === 'threat.command' || /^(stop|quit|less)$/.test(line.words[line.opening]!.word)) &&
  from > clause.from &&
  line.words[from]!.classes.size === 0 &&
  lookUp(line.words[from]!.word).tags.has('Infinitive');

/** Verbs that are the same in the past. */
const AMBIGUOUS = /^(put|set|cut|shut|hit|read|cost|quit|spread|split)$/;

/** "put diesel in the unleaded van on Friday": what was done or what is to be done, nobody but the author knows. */
const mayBeDone = (line: Line, from: number, to: number): boolean =>
  AMBIGUOUS.test(line.words[from]!.word) && hasEvidence(line, from + 1, to);

/** An order, or a question that can be answered: one that asks for what is named in it. */
function asks(line: Line, from: number, to: number): boolean {
  if (isOrder(line, from, to)) return true;
  if (!line.question) return false;
  const { word } = line.words[from]!;
  const open =
    to === line.words.length &&
    to - from >= 5 &&
    hasEvidence(line, from, to) &&
    /^(did|do|have|has|is|are|what|when|where|which|how|who)$/.test(word);
  return open || /^(can|could|will|would|please)$/.test(word);
}

/** "the hurdle was right there": how things are, without a figure. */
const isPlain = (line: Line, clause: Clause, from: number): boolean =>
  (/:/.test(line.words[clause.from]!.before) || /^(the|our|these|those)$/.test(line.words[from]!.word)) &&
  clause.to - from >= 4 &&
  (isClause(line, from, clause.to) || (from > 0 && LAUGHS.test(line.words[from - 1]!.word)));

/** "has anybody seen the log?" */
const wonders = (line: Line, from: number, to: number): boolean =>
  line.question && to === line.words.length && to - from >= 6 && is(line, from, 'aux') && is(line, from + 1, 'anybody');

const refersBack = (line: Line, from: number) =>
  /^(it|this|that|these|those|which|one|so|same|neither)$/.test(line.words[from]?.word ?? '');
