import type { Sentence, Token } from '../text/draft.ts';
import { isFirstName } from '../text/nlp.ts';
import { PERSON_NOUNS } from './grammar/people.ts';
import { classesOf, type WordClass } from './grammar/words.ts';

/** A word of a sentence as the grammar sees it. */
export type LineWord = {
  readonly token: Token;
  readonly word: string;
  readonly classes: ReadonlySet<WordClass>;
  /** The signs between the previous word and this one: ',', ' - ', '"'. */
  readonly before: string;
  /** A capital that is not owed to the beginning of the sentence. */
  readonly capital: boolean;
};

/** A sentence without its punctuation, which each word remembers as `before`. Patterns and frames count in words. */
export type Line = {
  readonly sentence: Sentence;
  readonly words: readonly LineWord[];
  /** The signs after the last word. */
  readonly end: string;
  readonly question: boolean;
  /** The number of the first word after greetings, names and conjunctions: "Hey Tom, …". */
  readonly opening: number;
};

/** Prepares a sentence for matching. */
export function readLine(sentence: Sentence): Line {
  const words: LineWord[] = [];
  let before = '';
  let shouting = 0;
  for (const token of sentence.tokens) {
    if (token.kind === 'punct' || token.kind === 'emoji') {
      before += token.kind === 'emoji' ? '\u263A' : token.text;
      continue;
    }
    const capital = token.kind === 'word' && /^\p{Lu}/u.test(token.text) && (words.length > 0 || before.includes(','));
    if (token.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase()) shouting++;
    words.push({ token, word: token.word, classes: classesOf(token.word), before, capital });
    before = '';
  }
  const shouted = shouting > 2 && shouting > words.length / 2;
  const settled = shouted ? words.map((word) => ({ ...word, capital: false })) : words;
  return { sentence, words: settled, end: before, question: before.includes('?'), opening: openingOf(settled) };
}

/** Two sentences as one, with a semicolon between them. */
export const joinLines = (first: Line, second: Line): Line => ({
  ...first,
  words: [...first.words, ...second.words.map((word, i) => (i === 0 ? { ...word, before: ';' } : word))],
  end: second.end,
  question: second.question,
});

/** Whether the word at `i` is of a closed class. Out of range is never. */
export const is = (line: Line, i: number, name: WordClass): boolean => line.words[i]?.classes.has(name) ?? false;

/** Whether a sign that parts clauses stands before the word at `i`. */
export const isBreak = (line: Line, i: number): boolean => /[,;:–—()"…☺.-]/.test(line.words[i]?.before ?? '');

/** Whether the word at `i` is a person's name or a mention: by mark, by list, or by a capital in mid-sentence. */
export function isName(line: Line, i: number): boolean {
  const word = line.words[i];
  if (!word) return false;
  if (word.token.kind === 'mention') return true;
  if (word.token.kind !== 'word' || word.classes.size > 0 || PERSON_NOUNS.has(word.word)) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(word.token.text))
    return word.token.text.length > 2 && i === 0 && isFirstName(word.word) && isBreak(line, 1);
  // RegExp and NetBSD are no people.
  if (/\p{Lu}/u.test(word.token.text.slice(1))) return false;
  // "the Ricoh" is no person, "the Priya" is not said.
  return (
    isFirstName(word.word) ||
    (word.capital && !/^(the|a|an)$/.test(line.words[i - 1]?.word ?? '') && !/(?:ing|ed|ly|tion|ness)$/.test(word.word))
  );
}

/** Whether the word at `i` names a person by role: engineer, guy, intern. */
export const isPersonNoun = (line: Line, i: number): boolean => PERSON_NOUNS.has(line.words[i]?.word ?? '');

function openingOf(words: readonly LineWord[]): number {
  let i = 0;
  while (i < words.length && i < 6) {
    const { classes, token, before } = words[i]!;
    const next = words[i + 1];
    const name =
      token.kind === 'mention' ||
      isFirstName(token.word) ||
      (/^\p{Lu}\p{Ll}/u.test(token.text) && classes.size === 0 && /^[,!-]/.test(next?.before ?? ''));
    const greets =
      classes.has('greeting') && (i > 0 || /[,.!-]/.test(next?.before ?? '') || classesOf(next?.word ?? '').size === 0);
    const joins = i === 0 && (classes.has('coordinator') || token.word === 'so') && !before.includes('"');
    if (!name && !greets && !joins) break;
    if (name && i === 0 && !/^[,!:–—-]/.test(next?.before ?? '') && token.kind !== 'mention') break;
    i++;
  }
  return i < words.length ? i : 0;
}
