import { lookUp } from '../../text/nlp.ts';
import { wordClassAt } from '../grammar/person-at.ts';
import type { Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { textOf } from './clauses.ts';
import type { Retell } from './part.ts';

/** "How hard is it to date a cheque?" → "Please date a cheque"; "Do you even read the spec?" → "Please read the spec". */
export const request: Retell = ({ context, line, clause, own }) => {
  const [match] = own;
  const even = ALREADY.exec(
    line.words
      .slice(line.opening)
      .map(({ word }) => word)
      .join(' '),
  );
  if (match?.category === 'contempt' && own.length === 1 && even && line.question && clause.from <= line.opening) {
    const at = line.opening;
    return {
      text: `${textOf(context, line, at, at + 2)} ${textOf(context, line, at + 3, clause.to)}?`,
      move: 'ask',
      fact: false,
      ask: true,
    };
  }
  if (!match || own.length > 1 || match.category !== 'contempt' || match.from > line.opening) return null;
  const verb = wantedVerb(line, match);
  if (
    verb < 0 ||
    clause.to - verb < 2 ||
    /^(be|want|know|care|think|like|try|understand|realise|realize|believe)$/.test(line.words[verb]!.word)
  )
    return null;
  return { text: `please ${textOf(context, line, verb, clause.to)}`, move: 'ask', fact: false, ask: true };
};

/** "Did you even test this?": without the jab it is a fair question. */
const ALREADY = /^(?:did|have) (?:you|u) (?:even|actually|bother|at least) /;

function wantedVerb(line: Line, match: Match): number {
  const words = line.words.slice(match.from, match.to);
  const asks = /^(do|can|could)$/.test(words[0]!.word) && words.some(({ word }) => word === 'even');
  if (asks && wordClassAt(line, match.to - 1) === 'verb') return match.to - 1;
  if (!/^(how|is)$/.test(words[0]!.word)) return -1;
  const at = words.at(-1)!.word === 'to' ? match.to : line.words[match.to]?.word === 'to' ? match.to + 1 : -1;
  return at >= 0 && lookUp(line.words[at]?.word ?? '').tags.has('Infinitive') ? at : -1;
}
