import { wordClassAt } from '../grammar/person-at.ts';
import { isBreak, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import type { Change } from './edit.ts';

/** The demand with the words that only weigh it: "more hunger", "a bit more proactive". */
export function wantedWords(line: Line, match: Match): Pick<Change, 'from' | 'to'> {
  let { from } = match;
  while (
    from > line.opening &&
    !isBreak(line, from) &&
    /^(more|some|a|bit|little|of|greater|better|much|any|the)$/.test(line.words[from - 1]!.word)
  )
    from--;
  return { from, to: match.to };
}

/** "How hard is it to date a cheque?" → "Please date a cheque." */
export function asRequest(line: Line, match: Match): Change | null {
  const opens = match.from <= line.opening && match.category === 'contempt';
  if (!opens) return null;
  if (asksEven(line, match)) return { from: match.from, to: match.to - 1, text: 'please' };
  if (line.words[match.to - 1]!.word !== 'to') return null;
  const verb = line.words[match.to];
  return verb && wordClassAt(line, match.to) === 'verb' ? { from: match.from, to: match.to, text: 'please' } : null;
}

/** "Do you even read the spec?" → "Please read the spec." */
const asksEven = (line: Line, match: Match): boolean =>
  /^(do|can|could)$/.test(line.words[match.from]!.word) &&
  line.words.slice(match.from, match.to).some(({ word }) => word === 'even') &&
  match.to < line.words.length &&
  wordClassAt(line, match.to - 1) === 'verb';
