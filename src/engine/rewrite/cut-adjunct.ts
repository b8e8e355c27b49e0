import { possessiveEndingAt, wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { tellsFact } from './clauses.ts';
import type { Retell } from './part.ts';
import { isClause } from './sound.ts';
import { without } from './without.ts';

const LEADS = /^(with|in|by|through|given|despite|for|from|of|to|owing|thanks|due|because|on)$/;

/** "Because of your carelessness we lost the order on the 4th" → "We lost the order on the 4th". */
export const cutAdjunct: Retell = (place) => {
  const { line, clause, own } = place;
  if (own.length !== 1) return null;
  const [match] = own as [Match];
  const owns = is(line, match.from, 'your') || is(line, match.from, 'thirdPossessive');
  const aside =
    match.frame === 'phrase' &&
    ((match.to === clause.to && owns) || SIMILE.test(line.words[match.from]!.word)) &&
    !/^(act|acts|acted|acting|behave|behaves|behaved|behaving|look|looks|looked|sound|sounds|sounded|feel|felt|be|been|are|were|is|was|'re|'s)$/.test(
      line.words[match.from - 1]?.word ?? '',
    );
  if (!aside && !/^(possession|attributive|having|absence)$/.test(match.frame)) return null;
  const simile = match.frame === 'phrase' && SIMILE.test(line.words[match.from]!.word);
  const [from, to] = simile ? [match.from, clause.to] : phraseOf(line, match, clause.from);
  if (from < 0) return null;
  const before = [clause.from, from] as const;
  const after = [Math.min(to, clause.to), clause.to] as const;
  const rest = before[1] > before[0] ? before : after;
  const fronted = is(line, clause.from, 'preposition') && isClause(line, ...after) && tellsFact(line, ...after);
  if (fronted) return without(place, [[from, Math.min(to, clause.to)]]);
  if (before[1] > before[0] && after[1] > after[0] && !isBreak(line, after[0])) return null;
  if (rest[1] <= rest[0] || !isClause(line, ...rest) || !tellsFact(line, ...rest)) return null;
  return without(place, [[from, Math.min(to, clause.to)]]);
};

/** "You stomped off like a teenager": what it was like is no part of what was done. */
const SIMILE = /^like$/;

/** The prepositional phrase around a match, "with your usual carelessness"; [-1, -1] for none. */
function phraseOf(line: Line, match: Match, least: number): readonly [number, number] {
  let from = Math.min(
    match.from,
    match.holder.kind !== 'implied' && match.holder.at < match.from && match.from - match.holder.at < 5
      ? match.holder.at
      : match.from,
  );
  const owner = possessiveEndingAt(line, from);
  if (owner >= 0) from = owner;
  while (
    from > least &&
    (is(line, from - 1, 'determiner') || is(line, from - 1, 'intensifier')) &&
    !isBreak(line, from)
  )
    from--;
  let lead = from - 1;
  while (lead >= least && LEADS.test(line.words[lead]!.word) && !isBreak(line, lead + 1)) lead--;
  if (lead + 1 >= from) return [-1, -1];
  let to = match.to;
  while (
    to < line.words.length &&
    !isBreak(line, to) &&
    wordClassAt(line, to) === 'noun' &&
    line.words[to]!.classes.size === 0
  )
    to++;
  return [lead + 1, to];
}
