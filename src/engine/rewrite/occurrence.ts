import { baseForm, lookUp, pastTense } from '../../text/nlp.ts';
import { wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, isName, type Line } from '../line.ts';
import { holderAt } from '../subject.ts';
import { type Clause, hasEvidence, isEvidence, textOf } from './clauses.ts';
import type { Place, Retell } from './part.ts';
import { repair } from './repair.ts';
import { isPast } from './sound.ts';

/**
 * A habit becomes what happened: "you always miss stand-up" → "you missed stand-up [when, and how often]"; "you never
 * update the board" → "you didn't update the board"; "every single time you leave it to me" → "you left it to me".
 */
export const occurrence: Retell = (place) => {
  const { line, own, context } = place;
  const habit = own.find(({ frame, category }) => frame === 'habit' || category === 'absolute');
  if (!habit || own.some(({ frame, category }) => frame !== 'habit' && category !== 'absolute')) return null;
  // "How come Leanne's never late" measures you against her.
  if (place.voice.direct && habit.holder.kind === 'third' && line.words.some((_word, i) => is(line, i, 'you')))
    return null;
  const adverbial = adverbOf(line, habit.from, habit.to);
  // "on her break whenever I look" is no adverb that could be taken out.
  if (habit.frame === 'phrase' && line.words.slice(...adverbial).some(({ word }) => /^(when|whenever|if)$/.test(word)))
    return null;
  const denied = line.words
    .slice(...adverbial)
    .some(({ word }) => /^(never|not|no|nor|hardly|rarely|seldom)$/.test(word));
  const subject = subjectFor(place, adverbial);
  if (subject < 0 || is(line, subject - 1, 'aux')) return inverted(place, adverbial);
  const verb = toPast(line, subject + 1, adverbial, denied);
  if (!verb) return null;
  const to = endFor(line, place.clause, verb.to);
  if (to - verb.to < 1 && !(denied && to === verb.to)) return null;
  const rest = [verb.to, to] as const;
  const cut = rest[0] < adverbial[1] && adverbial[0] < rest[1];
  const tail = cut
    ? [
        adverbial[0] > rest[0] ? textOf(context, line, rest[0], adverbial[0]) : '',
        adverbial[1] < rest[1] ? textOf(context, line, adverbial[1], rest[1]) : '',
      ]
    : [rest[0] < rest[1] ? textOf(context, line, ...rest) : ''];
  const body = repair([line.words[subject]!.token.text, verb.text, ...tail].filter(Boolean).join(' '));
  if (/\b(ever|anything|any|anyone|again)\b/.test(body) && !denied) return null;
  const when = isDated(line, subject, to) ? null : place.blanks.of(habit);
  const told = body.replace(/\bwhen (I|i|we) (\p{Ll}+)\b/u, (all, who: string, does: string) =>
    lookUp(does).tags.has('PastTense') || !lookUp(does).tags.has('Infinitive') ? all : `when ${who} ${pastTense(does)}`,
  );
  return { text: when ? `${told} ${when}` : told, move: 'specify', fact: true };
};

/** "You're always late" as a whole: the adverb in it. */
function adverbOf(line: Line, from: number, to: number): readonly [number, number] {
  if (!isPronoun(line, from)) return [from, to];
  const at = line.words.findIndex(
    ({ word }, i) =>
      i > from && i < to && /^(always|never|forever|constantly|continually|perpetually|consistently)$/.test(word),
  );
  return at < 0 ? [from, to] : [at, at + 1];
}

/** The person who does it: the one before the adverbial, or the first after it. */
function subjectFor({ line, clause, own }: Place, [from, to]: readonly [number, number]): number {
  const { at, kind } = own[0]!.holder;
  if (kind !== 'you' && kind !== 'third') return -1;
  const named = at >= clause.from && at < clause.to && !(at >= from && at < to) ? at : -1;
  if (named >= 0 && (isPronoun(line, named) || holderAt(line, named)?.kind === 'third')) return named;
  return -1;
}

const isPronoun = (line: Line, i: number) => is(line, i, 'you') || is(line, i, 'thirdSubject');

