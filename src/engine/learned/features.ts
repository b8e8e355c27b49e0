import type { Group } from '../../packs/model.ts';
import { isName, type Line } from '../line.ts';

/** What a group of so many features is multiplied with: a long sentence says no more than a short one, a word says little. */
export const shareOf = (features: number): number => 1 / Math.sqrt(features + 20);

/** Takes one feature of a sentence: its group, its name, and the words (from, up to) that show it. */
export type Visit = (group: Group, name: string, from: number, to: number) => void;

/**
 * What a sentence shows to the model: words with their neighbours (one, two and three in a row, and two with any word
 * between), and word parts of four letters. Numbers are `0`, names and mentions `@`; signs are words of their own.
 */
export function eachFeature(line: Line, visit: Visit): void {
  visitNeighbours(signsOf(line), visit);
  visitLetters(line, visit);
}

/** A sign of the sentence: a word, a number, a name, a comma; `at` is the word that it is or stands before. */
type Sign = { readonly text: string; readonly at: number };

const MARK = /[?!,;:"☺(–—-]/;

function signsOf(line: Line): Sign[] {
  const signs: Sign[] = [{ text: '^', at: 0 }];
  line.words.forEach(({ word, token, before }, at) => {
    const mark = before === '' ? undefined : MARK.exec(before)?.[0];
    if (mark) signs.push({ text: mark, at });
    signs.push({ text: token.kind === 'number' ? '0' : isName(line, at) ? '@' : word, at });
  });
  const last = Math.max(0, line.words.length - 1);
  const end = MARK.exec(line.end)?.[0];
  if (end) signs.push({ text: end, at: last });
  signs.push({ text: '$', at: last });
  return signs;
}

function visitNeighbours(signs: readonly Sign[], visit: Visit): void {
  for (let i = 0; i < signs.length; i++) {
    const { text, at } = signs[i]!;
    visit('words', text, at, at + 1);
    const second = signs[i + 1];
    if (!second) return;
    const pair = `${text} ${second.text}`;
    visit('words', pair, at, second.at + 1);
    const third = signs[i + 2];
    if (!third) continue;
    visit('words', `${pair} ${third.text}`, at, third.at + 1);
    visit('words', `${text} _ ${third.text}`, at, third.at + 1);
  }
}

function visitLetters(line: Line, visit: Visit): void {
  line.words.forEach(({ word, token }, at) => {
    if (token.kind !== 'word') return;
    const edged = ` ${word} `;
    for (let i = 0; i === 0 || i + 4 <= edged.length; i++) visit('letters', edged.slice(i, i + 4), at, at + 1);
  });
}
