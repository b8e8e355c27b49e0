import { lookUp } from '../../text/nlp.ts';
import { is, isName, isPersonNoun, type Line } from '../line.ts';

/** How many words, from word `i` on, name a person other than the writer ("you lot", "the new guy", "Tom Reid"); 0 for none. */
export function personAt(line: Line, i: number): number {
  if (is(line, i, 'you')) return /^(lot|guys|all|two|three|both|people)$/.test(line.words[i + 1]?.word ?? '') ? 2 : 1;
  if (is(line, i, 'third')) return 1;
  if (is(line, i, 'anybody')) return 1;
  if (isName(line, i)) return isName(line, i + 1) && line.words[i + 1]!.before === '' ? 2 : 1;
  return nounPhraseAt(line, i);
}

/** "the new guy", "our intern", "some people": a determiner, up to three words, a noun for a person. */
function nounPhraseAt(line: Line, i: number): number {
  if (!is(line, i, 'determiner')) return isPersonNoun(line, i) && line.words[i]!.word === 'people' ? 1 : 0;
  for (let k = i + 1; k <= i + 4 && k < line.words.length; k++) {
    if (line.words[k]!.before !== '') return 0;
    if (isPersonNoun(line, k) && !isPersonNoun(line, k + 1)) return k - i + 1;
    if (is(line, k, 'preposition') || is(line, k, 'be') || is(line, k, 'aux')) return 0;
  }
  return 0;
}

/** How many words, from `i` on, are a person's possessive (your, his, Tom's, the intern's); 0 for none. */
export function possessiveAt(line: Line, i: number): number {
  if (is(line, i, 'your') || is(line, i, 'thirdPossessive')) return 1;
  const length = isName(line, i) || is(line, i, 'anybody') ? 1 : nounPhraseAt(line, i);
  return length > 0 && line.words[i + length]?.word === "'s" ? length + 1 : 0;
}

/** The first word of the possessive that ends at word `i`, or -1: "your" in "your own", "Tom" in "Tom's". */
export function possessiveEndingAt(line: Line, i: number): number {
  for (let start = Math.max(0, i - 4); start <= i; start++) {
    if (possessiveAt(line, start) === i - start + 1) return start;
  }
  return -1;
}

/** How many words, from `i` on, are a time: "today", "at 3", "this week", "on Monday", "the 8th"; 0 for none. */
export function timeAt(line: Line, i: number): number {
  const leads =
    is(line, i, 'preposition') || is(line, i, 'determiner') || /^(last|next|each)$/.test(line.words[i]?.word ?? '')
      ? 1
      : 0;
  const isTime = (k: number) => is(line, k, 'time') || (line.words[k]?.token.kind === 'number' && leads > 0);
  if (isTime(i + leads)) return is(line, i + leads + 1, 'time') ? leads + 2 : leads + 1;
  return leads === 1 && isTime(i + 2) ? 3 : 0;
}

/** Whether the word at `i` can be a noun, verb, adjective by itself. */
export const wordClassAt = (line: Line, i: number): string => {
  const word = line.words[i];
  return word?.token.kind !== 'word' ? 'other' : lookUp(word.word).class;
};

const VERB_FORM = {
  past: { tag: 'PastTense', ending: /[a-z]{2}ed$/, never: new Set(['need', 'speed', 'indeed', 'exceed', 'proceed']) },
  ing: {
    tag: 'Gerund',
    ending: /[a-z]{2}ing$/,
    never: new Set([
      'thing',
      'nothing',
      'something',
      'anything',
      'everything',
      'morning',
      'evening',
      'during',
      'bring',
    ]),
  },
} as const;

/** Whether the word has the form of a past tense (left, counted) or of an -ing form (leaving). */
export function isVerbForm(line: Line, i: number, form: keyof typeof VERB_FORM): boolean {
  const word = line.words[i];
  if (word?.token.kind !== 'word') return false;
  const { tag, ending, never } = VERB_FORM[form];
  return (ending.test(word.word) && !(never as ReadonlySet<string>).has(word.word)) || lookUp(word.word).tags.has(tag);
}
