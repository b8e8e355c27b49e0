import { lookUp } from '../../text/nlp.ts';
import { is, isBreak, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { isEvidence, startsPerson } from './clauses.ts';
import { isNounLike, isPast } from './sound.ts';

/**
 * The judging words of a match alone. A phrase that runs a word or two past a comma ("Easy, grandad, the" in "…, the
 * pump's 28 kilos") ends at the comma; a word that only joins it to what follows ("where you come from but", "your
 * little performance on") belongs to what follows.
 */
export function judgingWords(line: Line, match: Match): Match {
  if (match.of.rule.kind === 'label' || match.to >= line.words.length || isBreak(line, match.to)) return match;
  for (let k = match.to - 1; k > match.from && match.to - k <= 3; k--)
    if (/[,.:;–—-]/.test(line.words[k]!.before) && !isListed(line, match, k)) return { ...match, to: k };
  const last = line.words[match.to - 1]!.word;
  const joins = /^(but|and)$/.test(last) || (/^(on|in|at|during|about)$/.test(last) && opensThing(line, match.to));
  // "As always you | left it to me"
  if (
    match.frame === 'habit' &&
    startsPerson(line, match.to - 1) &&
    (isPast(line, match.to) || is(line, match.to, 'have')) &&
    match.to - match.from > 2
  )
    return { ...match, to: match.to - 1 };
  // "a disgrace at the | Carter meeting"
  const placed =
    is(line, match.to - 1, 'determiner') &&
    /^(on|in|at|during)$/.test(line.words[match.to - 2]!.word) &&
    isEvidence(line, match.to);
  if (placed && match.to - match.from > 4) return { ...match, to: match.to - 2 };
  if (joins && match.to - match.from > 2) return { ...match, to: match.to - 1 };
  // "switched off at half" in "… at half ten": when it was.
  const timed = is(line, match.to - 2, 'preposition') && isEvidence(line, match.to - 1) && match.to - match.from > 3;
  return timed && match.category === 'mind-reading' ? { ...match, to: match.to - 2 } : match;
}

/** "snappy, | sulky": one more of a list of traits, no part of what follows. */
const isListed = (line: Line, { category, to }: Match, k: number): boolean =>
  category === 'trait' && k === to - 1 && lookUp(line.words[k]!.word).class === 'adjective';

/** "the pump", "incident write-ups", "Spring Boot" */
const opensThing = (line: Line, i: number): boolean =>
  is(line, i, 'determiner') || isNounLike(line, i) || isEvidence(line, i);
