import { isBreak } from '../line.ts';
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
      if (/^(namely|specifically|eg)$/.test(word) || (word === 'for' && line.words[i + 1]?.word === 'example'))
        return true;
    }
    return false;
  },
};
