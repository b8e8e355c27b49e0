import type { Context } from '../context.ts';
import { is, isBreak, isPersonNoun, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { type Clause, hasEvidence, isEvidence, startsPerson, tellsFact } from './clauses.ts';
import { isClause, isNounLike, isOrder, isPast, isSound, LAUGHS } from './sound.ts';

/** Whether a dash, a colon, a bracket or an emoji stands before the word at `i`. */
export const isStrong = (line: Line, i: number) => /[–—:;☺(.…-]/.test(line.words[i]!.before);

/** Clauses through which one match runs are one. */
export function joinMatched(line: Line, clauses: readonly Clause[], matches: readonly Match[]): Clause[] {
  const whole: Clause[] = [];
  for (const clause of clauses) {
    const last = whole.at(-1);
    const vague = (part: Clause) =>
      matches.some(({ category, from }) => category === 'vague' && from >= part.from && from < part.to);
    const runs =
      last &&
      ((HANGS.test(line.words[clause.from]!.word) &&
        hasEvidence(line, clause.from, clause.to) &&
        matches.some(
          ({ frame, category, from }) =>
            (frame === 'habit' || category === 'absolute') && from >= last.from && from < last.to,
        )) ||
        matches.some(({ from, to }) => from < clause.from && to > clause.from) ||
        (vague(last) && vague(clause)));
    if (runs) whole[whole.length - 1] = { from: last.from, to: clause.to };
    else whole.push(clause);
  }
  return whole;
}

const HANGS = /^(when|whenever|while|where|before|after|if)$/;

/** "…proves it, three Saturdays for Mina": evidence behind or before a comma is a note of its own. */
export function splitOff(
  context: Context,
  line: Line,
  clauses: readonly Clause[],
  matches: readonly Match[],
): Clause[] {
  return clauses.flatMap((clause): Clause[] => {
    const own = matches.filter(({ from }) => from >= clause.from && from < clause.to);
    if (own.length === 0) return noteBehind(context, line, clause);
    const last = Math.max(...own.map(({ to }) => to));
    const first = Math.min(
      ...own.map(({ from, holder }) => Math.min(from, holder.at >= clause.from ? holder.at : from)),
    );
    const bare = own.every(({ category }) => /^(contempt|identity-bias|role-label)$/.test(category));
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
      if (
        isGap(context, line, i) &&
        (hasEvidence(line, i, to) ||
          isUndone(line, i) ||
          namesThing(line, i) ||
          isOrder(line, i, to) ||
          opensTelling(line, i, to) ||
          (bare && tellsOfThing(line, i, to)))
      ) {
        parts.push({ from, to: i });
        from = i;
        break;
      }
    for (let i = last; i < to - 3; i++)
      if (line.words[i]!.word === 'but' && i > from && tellsFact(line, i + 1, to) && isSound(line, i + 1, to)) {
        parts.push({ from, to: i });
        from = i;
        break;
      }
    const predicate = own.some((match) => match.to === last && /^(predicate|fragment|telegraphic)$/.test(match.frame));
    if (predicate && last > from && last < to && !isBreak(line, last) && opensTelling(line, last, to)) {
      parts.push({ from, to: last });
      from = last;
    }
    return [...parts, ...runOn(line, { from, to }, last)];
  });
}

/** "…if the shed is like that again, 4 dead lambs under the tarp": evidence behind half a sentence is a note of its own. */
function noteBehind(context: Context, line: Line, clause: Clause): Clause[] {
  if (!/^(if|when|unless|whenever)$/.test(line.words[clause.from]!.word)) return [clause];
  for (let i = clause.from + 2; i < clause.to - 1; i++)
    if (isGap(context, line, i) && hasEvidence(line, i, clause.to) && isSound(line, i, clause.to))
      return [
        { from: clause.from, to: i },
        { from: i, to: clause.to },
      ];
  return [clause];
}

/** "ur a numpty lol u left the ramp down": without a sign, a laugh or a new subject with its verb begins a new clause. */
function runOn(line: Line, clause: Clause, last: number): Clause[] {
  for (let i = last; i < clause.to - 2; i++) {
    if (i > clause.from && namesThing(line, i) && !LINKS.test(line.words[i - 1]!.word))
      return [
        { from: clause.from, to: i },
        { from: i, to: clause.to },
      ];
    const laughs = i > clause.from && LAUGHS.test(line.words[i]!.word);
    const rest = laughs ? i + 1 : i;
    const told =
      isBare(line, rest) &&
      (isPast(line, rest + 1) || /^(have|has|'ve|never|did|do|need|were|was)$/.test(line.words[rest + 1]?.word ?? ''));
    const goes = laughs
      ? told || (isBare(line, rest) && clause.to - rest >= 5) || hasEvidence(line, rest, clause.to)
      : i > last - 1 &&
        told &&
        /^(u|you|he|she|i)$/.test(line.words[i]!.word) &&
        // "told the surgeon she was wrong"
        !line.words.slice(last, i).some(({ classes }) => classes.has('speech')) &&
        // "the rota you drew up is on the wall"
        !is(line, rest + 2, 'be') &&
        !LINKS.test(line.words[i - 1]!.word) &&
        hasEvidence(line, rest, clause.to);
    if (goes)
      return [
        { from: clause.from, to: rest },
        { from: rest, to: clause.to },
      ];
  }
  return [clause];
}

/** "you're pathetic the tool room was locked", "…, you took a photo": a new subject with its verb, behind a judgement. */
const opensTelling = (line: Line, i: number, to: number): boolean =>
  !is(line, i + 1, 'time') &&
  (/^(the|our|your|my|his|her|their|two|three|i|we|you|u|nobody)$/.test(line.words[i]!.word) ||
    isEvidence(line, i) ||
    is(line, i, 'thirdSubject')) &&
  !isPersonNoun(line, i + 1) &&
  // "the most disorganised PA I have had"
  !(is(line, i + 1, 'selfSubject') && !isBreak(line, i)) &&
  to - i >= 4 &&
  line.words.some((_word, k) => k > i && k < Math.min(to, i + 7) && isPast(line, k)) &&
  isSound(line, i, to);

/** "it's a christening", "its a 2 line change". */
const namesThing = (line: Line, i: number): boolean =>
  (line.words[i]!.word === 'it' && line.words[i + 1]?.word === "'s" && is(line, i + 2, 'determiner')) ||
  (/^(its|it's)$/.test(line.words[i]!.word) && /^(a|an)$/.test(line.words[i + 1]?.word ?? ''));

/** Words that take what follows: "the way you left it", "if you were". */
const LINKS =
  /^(that|what|how|why|when|if|because|as|than|which|who|where|while|way|time|times|day|and|but|or|think|know|hope|wish|said|say|so|since|like|after|before|until|things?|stuff|all|whether|thought|knew|everything|anything|nothing|something|even|do|did|does|can|could|would|should|were|was|are|have|had|has)$/;

/** "you did not validate", "she hasn't signed": what was left undone can be seen. */
export const isUndone = (line: Line, i: number): boolean =>
  startsPerson(line, i) &&
  /^(did|have|has|had|was|were)$/.test(line.words[i + 1]?.word ?? '') &&
  /^(n't|not|never)$/.test(line.words[i + 2]?.word ?? '') &&
  line.words.length - i > 4;

/** "Okay boomer, the order app has a search bar" */
const tellsOfThing = (line: Line, i: number, to: number): boolean =>
  /^(the|our|there)$/.test(line.words[i]!.word) &&
  !/^(worst|best|most|least|kind|sort|type|way|whole|lot|pair)$/.test(line.words[i + 1]?.word ?? '') &&
  to - i >= 4 &&
  isClause(line, i, to);

const isBare = (line: Line, i: number): boolean =>
  startsPerson(line, i) || is(line, i, 'selfSubject') || (is(line, i, 'determiner') && isNounLike(line, i + 1));

/** A comma with a blank behind it: not the one in "4,300", not the hyphen in "-80". */
const isGap = (context: Context, line: Line, i: number): boolean =>
  isBreak(line, i) &&
  /[,;:)][ \n]| [–—-] /.test(context.draft.text.slice(line.words[i - 1]!.token.end, line.words[i]!.token.start + 1));
