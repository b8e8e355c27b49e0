import { isFirstName, isListed } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { is, isBreak, isName, type Line } from '../line.ts';
import { textOf } from './clauses.ts';

/** "Kayleigh, " from a sentence that goes: its opening, a bare name before "you", or a name at its end. */
export function addressIn(context: Context, line: Line, first: boolean, least = line.words.length): string {
  const { words, opening } = line;
  if (opening > 0 && opening <= least && !is(line, 0, 'coordinator')) {
    let from = 0;
    while (
      from < opening &&
      !isAddress(line, from) &&
      !/^(hi|hey|hello|morning|afternoon|evening|dear)$/.test(words[from]!.word)
    )
      from++;
    const named = words.slice(from, opening).some((_word, n) => isAddress(line, from + n));
    const greets = from < opening && first && /^(hi|hey|hello|morning|afternoon|evening|dear)$/.test(words[from]!.word);
    let to = opening;
    while (to > from + 1 && !isAddress(line, to - 1)) to--;
    if (named || greets) return `${textOf(context, line, from, named ? to : opening)}, `;
  }
  if (isAddress(line, 0) && (is(line, 1, 'you') || is(line, 1, 'your') || is(line, 1, 'selfSubject')))
    return `${words[0]!.token.text}, `;
  for (let i = 1; i < words.length; i++) {
    const ends = i === words.length - 1 || isBreak(line, i + 1);
    if (
      isBreak(line, i) &&
      /,/.test(words[i]!.before) &&
      ends &&
      isAddress(line, i) &&
      words[i]!.capital &&
      is(line, line.opening, 'you')
    )
      return `${words[i]!.token.text}, `;
  }
  return '';
}

/** The name with which a draft begins. */
export const addressOf = (context: Context): string => {
  const line = context.lines.find(({ sentence }) => !sentence.quoted);
  return line ? addressIn(context, line, true) : '';
};

const CALLS = /^(ha|haha|lol|oh|ah|eh|ag|hm|hmm|ok|okay|yoh|omg|wow|ugh|argh|yeah|nah|right|well|so|honest|honestly)$/;

const isAddress = (line: Line, i: number): boolean =>
  !CALLS.test(line.words[i]?.word ?? '') &&
  (line.words[i]?.token.kind === 'mention' ||
    (/^\p{Lu}/u.test(line.words[i]?.token.text ?? '') &&
      (isName(line, i) ||
        isFirstName(line.words[i]!.word) ||
        (i < line.opening &&
          line.words[i]!.classes.size === 0 &&
          !isListed(line.words[i]!.word) &&
          !/ly$/.test(line.words[i]!.word)))));
