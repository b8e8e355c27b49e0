import { lookUp } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, isName, type Line } from '../line.ts';
import { type Holder, holderAt, subjectOf } from '../subject.ts';
import type { Match } from './match.ts';

/** Adverbials of total frequency: "you always…", "Every single time I give you…", "Without fail you…". */
export function matchHabits(context: Context): Match[] {
  return context.lines.flatMap((line, number) =>
    context.patternsIn(line, 'adverbials').map(({ pattern, from, to }): Match => {
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

/** Who does it: the subject before the adverbial, else a person named in it or after it, else in the sentence. */
function doerOf(line: Line, from: number, to: number): Holder {
  if (isOrder(line, from, to)) return { kind: 'implied', at: from };
  // "Hamish, forever double-booked, missed the slot."
  if (from > 0 && isBreak(line, from) && isName(line, from - 1)) return { kind: 'third', at: from - 1 };
  const before = from > line.opening ? subjectOf(line, from) : null;
  if (before?.kind === 'thing' || (before?.kind === 'self' && !is(line, before.at, 'selfSubject')))
    return actorBefore(line, before.at) ?? before;
  // "You're the last one in every morning."
  if (before?.kind === 'anybody' && line.words[before.at]!.word === 'one')
    return firstSubject(line, before.at) ?? before;
  if (before && before.kind !== 'implied') return before;
  return personIn(line, from, to) ?? personAfter(line, from, to) ?? firstSubject(line, from) ?? before ?? none(from);
}

const none = (at: number): Holder => ({ kind: 'implied', at });

/** "Never trust a build you can't repeat": the adverb and a base form begin the sentence. */
const isOrder = (line: Line, from: number, to: number): boolean =>
  from === line.opening && to - from === 1 && lookUp(line.words[to]?.word ?? '').tags.has('Infinitive');

const doer = (line: Line, i: number): Holder | null =>
  is(line, i, 'you') || is(line, i, 'thirdSubject') || (isName(line, i) && acts(line, i + 1))
    ? holderAt(line, i)
    : null;

/** The word at `i` is what the name before it does, or "has Paul" asks. */
const acts = (line: Line, i: number): boolean =>
  !isBreak(line, i) && (isVerb(line, i) || is(line, i, 'be') || is(line, i - 2, 'have'));

/** "Every flipping Friday you…", "when has he ever…": the pattern itself names the doer. */
function personIn(line: Line, from: number, to: number): Holder | null {
  for (let i = from; i < to; i++) {
    const found = doer(line, i);
    if (found) return found;
  }
  return null;
}

/** "Without fail you…"; a lone adverb leads only to the next words: "probably never, unless you deal with parsing". */
function personAfter(line: Line, from: number, to: number): Holder | null {
  const reach = to - from > 1 ? 9 : 3;
  for (let i = to; i < line.words.length && i < to + reach; i++) {
    if (i > to && (isBreak(line, i) || is(line, i, 'conditional'))) break;
    const found = doer(line, i);
    if (found) return found;
  }
  return null;
}

/** "Gaz hasn't cleaned that flattop a single time": the noun before the adverbial is only the object of what Gaz does. */
function actorBefore(line: Line, object: number): Holder | null {
  for (let i = object - 1; i >= 0; i--) {
    if (isBreak(line, i + 1)) return null;
    const found = doer(line, i);
    const relative = i > line.opening && wordClassAt(line, i - 1) === 'noun' && !isBreak(line, i);
    if (found) return !relative && isVerb(line, i + 1) && !isClaimOf(line, i + 1) ? found : null;
  }
  return null;
}

const isVerb = (line: Line, i: number) =>
  is(line, i, 'aux') || is(line, i, 'have') || (!is(line, i, 'be') && wordClassAt(line, i) === 'verb');

/** "Tom says the build fails every time": what somebody says is somebody else's doing. */
const isClaimOf = (line: Line, i: number) => is(line, i, 'speech') || is(line, i + 1, 'speech');

/** The first subject pronoun of the sentence before the adverbial: "you leave it to me every single time". */
function firstSubject(line: Line, from: number): Holder | null {
  for (let i = from - 1; i >= 0; i--) {
    if (is(line, i, 'you') || is(line, i, 'thirdSubject') || is(line, i, 'selfSubject')) return holderAt(line, i);
  }
  return null;
}
