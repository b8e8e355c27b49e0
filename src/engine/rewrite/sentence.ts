import { baseForm, lookUp, pastTense } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { is, isBreak, isName, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { adjunct, matter } from './adjunct.ts';
import type { Blanks } from './blanks.ts';
import { type Clause, clausesOf, hasEvidence, tellsFact, textOf } from './clauses.ts';
import { consequence } from './consequence.ts';
import { cutAdjunct, cutAdverb, cutAside, cutIntent, cutPhrase } from './cut.ts';
import { demand, headingOf } from './demand.ts';
import { asSubject, deed } from './instance.ts';
import { occurrence } from './occurrence.ts';
import type { Part, Retell, Told } from './part.ts';
import { isPraise } from './praise.ts';
import { repair } from './repair.ts';
import { request } from './request.ts';
import { softened } from './softened.ts';
import { isClause, isOrder, isPast, isSound } from './sound.ts';
import type { Voice } from './voice.ts';

/** In the order in which they are tried: those that keep most of the author's words come first. */
const MOVES: readonly Retell[] = [
  occurrence,
  cutAside,
  cutAdverb,
  cutIntent,
  request,
  consequence,
  demand,
  cutPhrase,
  cutAdjunct,
  asSubject,
  deed,
  adjunct,
  matter,
];

type Kept = Clause & {
  readonly text: string;
  readonly fact: boolean;
  readonly ask: boolean;
  readonly asTyped: boolean;
};

/** A sentence with labels in it, as the sentences that remain of it; none where nothing is worth keeping. */
export function retell(
  context: Context,
  line: Line,
  matches: readonly Match[],
  blanks: Blanks,
  voice: Voice,
): Omit<Part, 'gap'>[] {
  const clauses = splitOff(context, line, joinMatched(clausesOf(line), matches), matches);
  const parts: Omit<Part, 'gap'>[] = [];
  let last: { to: number; asTyped: boolean } | null = null;
  let cut: Match | null = null;
  for (const clause of clauses) {
    const own = matches.filter((match) => match.from >= clause.from && match.from < clause.to);
    if (own.length === 0) {
      const hangs = last?.to === clause.from && HANGS.test(line.words[clause.from]!.word) && parts.length > 0;
      if (hangs) {
        const previous = parts.at(-1)!;
        parts[parts.length - 1] = {
          ...previous,
          text: repair(`${previous.text} ${textOf(context, line, clause.from, clause.to)}`),
        };
        last = { to: clause.to, asTyped: false };
        continue;
      }
      const kept = keep(context, line, clause, cut, voice);
      if (!kept) continue;
      const previous = parts.at(-1);
      if (kept.asTyped && previous && last?.asTyped && last.to === clause.from && !isStrong(line, clause.from)) {
        const between = context.draft.text.slice(
          line.words[clause.from - 1]!.token.end,
          line.words[clause.from]!.token.start,
        );
        parts[parts.length - 1] = {
          ...previous,
          text: previous.text + between + textOf(context, line, clause.from, clause.to),
          fact: previous.fact || kept.fact,
        };
      } else parts.push(partOf(kept, null));
      last = { to: clause.to, asTyped: kept.asTyped };
      continue;
    }
    cut = own.at(-1)!;
    last = null;
    const headed = headedBlank(context, line, clause, own, blanks);
    if (headed) parts.length = 0;
    const told = headed ?? told1(context, line, clause, own, blanks, voice);
    if (told?.whole && !told.otherwise) parts.length = 0;
    const previous = parts.at(-1);
    if (told?.otherwise && previous?.ask && previous.moves.length > 0)
      parts[parts.length - 1] = { ...previous, text: `${previous.text}; otherwise ${told.otherwise}` };
    else if (told) parts.push(partOf(told, own[0]!));
    if (told?.whole) break;
  }
  return parts;
}

function told1(
  context: Context,
  line: Line,
  clause: Clause,
  own: readonly Match[],
  blanks: Blanks,
  voice: Voice,
): Told | null {
  for (const move of MOVES) {
    const told = move({ context, line, clause, own, blanks, voice });
    if (told) return told;
  }
  return null;
}

const partOf = (
  told: Pick<Told, 'text' | 'fact' | 'ask' | 'about'> & { move?: Told['move'] },
  match: Match | null,
): Omit<Part, 'gap'> => ({
  text: told.text,
  fact: told.fact,
  ask: told.ask ?? false,
  praise: match === null && isPraise(told.text),
  about: told.about ?? null,
  edited: true,
  moves: match && told.move ? [{ move: told.move, rule: match.of.rule.id }] : [],
});

/** "Development area: defensiveness" → "Development area: [what was said or done]". */
function headedBlank(context: Context, line: Line, clause: Clause, own: readonly Match[], blanks: Blanks): Told | null {
  const head = headingOf(line, own[0]!.from);
  if (head === 0 || head < clause.from || own[0]!.category === 'vague' || own[0]!.frame === 'habit') return null;
  const what = blanks.of(own[0]!);
  return what ? { text: `${textOf(context, line, 0, head)}: ${what}`, move: 'observe', fact: false } : null;
}

const isStrong = (line: Line, i: number) => /[–—:;☺(.…-]/.test(line.words[i]!.before);

/** Clauses through which one match runs are one. */
function joinMatched(clauses: readonly Clause[], matches: readonly Match[]): Clause[] {
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
function splitOff(context: Context, line: Line, clauses: readonly Clause[], matches: readonly Match[]): Clause[] {
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

/** Begins a clause that belongs to the one before it. */
const HANGS = /^(when|while|after|before|because|until|if|which|who|where)$/;

const startsPerson = (line: Line, i: number): boolean => is(line, i, 'you') || is(line, i, 'thirdSubject');

/** A comma with a blank behind it: not the one in "4,300", not the hyphen in "-80". */
const isGap = (context: Context, line: Line, i: number): boolean =>
  isBreak(line, i) &&
  /[,;:)] | [–—-] /.test(context.draft.text.slice(line.words[i - 1]!.token.end, line.words[i]!.token.start + 1));

const JOINERS =
  /^(and|but|so|because|cos|bc|or|yet|then|plus|while|though|although|whereas|also|well|anyway|honestly|frankly|seriously|look|listen|who|that|when|since|as|please|including|especially|particularly)$/;
const COMMENT =
  /^(i|we)( 'm| 've| 'd|)? ?(do n't|mean|think|know|swear|guess|suppose|am|get|said|honestly|really|ca n't|could n't|wo n't)\b|^(to be|if i|let 's|mark my|no offence|just saying|everyone|everybody|the whole|nobody|you know|trust me|believe me|as if)\b/;

/** In a soft draft, what softens goes with the label. */
const isHedged = (context: Context, line: Line, clause: Clause): boolean =>
  !hasEvidence(line, clause.from, clause.to) && softened(context, line, clause.from, clause.to);

/** A clause without a label beside one that has one: kept where it tells or asks something and stands by itself. */
function keep(context: Context, line: Line, clause: Clause, cut: Match | null, voice: Voice): Kept | null {
  const fact = tellsFact(line, clause.from, clause.to);
  const typed = textOf(context, line, clause.from, clause.to);
  if (cut === null) {
    // What stands before the label stays as it is, unless it only leads up to it.
    const from = Math.max(clause.from, clause.from === 0 ? line.opening : 0);
    if (from >= clause.to) return null;
    const text = repair(textOf(context, line, from, clause.to));
    const worth =
      fact ||
      isPraise(text) ||
      isOrder(line, from, clause.to) ||
      (clause.to - from >= 3 && isClause(line, from, clause.to));
    const words = line.words
      .slice(from, clause.to)
      .map(({ word }) => word)
      .join(' ');
    if (!worth || (!fact && COMMENT.test(words)) || isHedged(context, line, clause) || !isSound(line, from, clause.to))
      return null;
    if (
      /^(when|while|after|before|if|since|until|once|whenever|as)$/.test(line.words[from]!.word) &&
      !isBreak(line, from)
    )
      return null;
    return { ...clause, text, fact, ask: isOrder(line, from, clause.to), asTyped: true };
  }
  let from = clause.from;
  while (
    from < clause.to - 1 &&
    JOINERS.test(line.words[from]!.word) &&
    !(line.words[from]!.word === 'that' && is(line, from + 1, 'be')) &&
    !(line.words[from]!.word === 'when' && !isPast(line, from + 1))
  )
    from++;
  const evident = hasEvidence(line, from, clause.to);
  const said = line.words
    .slice(from, clause.to)
    .map(({ word }) => word)
    .join(' ');
  if (/^(everyone|everybody|the whole|nobody) .*(knows?|thinks?|says?) (it|so|that)$/.test(said)) return null;
  if (!evident && (COMMENT.test(said) || (is(line, from, 'selfSubject') && clause.to - from < 6))) return null;
  if (isHedged(context, line, clause)) return null;
  const deed =
    line.words[from]?.word === 'when' &&
    (is(line, from + 1, 'you') || is(line, from + 1, 'thirdSubject')) &&
    (isPast(line, from + 2) || isPast(line, from + 3)) &&
    clause.to - from >= 6;
  if (deed)
    return {
      ...clause,
      text: repair(textOf(context, line, from + 1, clause.to)),
      fact: true,
      ask: false,
      asTyped: false,
    };
  if (line.words[from]?.word === 'when' || line.words[from]?.word === 'if') return null;
  const strips = from > clause.from;
  const shared = sharedSubject(context, line, clause, from, cut, voice);
  if (shared) return { ...clause, text: shared, fact: true, ask: false, asTyped: false };
  const text = repair(textOf(context, line, from, clause.to));
  const ask =
    isOrder(line, from, clause.to) || (line.question && /^(can|could|will|would|please)$/.test(line.words[from]!.word));
  const achieved = cut.category === 'fixed-praise' && isStrong(line, clause.from) && clause.to - from >= 3;
  const colon = /:/.test(line.words[clause.from]!.before);
  const plain =
    (colon || /^(the|our|these|those)$/.test(line.words[from]!.word)) &&
    clause.to - from >= 4 &&
    isClause(line, from, clause.to);
  const wonders =
    line.question &&
    clause.to === line.words.length &&
    clause.to - from >= 6 &&
    is(line, from, 'aux') &&
    is(line, from + 1, 'anybody');
  if (cut.category === 'comparison' && (is(line, from, 'thirdSubject') || isName(line, from))) return null;
  if (!(fact || ask || achieved || plain || wonders || isPraise(typed))) return null;
  if (refersBack(line, from) && !evident && !/:/.test(line.words[clause.from]!.before)) return null;
  if (achieved && !fact) return { ...clause, text, fact: true, ask, asTyped: !strips };
  if (!isSound(line, strips ? from : clause.from, clause.to) && !isSound(line, from, clause.to)) return null;
  return { ...clause, text, fact: fact || plain || wonders, ask, asTyped: !strips };
}

/** "You're careless and left the gate open at six", "the clown who left the gate open": the one who did it is named again. */
function sharedSubject(
  context: Context,
  line: Line,
  clause: Clause,
  from: number,
  cut: Match,
  voice: Voice,
): string | null {
  const word = line.words[from];
  if (word?.token.kind !== 'word' || clause.to - from < 3) return null;
  const who = namedAgain(context, line, cut, voice);
  if (!who) return null;
  const { tags } = lookUp(word.word);
  const open =
    word.classes.size === 0 || is(line, from, 'copula') || is(line, from, 'speech') || is(line, from, 'asCopula');
  if (!open) return null;
  if (isPast(line, from)) return repair(`${who} ${textOf(context, line, from, clause.to)}`);
  if (
    tags.has('Gerund') &&
    !isClause(line, from, Math.min(clause.to, from + 3)) &&
    hasEvidence(line, from, clause.to) &&
    isBreak(line, clause.from)
  ) {
    const base = baseForm(word.word);
    return base === word.word || clause.to - from < 4
      ? null
      : repair(`${who} ${pastTense(base)} ${textOf(context, line, from + 1, clause.to)}`);
  }
  return null;
}

function namedAgain(context: Context, line: Line, { holder }: Match, voice: Voice): string | null {
  if (holder.kind === 'you' || holder.kind === 'implied') return voice.direct ? (voice.short ? 'u' : 'you') : null;
  if (holder.kind !== 'third') return null;
  if (isName(line, holder.at)) return textOf(context, line, holder.at, holder.at + 1);
  return is(line, holder.at, 'thirdSubject') ? line.words[holder.at]!.word : null;
}

const refersBack = (line: Line, from: number) =>
  /^(it|this|that|these|those|which|one|so|same|neither)$/.test(line.words[from]?.word ?? '');
