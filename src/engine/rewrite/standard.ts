import { baseForm, lookUp } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { is, isBreak, isName, type Line } from '../line.ts';
import { textOf } from './clauses.ts';
import type { Retell } from './part.ts';
import { isPast } from './sound.ts';

/** Whether words `from` on are about the one who is held up as a model, not about the reader. */
export const isOfModel = (line: Line, from: number, to: number): boolean =>
  (is(line, from, 'thirdSubject') || (isName(line, from) && !isBreak(line, from + 1)) || pointsAt(line, from) > 0) &&
  !line.words
    .slice(from, to)
    .some((_word, n) => is(line, from + n, 'you') || is(line, from + n, 'your') || is(line, from + n, 'selfSubject'));

/** "See how she …": the word "she"; 0 for none. */
const pointsAt = (line: Line, from: number): number =>
  /^(see|look|watch|notice)$/.test(line.words[from]?.word ?? '')
    ? Math.max(0, [from + 1, from + 2, from + 3].find((i) => is(line, i, 'thirdSubject')) ?? 0)
    : 0;

/**
 * What somebody else does is the standard itself: "She rings owners back the same day" → "please ring owners back the
 * same day". Null for what cannot be asked for so.
 */
export function standardIn(context: Context, line: Line, from: number, to: number): string | null {
  let at = (pointsAt(line, from) || from) + 1;
  const doing = is(line, at, 'be') && /\wing$/.test(line.words[at + 1]?.word ?? '');
  if (doing) at++;
  const word = line.words[at];
  if (word?.token.kind !== 'word' || to - at < 3 || !/^[a-z]+$/.test(word.word)) return null;
  const { tags } = lookUp(word.word);
  const base = baseForm(word.word);
  const acts =
    doing ||
    (/\ws$/.test(word.word) &&
      tags.has('PresentTense') &&
      [...word.classes].every((name) => /^(copula|asCopula|speech|regard)$/.test(name)));
  if (!acts || base === word.word || /^(need|want|seem|look|feel|think|know|like|love|hate|say|have|do|be)$/.test(base))
    return null;
  const rest = textOf(context, line, at + 1, to);
  if (/\b(?:he|she|they|it|him|them|me|us|who|than)\b/i.test(rest)) return null;
  return `please ${base} ${rest.replace(/\b(?:his|her|their)\b/gi, 'your')}`;
}

/** "Your partner did nine consults, you did four" → "you did four": of two halves, the one that is about the reader. */
export const ownHalf: Retell = ({ context, line, clause, own, voice }) => {
  if (!voice.direct || !own.every(({ category }) => category === 'comparison')) return null;
  for (let i = clause.from + 1; i < clause.to - 2; i++) {
    const edge = isBreak(line, i) || /^(and|but|while|whereas)$/.test(line.words[i - 1]!.word);
    const yours = is(line, i, 'you') || line.words[i]!.word === 'yours';
    if (!edge || !yours || !(isPast(line, i + 1) || is(line, i + 1, 'be'))) continue;
    if (hasFigure(line, i + 1, clause.to))
      return { text: textOf(context, line, i, clause.to), move: 'observe', fact: true };
  }
  return null;
};

const hasFigure = (line: Line, from: number, to: number): boolean =>
  line.words
    .slice(from, to)
    .some(
      ({ token, word }) =>
        token.kind === 'number' ||
        /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)$/.test(word),
    );
