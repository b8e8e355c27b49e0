import { baseForm, lookUp, pastTense } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { is, isBreak, isName, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { type Clause, hasEvidence, tellsFact, textOf } from './clauses.ts';
import { isPraise } from './praise.ts';
import { decapitalise, repair } from './repair.ts';
import { softened } from './softened.ts';
import { isClause, isNounLike, isOrder, isPast, isSound, LAUGHS } from './sound.ts';
import { isStrong, isUndone } from './split.ts';
import { isOfModel, standardIn } from './standard.ts';
import type { Voice } from './voice.ts';

export type Kept = Clause & {
  readonly text: string;
  readonly fact: boolean;
  readonly ask: boolean;
  readonly asTyped: boolean;
};

const JOINERS =
  /^(and|but|so|because|cos|bc|or|yet|then|plus|while|though|although|whereas|also|well|anyway|honestly|frankly|seriously|look|listen|who|that|when|since|as|please|including|especially|particularly)$/;
const COMMENT =
  /^(i|we)( 'm| 've| 'd|)? ?(do n't|mean|think|know|swear|guess|suppose|am|get|said|honestly|really|ca n't|could n't|wo n't)\b|^(to be|if i|let 's|mark my|no offence|just saying|how am i|why should i|everyone|everybody|the whole|nobody|you know|that 's (?:the long|that|all|it$)|trust me|believe me|as if|i say (?:this|that|it)|(?:i|we) (?:'m|'re|am|are) not the (?:only|first)|fair play to|(?:i|we) (?:do n't|'ll never) know how)\b/;

/** "the rota proves it": proves what went. */
const POINTS_BACK = /\bmade (?:that|it) .*clear$|\b(?:proves?|proved|shows?|showed|confirms?|confirmed) (?:it|that)$/;

/** "I swear", "everyone knows it": says nothing that could be seen. */
export function isComment(line: Line, from: number, to: number): boolean {
  const said = line.words
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
  if (/^(everyone|everybody|the whole|nobody) .*(knows?|thinks?|says?) (it|so|that)$/.test(said)) return true;
  if (hasEvidence(line, from, to)) return false;
  const short = is(line, from, 'selfSubject') && to - from < 6;
  return COMMENT.test(said) || POINTS_BACK.test(said) || (short && !(/^we /.test(said) && isPast(line, from + 1)));
}

/** In a soft draft, what softens goes with the label. */
const isHedged = (context: Context, line: Line, clause: Clause): boolean =>
  !hasEvidence(line, clause.from, clause.to) && softened(context, line, clause.from, clause.to);

/** A clause without a label beside one that has one: kept where it tells or asks something and stands by itself. */
export function keep(context: Context, line: Line, clause: Clause, cut: Match | null, voice: Voice): Kept | null {
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
    if (
      !worth ||
      (!fact && COMMENT.test(words)) ||
      isHedged(context, line, clause) ||
      !(isSound(line, from, clause.to) || (isPraise(text) && clause.to - from >= 3 && !isClause(line, from, clause.to)))
    )
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
    !(line.words[from]!.word === 'who' && line.question && isBreak(line, from)) &&
    !(line.words[from]!.word === 'that' && is(line, from + 1, 'be')) &&
    line.words[from]!.word !== 'when'
  )
    from++;
  // "Most scatterbrained HCA I've had in fifteen years"
  if (
    !isBreak(line, clause.from) &&
    is(line, from, 'selfSubject') &&
    /^('ve|have|ever)$/.test(line.words[from + 1]?.word ?? '') &&
    /^(ever|had|seen|met|worked|known|come|managed|trained)$/.test(line.words[from + 2]?.word ?? '')
  )
    return null;
  const evident = hasEvidence(line, from, clause.to);
  if (isComment(line, from, clause.to)) return null;
  if (isHedged(context, line, clause)) return null;
  const deed =
    line.words[from]?.word === 'when' &&
    (is(line, from + 1, 'you') || is(line, from + 1, 'thirdSubject')) &&
    (isPast(line, from + 2) || (is(line, from + 2, 'intensifier') && isPast(line, from + 3))) &&
    clause.to - from >= 6;
  if (deed)
    return {
      ...clause,
      text: repair(textOf(context, line, from + 1, clause.to)),
      fact: true,
      ask: false,
      asTyped: false,
    };
  // "When I changed your rota on the 12th you stomped off": what it was an answer to belongs to it.
  const answered =
    line.words[from]?.word === 'when' &&
    evident &&
    line.words
      .slice(from + 3, clause.to - 1)
      .some(
        (_word, n) =>
          (is(line, from + 3 + n, 'you') || is(line, from + 3 + n, 'thirdSubject')) && isPast(line, from + 4 + n),
      );
  if (answered)
    return { ...clause, text: repair(textOf(context, line, from, clause.to)), fact: true, ask: false, asTyped: false };
  if (line.words[from]?.word === 'when' || line.words[from]?.word === 'if') return null;
  const strips = from > clause.from;
  const shared = sharedSubject(context, line, clause, from, cut, voice);
  if (shared) return { ...clause, text: shared, fact: true, ask: false, asTyped: false };
  const text = repair(textOf(context, line, from, clause.to));
  // "quit being precious and upload the set"
  const ordered =
    (cut.of.rule.id === 'threat.command' || /^(stop|quit|less)$/.test(line.words[line.opening]!.word)) &&
    from > clause.from &&
    line.words[from]!.classes.size === 0 &&
    lookUp(line.words[from]!.word).tags.has('Infinitive') &&
    !isPast(line, from);
  const asks =
    line.question &&
    clause.to === line.words.length &&
    clause.to - from >= 5 &&
    evident &&
    /^(did|do|have|has|is|are|what|when|where|which|how|who)$/.test(line.words[from]!.word);
  const ask =
    ordered ||
    asks ||
    isOrder(line, from, clause.to) ||
    (line.question && /^(can|could|will|would|please)$/.test(line.words[from]!.word));
  const achieved = cut.category === 'fixed-praise' && isStrong(line, clause.from) && clause.to - from >= 3;
  const colon = /:/.test(line.words[clause.from]!.before);
  const plain =
    (colon || /^(the|our|these|those)$/.test(line.words[from]!.word)) &&
    clause.to - from >= 4 &&
    (isClause(line, from, clause.to) || (from > 0 && LAUGHS.test(line.words[from - 1]!.word)));
  const wonders =
    line.question &&
    clause.to === line.words.length &&
    clause.to - from >= 6 &&
    is(line, from, 'aux') &&
    is(line, from + 1, 'anybody');
  if (cut.category === 'comparison' && voice.direct && isOfModel(line, from, clause.to)) {
    const standard = standardIn(context, line, from, clause.to);
    return standard ? { ...clause, text: standard, fact: false, ask: true, asTyped: false } : null;
  }
  if (cut.category === 'comparison' && (is(line, from, 'thirdSubject') || isName(line, from))) return null;
  // "Calm down dear, it's a linter warning."
  const names =
    /^(contempt|identity-bias|role-label)$/.test(cut.category) &&
    /^(it|its|it's)$/.test(line.words[from]?.word ?? '') &&
    (line.words[from]!.word !== 'it' || is(line, from + 1, 'be')) &&
    (is(line, from + 2, 'determiner') || is(line, from + 1, 'determiner')) &&
    clause.to - from >= 4 &&
    isNounLike(line, clause.to - 1);
  if (names) return { ...clause, text, fact: true, ask: false, asTyped: false };
  if (line.words[from]!.word === 'it' && line.words[from + 1]?.word === 'shows' && clause.to - from < 4) return null;
  const undone = isUndone(line, from);
  if (!(fact || ask || undone || achieved || plain || wonders || isPraise(typed))) return null;
  if (refersBack(line, from) && !evident && !/:/.test(line.words[clause.from]!.before)) return null;
  if (achieved && !fact) return { ...clause, text, fact: true, ask, asTyped: !strips };
  if (!isSound(line, strips ? from : clause.from, clause.to) && !isSound(line, from, clause.to)) return null;
  const orders =
    ask &&
    (ordered || isOrder(line, from, clause.to)) &&
    !/^(?:please|let|can|could|don't|do not|just|be)\b/i.test(text);
  return {
    ...clause,
    text: orders ? `please ${decapitalise(text)}` : text,
    fact: fact || undone || plain || wonders,
    ask,
    asTyped: !strips && !orders,
  };
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
