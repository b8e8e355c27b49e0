import type { Either, Element, PatternClass } from '../../packs/pattern.ts';
import type { CompiledPattern, RuleSet } from '../../packs/rule-set.ts';
import { isVerbForm, personAt, possessiveAt, timeAt, wordClassAt } from '../grammar/person-at.ts';
import { is, type Line } from '../line.ts';

const GAP = 4;

/** A pattern found in a line: words `from` up to, not including, `to`. */
export type PatternMatch = { readonly pattern: CompiledPattern; readonly from: number; readonly to: number };

/** Every place in the line where a pattern matches. */
export function findPatterns(line: Line, rules: RuleSet): PatternMatch[] {
  const tried = new Map<CompiledPattern, number>();
  const found: PatternMatch[] = [];
  for (const [anchor, { word }] of line.words.entries()) {
    for (const pattern of rules.patterns.get(word) ?? []) {
      // Starts that an earlier occurrence of the word has tried already are not tried again.
      const first = Math.max((tried.get(pattern) ?? -1) + 1, anchor - pattern.reach);
      const last = anchor - pattern.least;
      for (let from = first; from <= last; from++) {
        const to = matchAt(line, pattern.elements, 0, from);
        if (to > from) found.push({ pattern, from, to });
      }
      tried.set(pattern, Math.max(last, tried.get(pattern) ?? -1));
    }
  }
  return found;
}

/** The end of the match of `elements[e…]` at word `i`, or -1. Optional steps and gaps are tried both ways. */
function matchAt(line: Line, elements: readonly Element[], e: number, i: number): number {
  const element = elements[e];
  if (!element) return i;
  if (isPlain(element)) {
    // By far the most steps are of this kind: one word, one way on.
    const word = line.words[i];
    const end = word && element.words.has(word.word) ? matchAt(line, elements, e + 1, i + 1) : -1;
    return end >= 0 || !element.optional ? end : matchAt(line, elements, e + 1, i);
  }
  for (const next of stepsFrom(line, element, i)) {
    const end = matchAt(line, elements, e + 1, next);
    if (end >= 0) return end;
  }
  return element.optional ? matchAt(line, elements, e + 1, i) : -1;
}

/** One word of a set, and nothing longer. */
const isPlain = (element: Element): element is Element & { readonly words: ReadonlySet<string> } =>
  element.type === 'word' || (element.type === 'either' && element.byFirst.size === 0 && element.rest.length === 0);

/** Where the line can stand after `element` was matched at `i`. */
function stepsFrom(line: Line, element: Element, i: number): number[] {
  switch (element.type) {
    case 'word': {
      const word = line.words[i];
      return word && element.words.has(word.word) ? [i + 1] : [];
    }
    case 'either':
      return eitherSteps(line, element, i);
    case 'class':
      return classSteps(line, element.name, i);
    case 'any':
      return i < line.words.length ? [i + 1] : [];
    case 'gap':
      return Array.from({ length: Math.min(GAP, line.words.length - i) + 1 }, (_, n) => i + n);
    case 'start':
      return i === 0 || i === line.opening ? [i] : [];
    case 'end':
      return i === line.words.length ? [i] : [];
    case 'comma':
      return i > 0 && /[,;:–—-]/.test(line.words[i]?.before ?? line.end) ? [i] : [];
  }
}

const NOWHERE: number[] = [];

function eitherSteps(line: Line, element: Either, i: number): number[] {
  const word = line.words[i]?.word ?? '';
  const longer = element.byFirst.get(word);
  if (!longer && element.rest.length === 0) return element.words.has(word) ? [i + 1] : NOWHERE;
  const steps = element.words.has(word) ? [i + 1] : [];
  for (const option of longer ?? []) steps.push(...endsOf(line, option, 1, i + 1));
  for (const option of element.rest) steps.push(...endsOf(line, option, 0, i));
  return steps;
}

/** All ends of an alternative; alternatives are short, so trying every way is cheap. */
function endsOf(line: Line, elements: readonly Element[], e: number, i: number): number[] {
  const element = elements[e];
  if (!element) return [i];
  const ends = stepsFrom(line, element, i).flatMap((next) => endsOf(line, elements, e + 1, next));
  return element.optional ? [...ends, ...endsOf(line, elements, e + 1, i)] : ends;
}

const ahead = (i: number, length: number): number[] => (length > 0 ? [i + length] : []);

function classSteps(line: Line, name: PatternClass, i: number): number[] {
  const word = line.words[i];
  switch (name) {
    case 'you':
      return is(line, i, 'you') ? ahead(i, personAt(line, i)).concat(i + 1) : [];
    case 'your':
      return is(line, i, 'your') ? [i + 1] : [];
    case 'person':
      return ahead(i, personAt(line, i));
    case 'other':
      return is(line, i, 'you') ? [] : ahead(i, personAt(line, i));
    case 'them':
      return is(line, i, 'thirdSubject') && word?.word !== 'her' ? [] : ahead(i, personAt(line, i));
    case 'whose':
      return ahead(i, possessiveAt(line, i));
    case 'self':
      return is(line, i, 'self') ? [i + 1] : [];
    case 'very': {
      const steps = [i];
      for (let k = i; k < i + 4 && (is(line, k, 'intensifier') || wordClassAt(line, k) === 'adverb'); k++)
        steps.unshift(k + 1);
      return steps;
    }
    case 'number':
      return word?.token.kind === 'number' ||
        /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|dozen)$/.test(word?.word ?? '')
        ? [i + 1]
        : [];
    case 'time':
      return ahead(i, timeAt(line, i));
    case 'past':
    case 'ing':
      return word && isVerbForm(line, i, name) ? [i + 1] : [];
    case 'verb':
    case 'noun':
    case 'adjective':
      return word && word.classes.size === 0 && wordClassAt(line, i) === name ? [i + 1] : [];
  }
}
