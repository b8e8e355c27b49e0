import { baseForm, lookUp, pastTense } from '../../text/nlp.ts';
import { wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { clauseOf, hasEvidence } from './clauses.ts';
import type { Change } from './edit.ts';
import { slotOf } from './slot.ts';

/** An occurrence says when; where the sentence does not, a slot asks. */
export function slotAfter(line: Line, match: Match): string | undefined {
  const { from, to } = clauseOf(line, match);
  return hasEvidence(line, from, to) ? undefined : slotOf(match);
}

/** "you always miss stand-up" → "you missed stand-up [on which days]"; "never updates" → "didn't update". */
export function asOccurrence(line: Line, match: Match): Change | null {
  if (match.holder.kind !== 'you' && match.holder.kind !== 'third') return null;
  const inverted = asPlainOrder(line, match);
  if (inverted) return inverted;
  const adverb = line.words[match.from]!.word;
  const verb = line.words[match.to];
  if (match.to - match.from > 1 || !verb || isBreak(line, match.to) || match.holder.at !== match.from - 1) return null;
  const auxiliary =
    is(line, match.to, 'be') ||
    is(line, match.to, 'aux') ||
    is(line, match.to, 'copula') ||
    is(line, match.to, 'negation');
  if (auxiliary || wordClassAt(line, match.to) !== 'verb') return null;
  const base = baseForm(verb.word);
  if (!/^[a-z]+$/.test(base) || lookUp(verb.word).tags.has('Gerund')) return null;
  const past = adverb === 'never' ? `didn't ${base}` : pastTense(base);
  return past ? { from: match.from, to: match.to + 1, text: past } : null;
}

/** "Not once in two years have you volunteered" → "You haven't volunteered [which days]". */
function asPlainOrder(line: Line, match: Match): Change | null {
  const aux = line.words[match.to];
  const subject = line.words[match.to + 1];
  if (!aux || !subject || !/^(have|has|had|did|do|does)$/.test(aux.word) || match.holder.at !== match.to + 1)
    return null;
  if (!line.words.slice(match.from, match.to).some(({ word }) => /^(not|never|no)$/.test(word))) return null;
  return { from: match.from, to: match.to + 2, text: `${subject.token.text} ${aux.word}n't` };
}
