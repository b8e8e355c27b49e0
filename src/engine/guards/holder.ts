import type { Context } from '../context.ts';
import { wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, isName, isPersonNoun, type Line } from '../line.ts';
import { lineOf, type Match } from '../match/match.ts';
import type { Guard } from './guard.ts';

/** "I was careless", "lazy of me", "we're slow". */
export const self: Guard = {
  name: 'self',
  because: 'the writer says it of themselves',
  holds: (context, match) => match.holder.kind === 'self' || (match.frame === 'fragment' && isSelfTalk(context)),
};

/** "Classic me. Clumsy.": a fragment in a draft that speaks of nobody but the writer. */
const isSelfTalk = ({ lines }: Context): boolean =>
  lines.some((line) => line.words.some((_, i) => is(line, i, 'self') && !weighsWords(line, i))) &&
  !lines.some((line) =>
    line.words.some((_, i) => is(line, i, 'you') || is(line, i, 'your') || is(line, i, 'third') || isName(line, i)),
  );

/** "if I'm being kind", "I mean", "I'd say": the writer weighs the words, and speaks of somebody else. */
const weighsWords = (line: Line, i: number): boolean =>
  line.words[i - 1]?.word === 'if' ||
  line.words.slice(i + 1, i + 3).some(({ word }) => /^(mean|say|think|guess|reckon|must|suppose)$/.test(word));

/** "The model is sloppy", "the job never finishes". */
export const thing: Guard = {
  name: 'thing',
  because: 'it is said of a thing, not of a person',
  holds: (context, match) => match.holder.kind === 'thing' || standsForThings(context, match),
};

/** "The adapters ship with tests. They are flaky.": "they", where only things have been spoken of before. */
function standsForThings({ lines }: Context, match: Match): boolean {
  if (match.holder.kind !== 'third') return false;
  if (!/^(they|them|their)$/.test(lines[match.line]!.words[match.holder.at]?.word ?? '')) return false;
  let things = false;
  for (let number = 0; number <= match.line; number++) {
    const line = lines[number]!;
    const end = number === match.line ? match.holder.at : line.words.length;
    for (let i = 0; i < end; i++) {
      if (namesPeople(line, i)) return false;
      things ||= isPluralThing(line, i);
    }
  }
  return things;
}

const namesPeople = (line: Line, i: number): boolean =>
  isName(line, i) ||
  isPersonNoun(line, i) ||
  is(line, i, 'you') ||
  is(line, i, 'your') ||
  /^(he|she|him|her|his|everyone|everybody|nobody|someone|somebody|anyone|who|people)$/.test(line.words[i]!.word);

const isPluralThing = (line: Line, i: number): boolean => {
  const { word, classes, token } = line.words[i]!;
  return token.kind === 'word' && classes.size === 0 && /[^s]s$/.test(word) && wordClassAt(line, i) === 'noun';
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
