import { is, isBreak, isName, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { hasEvidence } from './clauses.ts';
import type { Retell } from './part.ts';
import { isPast } from './sound.ts';
import { without } from './without.ts';

/** "You carelessly left the door open at 9" → "You left the door open at 9". */
export const cutAdverb: Retell = (place) => {
  const { line, clause, own } = place;
  const comments = ({ frame, from, to }: Match) =>
    frame === 'habit' && (from <= Math.max(clause.from, line.opening) || to >= clause.to);
  const stray = ({ holder, to }: Match) => holder.kind === 'implied' && !isBreak(line, to) && asUsual(line, to) === to;
  if (!own.every((match) => (match.frame === 'adverbial' && !stray(match)) || comments(match))) return null;
  if (!own.some(({ frame }) => frame === 'adverbial')) return null;
  return without(
    place,
    own.map(({ from, to }) => [is(line, from - 1, 'intensifier') ? from - 1 : from, asUsual(line, to)] as const),
  );
};

/** Where "as usual", "as ever" behind an adverb ends; `to` itself where there is none. */
const asUsual = (line: Line, to: number): number =>
  line.words[to]?.word === 'as' && /^(usual|ever|always)$/.test(line.words[to + 1]?.word ?? '') ? to + 2 : to;

/** "As usual the order came at ten" → "The order came at ten": a habit that only comments goes. */
export const cutAside: Retell = (place) => {
  if (!place.own.every(({ frame }) => frame === 'habit')) return null;
  const { clause, line } = place;
  const edge = place.own.every(({ from, to }) => from <= Math.max(clause.from, line.opening) || to >= clause.to);
  return edge && hasEvidence(line, clause.from, clause.to)
    ? without(
        place,
        place.own.map(({ from, to }) => [from, to] as const),
      )
    : null;
};

/** The rule says that only the words themselves go. */
export const cutPhrase: Retell = (place) => {
  if (!place.own.every(({ of }) => of.rule.kind === 'phrase' && of.rule.cut === 'phrase')) return null;
  return without(
    place,
    place.own.map(({ from, to }) => [from, to] as const),
  );
};

/** "Your stage manager, tactless at the best of times, told the agent" → "Your stage manager told the agent". */
export const cutApposition: Retell = (place) => {
  const { line, clause, own } = place;
  const [match] = own;
  if (!match || own.length > 1) return null;
  let from = match.from;
  while (from > clause.from && !isBreak(line, from)) from--;
  let to = match.to;
  while (to < clause.to && !isBreak(line, to)) to++;
  // "You, a glorified door opener, told my vendor"
  if (is(line, from, 'you') && isBreak(line, from + 1)) {
    from++;
    to = Math.max(to, from + 1);
    while (to < clause.to && !isBreak(line, to)) to++;
  }
  if (from < clause.from + 1 || to >= clause.to || !isPast(line, to) || is(line, from, 'you')) return null;
  if (from === clause.from + 1 && !is(line, clause.from, 'you')) return null;
  return without(place, [[from, to]]);
};

const INTENT =
  /^(deliberately|intentionally|purposely|purposefully|wilfully|willfully|knowingly|conveniently|obviously|clearly|selfishly)$/;

const INNER =
  /^(want|wanted|care|cared|like|liked|mean|meant|think|thought|feel|felt|know|knew|enjoy|enjoyed|hope|hoped|intend|intended|believe|believed)$/;

/** "You deliberately left my team off the notice" → "You left my team off the notice": the deed without the motive. */
export const cutIntent: Retell = (place) => {
  const { line, own } = place;
  const [match] = own;
  if (!match || own.length > 1 || match.category !== 'mind-reading' || match.holder.kind === 'implied') return null;
  const at = line.words.findIndex(({ word }, i) => i >= match.from && i < match.to && INTENT.test(word));
  // "clearly didn't want to be there": without the adverb it still claims to know.
  const inner = line.words.slice(at + 1, at + 5).some(({ word }) => INNER.test(word));
  return at >= 0 && isPast(line, at + 1) && !inner ? without(place, [[at, at + 1]]) : null;
};

/** "You renamed the tables out of pure spite" → "You renamed the tables": the deed that stands before its motive. */
export const cutMotive: Retell = (place) => {
  const { line, clause, own } = place;
  const [match] = own;
  if (!match || own.length > 1 || match.category !== 'mind-reading' || match.frame !== 'phrase') return null;
  const at = Math.max(clause.from, clause.from === 0 ? line.opening : 0);
  const person = is(line, at, 'you') || is(line, at, 'thirdSubject') || isName(line, at);
  if (!person || !isPast(line, at + 1) || is(line, at + 1, 'be') || is(line, at + 1, 'aux')) return null;
  for (let i = at + 3; i < match.to; i++)
    if (MOTIVE.test(line.words[i]!.word) && i >= match.from) return without(place, [[i, clause.to]]);
  return null;
};

const MOTIVE = /^(out|because|cos|so|just|simply|purely|for|from)$/;