/** The verb group from word `at` on, put in the past; null where it is none that we know how to turn. */
function toPast(
  line: Line,
  at: number,
  [from, to]: readonly [number, number],
  denied: boolean,
): { text: string; to: number } | null {
  const skip = (i: number) => (i >= from && i < to ? to : i);
  let i = skip(at);
  let word = line.words[i]?.word ?? '';
  const plural = /^(you|they|u|we)$/.test(line.words[at - 1]?.word ?? '');
  const was = plural ? 'were' : 'was';
  if (/^('re|are|is|'s)$/.test(word)) {
    i = skip(i + 1);
    if (line.words[i]?.word === "n't" || line.words[i]?.word === 'not') return null;
    word = line.words[i]?.word ?? '';
    if (lookUp(word).tags.has('Gerund') && line.words[i]!.classes.size === 0 && !denied) {
      const base = baseForm(word);
      return base === word ? null : { text: pastTense(base), to: i + 1 };
    }
    return { text: denied ? `${was}n't` : was, to: i };
  }
  if (/^(have|has|'ve)$/.test(word)) {
    if (!denied || i >= from) return null;
    i = skip(i + 1);
    return isPast(line, i) || /^(been|done|given|taken|seen|shown|written)$/.test(line.words[i]?.word ?? '')
      ? { text: `${plural ? 'have' : 'has'}n't`, to: i }
      : null;
  }
  // "never bother to read": what was not done is the reading.
  if (
    denied &&
    /^(bother|bothers|manage|manages|deign|deigns|care|cares|trouble)$/.test(word) &&
    line.words[i + 1]?.word === 'to'
  ) {
    const done = line.words[i + 2]?.word ?? '';
    return lookUp(done).tags.has('Infinitive') ? { text: `didn't ${done}`, to: i + 3 } : null;
  }
  if (is(line, i, 'aux') || is(line, i, 'negation') || !word) return null;
  if (wordClassAt(line, i) === 'adverb') return null;
  if (isPast(line, i)) return { text: denied ? `didn't ${baseForm(word)}` : line.words[i]!.token.text, to: i + 1 };
  // "you habitually mark tickets": right behind the person, a name is a verb.
  const named = /^[a-z]/.test(line.words[i]!.token.text) && wordClassAt(line, i) === 'name' && is(line, at - 1, 'you');
  const verb =
    wordClassAt(line, i) === 'verb' || named || is(line, i, 'copula') || is(line, i, 'speech') || is(line, i, 'have');
  const base = word === 'has' ? 'have' : baseForm(word);
  if (!verb || !/^[a-z]+$/.test(base) || lookUp(word).tags.has('Gerund')) return null;
  const past = denied ? `didn't ${base}` : pastTense(base);
  return past ? { text: past, to: i + 1 } : null;
}

/** "when it suits you", "whenever I ask" comment on the habit; the occurrence ends before them. */
function endFor(line: Line, clause: Clause, from: number): number {
  for (let i = from; i < clause.to; i++)
    if (/^(when|whenever|if|because|like|as|so)$/.test(line.words[i]!.word) && i > from)
      return hasEvidence(line, i, clause.to) ? clause.to : i;
  return clause.to;
}

/** "Not once in two years have you volunteered" → "You haven't volunteered". */
function inverted(place: Place, [from, to]: readonly [number, number]) {
  const { line, clause, own, context } = place;
  const aux = line.words[to];
  const subject = line.words[to + 1];
  if (!aux || !subject || !/^(have|has|had|did|do|does)$/.test(aux.word) || !isPronoun(line, to + 1)) return null;
  if (!line.words.slice(from, to).some(({ word }) => /^(not|never|no)$/.test(word)) || clause.to < to + 3) return null;
  const body = `${subject.token.text} ${aux.word}n't ${textOf(context, line, to + 2, clause.to)}`;
  const when = isDated(line, to, clause.to) ? null : place.blanks.of(own[0]!);
  return { text: when ? `${body} ${when}` : body, move: 'specify', fact: true } as const;
}

/** Whether it says on which days or how often; "at 4:55" alone does not. */
function isDated(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      isEvidence(line, i) &&
      line.words[i]!.word !== 'late' &&
      !is(line, i, 'preposition') &&
      !is(line, i, 'determiner') &&
      line.words[i]!.token.kind !== 'mention' &&
      !isName(line, i) &&
      !/:/.test(line.words[i]!.token.text) &&
      !isPlainCapital(line, i)
    )
      return true;
  return false;
}

const isPlainCapital = (line: Line, i: number) =>
  line.words[i]!.token.kind === 'word' && line.words[i]!.capital && !is(line, i, 'time') && !isBreak(line, i);
