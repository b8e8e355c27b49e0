import { isName, type Line } from '../line.ts';

/** What a sentence shows to the model: a feature, and the words (from, up to) that show it. */
export type Feature = { readonly name: string; readonly from: number; readonly to: number };

/**
 * Words with their neighbours (one, two and three in a row, and two with any word between), and word parts of four
 * letters. Numbers are `0`, names and mentions `@`; signs are words of their own.
 */
export type Features = { readonly words: readonly Feature[]; readonly letters: readonly Feature[] };

export function featuresOf(line: Line): Features {
  const signs = signsOf(line);
  return { words: neighboursOf(signs), letters: lettersOf(line) };
}

/** A sign of the sentence: a word, a number, a name, a comma; `at` is the word that it is or stands before. */
type Sign = { readonly text: string; readonly at: number };

function signsOf(line: Line): Sign[] {
  const signs: Sign[] = [{ text: '^', at: 0 }];
  line.words.forEach(({ word, token, before }, at) => {
    const mark = MARK.exec(before)?.[0];
    if (mark) signs.push({ text: mark, at });
    signs.push({ text: token.kind === 'number' ? '0' : isName(line, at) ? '@' : word, at });
  });
  const last = Math.max(0, line.words.length - 1);
  const end = MARK.exec(line.end)?.[0];
  if (end) signs.push({ text: end, at: last });
  signs.push({ text: '$', at: last });
  return signs;
}

const MARK = /[?!,;:"☺(–—-]/;

function neighboursOf(signs: readonly Sign[]): Feature[] {
  const seen = new Map<string, Feature>();
  const add = (name: string, from: number, to: number) => {
    if (!seen.has(name)) seen.set(name, { name, from: signs[from]!.at, to: signs[to]!.at + 1 });
  };
  for (let i = 0; i < signs.length; i++) {
    const [a, b, c] = [signs[i]!.text, signs[i + 1]?.text, signs[i + 2]?.text];
    add(a, i, i);
    if (b !== undefined) add(`${a} ${b}`, i, i + 1);
    if (c === undefined) continue;
    add(`${a} ${b} ${c}`, i, i + 2);
    add(`${a} _ ${c}`, i, i + 2);
  }
  return [...seen.values()];
}

function lettersOf(line: Line): Feature[] {
  const seen = new Map<string, Feature>();
  line.words.forEach(({ word, token }, at) => {
    if (token.kind !== 'word') return;
    const edged = ` ${word} `;
    for (let i = 0; i + 4 <= Math.max(4, edged.length); i++) {
      const name = edged.slice(i, i + 4);
      if (!seen.has(name)) seen.set(name, { name, from: at, to: at + 1 });
    }
  });
  return [...seen.values()];
}
