import { lookUp, pastTense } from '../../text/nlp.ts';
import { possessiveEndingAt } from '../grammar/person-at.ts';
import { is, isBreak, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { hasEvidence, isEvidence, textOf } from './clauses.ts';
import { endOfPhrase } from './noun-phrase.ts';
import type { Retell } from './part.ts';
import { isClause, isNounLike, isPast } from './sound.ts';

/** "her mummy brain sent it": a noun for the person with an owner in front. */
const owned = (line: Line, from: number): boolean =>
  is(line, from - 1, 'thirdPossessive') || is(line, from - 1, 'your');

/** "Maria's sloppy work": no "Maria is sloppy". */
const namesOwner = (line: Line, { from, to }: Match): boolean =>
  line.words[from - 1]?.word === "'s" && isNounLike(line, to);

const EFFECT =
  /^(cost|meant|led|made|caused|got|gave|was|were|had|did|put|brought|lost|took|set|held|let|kept|turned|became|ruined|cut|hit|killed|drove|resulted)$/;

/** "Your laziness cost us two days" → "[what was not done] cost us two days". */
export const asSubject: Retell = ({ context, line, clause, own, blanks, voice }) => {
  const [match] = own;
  if (
    !match ||
    own.length > 1 ||
    !(/^(possession|attributive)$/.test(match.frame) || owned(line, match.from) || namesOwner(line, match))
  )
    return null;
  let to = match.to;
  while (to < clause.to && !isBreak(line, to) && isNounLike(line, to) && !isPast(line, to)) to++;
  const rest = to;
  if (is(line, to, 'preposition')) to = endOfPhrase(line, to + 1, clause.to);
  const tells = isPast(line, to) || /^(has|cost|costs|left|leaves|lost|means|is)$/.test(line.words[to]?.word ?? '');
  if (to >= clause.to || !tells || !hasEvidence(line, rest, clause.to) || clause.to - to < 3) return null;
  let from = match.holder.at <= match.from && match.from - match.holder.at < 5 ? match.holder.at : match.from;
  if (possessiveEndingAt(line, from) >= 0) from = possessiveEndingAt(line, from);
  while (from > clause.from && is(line, from - 1, 'determiner')) from--;
  const lead = line.words.slice(clause.from, from);
  if (
    lead.length > 0 &&
    !lead.every(
      ({ classes, token }) => classes.has('coordinator') || classes.has('intensifier') || token.kind === 'mention',
    )
  )
    return null;
  // What somebody's carelessness did is their own deed, unless it is an effect.
  if (
    rest === to &&
    isPast(line, to) &&
    !EFFECT.test(line.words[to]!.word) &&
    (match.holder.kind === 'you' || owned(line, match.from))
  )
    return {
      text: `${voice.short ? 'u' : voice.person.they} ${textOf(context, line, to, clause.to)}`,
      move: 'observe',
      fact: true,
    };
  const what = blanks.of(match);
  return what ? { text: `${what} ${textOf(context, line, rest, clause.to)}`, move: 'observe', fact: true } : null;
};

/** What somebody who has it does: without it, it was not done. */
const VIRTUE = /^(gumption|guts|nerve|spine|backbone|decency|courtesy|courage|manners|wit|wits|sense|bottle)$/;

/** "couldn't be bothered to file it" */
const REFUSED = /^(bothered|arsed|assed|fussed|troubled)$/;

const UNDONE = /effort|care|reliab|initiative|passenger/;

/** "too lazy to file the return" → "you didn't file the return"; "rude enough to hang up on Mrs Hill" → "you hung up…". */
export const deed: Retell = ({ context, line, clause, own, voice }) => {
  const match = own.at(-1)!;
  if (own.length > 1) return null;
  const lacks = /^(absence|having|telegraphic|fragment)$/.test(match.frame) || match.of.rule.kind === 'phrase';
  const virtue = line.words.slice(match.from, match.to).some(({ word }) => VIRTUE.test(word) || REFUSED.test(word));
  if (lacks && (virtue || UNDONE.test(match.of.rule.id)) && line.words[match.to]?.word === 'to') {
    const verb = line.words[match.to + 1]?.word ?? '';
    if (clause.to - match.to < 4 || !lookUp(verb).tags.has('Infinitive')) return null;
    const who = voice.short ? 'u' : voice.person.they;
    return { text: `${who} didn't ${textOf(context, line, match.to + 1, clause.to)}`, move: 'observe', fact: true };
  }
  if (!/^(predicate|phrase)$/.test(match.frame) || match.holder.kind === 'third') return null;
  if (match.frame === 'predicate' && match.holder.kind !== 'you') return null;
  const too = line.words.slice(Math.max(match.from - 1, match.to - 4), match.to).some(({ word }) => word === 'too');
  let at = match.to;
  const enough = line.words[at]?.word === 'enough';
  if (enough) at++;
  if (!(too || enough) || line.words[at]?.word !== 'to') return null;
  const verb = line.words[at + 1];
  if (!verb || clause.to - at < 4 || !lookUp(verb.word).tags.has('Infinitive')) return null;
  // Who is "too emotional to lead" is denied something; what was not done is not said.
  if (too && (match.category === 'identity-bias' || /competence|ability/.test(match.of.rule.id))) return null;
  if (
    too &&
    line.words
      .slice(match.from, match.to)
      .some(({ word }) => /^(eager|quick|keen|happy|ready|willing|fast)$/.test(word))
  )
    return null;
  const you = voice.short ? 'u' : 'you';
  if (too) return { text: `${you} didn't ${textOf(context, line, at + 1, clause.to)}`, move: 'observe', fact: true };
  return {
    text: `${you} ${pastTense(verb.word)} ${textOf(context, line, at + 2, clause.to)}`,
    move: 'observe',
    fact: true,
  };
};

/** "A monkey could have spotted that the dosage on page 3 was wrong", "so disorganised that …": what stands behind "that". */
export const content: Retell = ({ context, line, clause, own }) => {
  const [match] = own;
  if (!match || own.length > 1) return null;
  const before = line.words[match.from - 1]?.word ?? '';
  const measured = /^(so|such)$/.test(before) || /^(so|such)$/.test(line.words[match.from]!.word);
  if (match.of.rule.kind !== 'phrase' && !measured) return null;
  const at = LEADS_TO.test(line.words[match.to - 1]!.word) ? match.to : match.to + 1;
  if (!LEADS_TO.test(line.words[at - 1]?.word ?? '') || clause.to - at < 5 || isBreak(line, at)) return null;
  const opens =
    is(line, at, 'determiner') || is(line, at, 'selfSubject') || is(line, at, 'you') || isEvidence(line, at);
  if (!opens || !isClause(line, at, clause.to) || !hasEvidence(line, at, clause.to)) return null;
  return { text: textOf(context, line, at, clause.to), move: 'observe', fact: true };
};

const LEADS_TO = /^(that|why)$/;

/** "The way you spoke to Aaron in the stand-up was arrogant" → "you spoke to Aaron in the stand-up". */
export const manner: Retell = ({ context, line, clause, own }) => {
  const [match] = own;
  if (!match || own.length > 1 || match.frame === 'habit') return null;
  const at = clause.from + (line.words[clause.from]!.word === 'the' ? 2 : 1);
  if (!/^(way|how)$/.test(line.words[at - 1]!.word) || !is(line, at, 'you') || !isPast(line, at + 1)) return null;
  let to = match.from - 1;
  while (to > at + 2 && !is(line, to, 'be')) to--;
  if (to - at < 4 || match.from - to > 3) return null;
  return { text: textOf(context, line, at, to), move: 'observe', fact: true };
};
