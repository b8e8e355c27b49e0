import { baseForm, lookUp, pastTense } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { is, isBreak, isName, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { type Clause, hasEvidence, textOf } from './clauses.ts';
import { repair } from './repair.ts';
import { isClause, isPast } from './sound.ts';
import type { Voice } from './voice.ts';

const AUXILIARY = /^(have|has|had|'ve|wo|will|'ll|ca|can|did|does|do|was|were|is|are)$/;

/** "You're careless and left the gate open at six", "the clown who left the gate open": the one who did it is named again. */
export function sharedSubject(
  context: Context,
  line: Line,
  clause: Clause,
  from: number,
  cut: Match,
  voice: Voice,
): string | null {
  const word = line.words[from];
  if (word?.token.kind !== 'word' || clause.to - from < 3) return null;
  if (AUXILIARY.test(word.word) && !line.question) {
    const doer = cut.holder.kind === 'implied' ? nameAhead(line) : namedAgain(context, line, cut, voice);
    const agrees = !/^(you|u)$/.test(doer ?? '') || !/^(has|was|is|does)$/.test(word.word);
    const told = doer !== null && agrees && hasEvidence(line, from, clause.to);
    return told ? repair(`${doer} ${textOf(context, line, from, clause.to)}`) : null;
  }
  const who = namedAgain(context, line, cut, voice);
  if (!who) return null;
  const { tags } = lookUp(word.word);
  const open =
    word.classes.size === 0 || is(line, from, 'copula') || is(line, from, 'speech') || is(line, from, 'asCopula');
  if (!open) return null;
  const does = cut.holder.kind === 'third' && /\ws$/.test(word.word) && tags.has('PresentTense');
  if (isPast(line, from) || (does && hasEvidence(line, from, clause.to)))
    return repair(`${who} ${textOf(context, line, from, clause.to)}`);
  if (
    tags.has('Gerund') &&
    !isClause(line, from, Math.min(clause.to, from + 3)) &&
    hasEvidence(line, from, clause.to) &&
    isBreak(line, clause.from)
  ) {
    const base = baseForm(word.word);
    return base === word.word || clause.to - from < 4
      ? null
      : repair(`${who} ${pastTense(base)} ${alsoPast(textOf(context, line, from + 1, clause.to))}`);
  }
  return null;
}

function namedAgain(context: Context, line: Line, { holder }: Match, voice: Voice): string | null {
  if (holder.kind === 'you' || holder.kind === 'implied') return voice.direct ? (voice.short ? 'u' : 'you') : null;
  if (holder.kind !== 'third') return null;
  if (isName(line, holder.at)) return textOf(context, line, holder.at, holder.at + 1);
  return is(line, holder.at, 'thirdSubject') ? line.words[holder.at]!.word : null;
}

/** "Gary" in "Gary, ever the pessimist, has told the vendors …": no address, where nobody is spoken to. */
const nameAhead = (line: Line): string | null =>
  isName(line, 0) && isBreak(line, 1) && !line.words.some((_word, i) => is(line, i, 'you') || is(line, i, 'your'))
    ? line.words[0]!.token.text
    : null;

/** "… and then sending her the guide" → "… and then sent her the guide". */
const alsoPast = (text: string): string =>
  text.replace(/\b(and (?:then )?)(\p{Ll}+ing)\b/gu, (all, lead: string, doing: string) => {
    const base = lookUp(doing).tags.has('Gerund') ? baseForm(doing) : doing;
    return base === doing ? all : lead + pastTense(base);
  });
