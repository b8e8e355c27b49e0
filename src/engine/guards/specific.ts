import { isBreak, type Line } from '../line.ts';
import { lineOf } from '../match/match.ts';
import type { Guard } from './guard.ts';

/** "Be more proactive: send me the list by Friday", "step up by taking the Monday call". */
export const specific: Guard = {
  name: 'specific',
  because: 'the draft says in the same breath what to do',
  holds(context, match) {
    if (match.frame !== 'demand') return false;
    const line = lineOf(context, match);
    for (let i = match.to; i < line.words.length; i++) {
      const { word, before } = line.words[i]!;
      if (isBreak(line, i) && /[:(]/.test(before) && line.words.length - i > 2) return true;
      if (word === 'by' && /ing$/.test(line.words[i + 1]?.word ?? '')) return true;
      // "Take ownership of PAY-311", "raise it to 95 %", "step up from 30 to 40 calls": something to look up or to count.
      if (/^[a-z]+-\d+$/.test(word) || (/^(to|at|under|over|above|below|least)$/.test(word) && isCount(line, i + 1)))
        return true;
      if (/^(namely|specifically|eg)$/.test(word) || (word === 'for' && line.words[i + 1]?.word === 'example'))
        return true;
    }
    return false;
  },
};

/** "95 %", "40 calls"; not a time of day. */
const isCount = (line: Line, i: number): boolean => {
  const { token, word } = line.words[i] ?? { token: { kind: 'none' }, word: '' };
  if (token.kind !== 'number' || /[.:]\d\d$|am$|pm$/.test(word)) return false;
  return word.endsWith('%') || (line.words[i + 1] !== undefined && !isBreak(line, i + 1));
};
