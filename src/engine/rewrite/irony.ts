import { baseForm, lookUp, pastTense } from '../../text/nlp.ts';
import { is, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { hasEvidence, textOf } from './clauses.ts';
import type { Retell } from './part.ts';

/**
 * "So humble of you to put your name first", "You heroically managed to lose the passports", "Well done for turning up at
 * 9.40": behind the irony stands what was done. Only where it can be checked.
 */
export const ironic: Retell = ({ context, line, clause, own, voice }) => {
  const [match] = own;
  if (!match || own.length > 1 || match.category !== 'contempt' || match.frame !== 'phrase') return null;
  const took = tookAt(line, match);
  if (took >= 0 && hasEvidence(line, took + 2, clause.to) && clause.to - took > 4)
    return { text: `it ${textOf(context, line, took, clause.to)}`, move: 'observe', fact: true };
  const at = deedAt(line, match);
  const verb = line.words[at]?.word ?? '';
  const base = baseForm(verb);
  if (at < 0 || clause.to - at < 3 || /^(be|have|do)$/.test(base) || !/^[a-z]+$/.test(base)) return null;
  const named = line.words.slice(at + 1, clause.to).some((_word, n) => is(line, at + 1 + n, 'determiner'));
  if (!named && !hasEvidence(line, at + 1, clause.to)) return null;
  const who = voice.short ? 'u' : 'you';
  return {
    text: `${who} ${pastTense(base)} ${textOf(context, line, at + 1, clause.to)}`,
    move: 'observe',
    fact: true,
  };
};

/** "Cowardly of you to let Sunil take the blame" → "you let Sunil take the blame". */
export const ofYouTo: Retell = ({ context, line, clause, own, voice }) => {
  const [match] = own;
  if (!match || own.length > 1 || match.frame === 'phrase') return null;
  const at = line.words.findIndex(
    ({ word }, i) =>
      i >= match.to && i < clause.to && word === 'to' && is(line, i - 1, 'you') && line.words[i - 2]?.word === 'of',
  );
  const verb = line.words[at + 1]?.word ?? '';
  const acts = lookUp(verb).tags.has('Infinitive') || is(line, at + 2, 'determiner');
  if (at < 0 || at - match.to > 3 || clause.to - at < 4 || !acts || verb === 'be') return null;
  return {
    text: `${voice.short ? 'u' : 'you'} ${pastTense(verb)} ${textOf(context, line, at + 2, clause.to)}`,
    move: 'observe',
    fact: true,
  };
};

/** "Only took you nine weeks": the word "took"; -1 for none. */
const tookAt = (line: Line, { from, to }: Match): number =>
  line.words.findIndex(
    ({ word }, i) => i >= from && i < to && word === 'took' && is(line, i + 1, 'you') && !is(line, i - 1, 'you'),
  );

/** The verb of what was done: behind "of you to", "managed to", "must be nice to", "well done for"; -1 for none. */
function deedAt(line: Line, { from, to }: Match): number {
  for (let i = from + 1; i <= to; i++) {
    const { word } = line.words[i] ?? { word: '' };
    let verb = i + 1;
    while (verb < i + 3 && /^(finally|actually|even|eventually|also|just)$/.test(line.words[verb]?.word ?? '')) verb++;
    const does = line.words[verb]?.word ?? '';
    const before = line.words[i - 1]!.word;
    const led = (is(line, i - 1, 'you') && line.words[i - 2]?.word === 'of') || LEADS.test(before);
    if (word === 'to' && led && lookUp(does).tags.has('Infinitive')) return verb;
    if (word === 'for' && /^(done|applause|marks|points|round|thanks)$/.test(before) && lookUp(does).tags.has('Gerund'))
      return verb;
  }
  return -1;
}

const LEADS = /^(managed|manage|bothered|deigned|condescended|chose|remembered|nice|lovely)$/;
