import type { LabelForm, RuleSet } from '../../packs/rule-set.ts';
import { isListed } from '../../text/nlp.ts';
import type { Line } from '../line.ts';

/** Shorter words have too many neighbours in English for a guess to be safe. */
const SHORTEST = 7;

const indexes = new WeakMap<RuleSet, Map<string, string>>();

/** Every label word of seven letters or more under each spelling that lacks one of its letters. */
function indexOf(rules: RuleSet): Map<string, string> {
  const known = indexes.get(rules);
  if (known) return known;
  const index = new Map<string, string>();
  for (const [word, forms] of rules.labels) {
    if (word.length < SHORTEST || !forms.some((form) => form.words.length === 1)) continue;
    for (const shorter of lacking(word)) index.set(shorter, word);
  }
  indexes.set(rules, index);
  return index;
}

function* lacking(word: string): Generator<string> {
  for (let i = 1; i < word.length - 1; i++) yield word.slice(0, i) + word.slice(i + 1);
}

/** The label forms that a word of the line is one slip away from (a letter missing, doubled, changed or swapped). */
export function misspelt(rules: RuleSet, line: Line, at: number): readonly LabelForm[] {
  const { word, capital } = line.words[at]!;
  if (word.length < SHORTEST - 1 || capital || !/^[a-z]+$/.test(word) || isListed(word)) return [];
  const index = indexOf(rules);
  const meant = index.get(word) ?? guess(rules, index, word);
  return (meant && rules.labels.get(meant)?.filter((form) => form.words.length === 1 && !form.ambiguous)) || [];
}

/** "unreliabel" and "incompetant" share a spelling that lacks one letter with the word that was meant. */
function guess(rules: RuleSet, index: Map<string, string>, word: string): string | undefined {
  if (word.length < SHORTEST) return undefined;
  for (const shorter of lacking(word)) {
    if (rules.labels.has(shorter) && shorter.length >= SHORTEST && isDoubled(word, shorter)) return shorter;
    const meant = index.get(shorter);
    if (meant && meant.length === word.length && sameEnds(word, meant)) return meant;
  }
  return undefined;
}

/** Only a doubled letter too many is a slip; another letter too many is often another word. */
const isDoubled = (word: string, shorter: string) => word.replace(/(.)\1/g, '$1') === shorter.replace(/(.)\1/g, '$1');

/** The slip must not touch the first letter nor turn one ending into another (carelessly, carelessness). */
const sameEnds = (word: string, meant: string) =>
  word[0] === meant[0] &&
  (word.slice(-2) === meant.slice(-2) || [...word].sort().join('') === [...meant].sort().join(''));
