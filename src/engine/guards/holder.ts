import type { Context } from '../context.ts';
import { is, isBreak, isName } from '../line.ts';
import { lineOf } from '../match/match.ts';
import type { Guard } from './guard.ts';

/** "I was careless", "lazy of me", "we're slow". */
export const self: Guard = {
  name: 'self',
  because: 'the writer says it of themselves',
  holds: (context, match) => match.holder.kind === 'self' || (match.frame === 'fragment' && isSelfTalk(context)),
};

/** "Classic me. Clumsy.": a fragment in a draft that speaks of nobody but the writer. */
const isSelfTalk = ({ lines }: Context): boolean =>
  lines.some((line) => line.words.some((_, i) => is(line, i, 'self'))) &&
  !lines.some((line) =>
    line.words.some((_, i) => is(line, i, 'you') || is(line, i, 'your') || is(line, i, 'third') || isName(line, i)),
  );

/** "The model is sloppy", "the job never finishes". */
export const thing: Guard = {
  name: 'thing',
  because: 'it is said of a thing, not of a person',
  holds: (_context, match) => match.holder.kind === 'thing',
};

/** "People get lazy", "someone careless", "we want a natural leader". */
export const generic: Guard = {
  name: 'generic',
  because: 'nobody in particular is meant',
  holds(context, match) {
    if (match.holder.kind !== 'anybody') return false;
    const line = lineOf(context, match);
    // A crowd as mouthpiece ("everybody thinks you're lazy") has another holder; "nobody is lazy" is nobody's label.
    return !line.words.some((_, i) => i > match.holder.at && i < match.from && is(line, i, 'you'));
  },
};

/** "If someone is lazy about rotation", "when you're stuck"; not "if you weren't so lazy". */
export const conditional: Guard = {
  name: 'conditional',
  because: 'it is a condition, not a claim',
  holds(context, match) {
    const line = lineOf(context, match);
    for (let i = match.from - 1; i >= 0; i--) {
      if (isBreak(line, i + 1) && i + 1 <= match.holder.at) return false;
      if (!is(line, i, 'conditional') && !(line.words[i]!.word === 'when' && i < match.holder.at && i === line.opening))
        continue;
      // "I don't know if it's arrogance" wonders aloud; it sets no condition.
      if (/^(know|sure|wonder|wondering|tell|say|ask|asking|certain)$/.test(line.words[i - 1]?.word ?? ''))
        return false;
      if (line.words[i - 1]?.word === 'as' || line.words[i + 1]?.word === 'only') return false;
      const contrary = line.words
        .slice(i, match.from)
        .some(({ word }) => /^(n't|not|were|stopped|keep|continue|carry|had)$/.test(word));
      return !contrary;
    }
    return false;
  },
};
