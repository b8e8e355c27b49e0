import { verbForms } from '../text/nlp.ts';
import { tokenise } from '../text/tokens.ts';

/** The word classes that a pattern can name in braces. */
export const PATTERN_CLASSES = [
  'you',
  'your',
  'person',
  'other',
  'them',
  'whose',
  'self',
  'very',
  'number',
  'time',
  'verb',
  'past',
  'ing',
  'noun',
  'adjective',
] as const;
export type PatternClass = (typeof PATTERN_CLASSES)[number];

/** One step of a pattern. */
export type Element = { readonly optional: boolean } & (
  | { readonly type: 'word'; readonly words: ReadonlySet<string> }
  | Either
  | { readonly type: 'class'; readonly name: PatternClass }
  | { readonly type: 'gap' | 'any' | 'start' | 'end' | 'comma' }
);

/** Alternatives, sorted by how they begin, so that a long list costs one look-up. */
export type Either = {
  readonly type: 'either';
  readonly options: readonly (readonly Element[])[];
  /** Those that are one word. */
  readonly words: ReadonlySet<string>;
  /** Those that begin with a certain word. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly Element[])[]>;
  /** Those that begin otherwise. */
  readonly rest: readonly (readonly Element[])[];
};

/** What is wrong in a pattern, and where in it (UTF-16 units). */
export class PatternSyntaxError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.name = 'PatternSyntaxError';
    this.offset = offset;
  }
}

/** Short and long forms that mean the same; a rule may write either. */
const SAME: readonly (readonly string[])[] = [
  ["'re", 'are'],
  ["'s", 'is', 'has'],
  ["'ve", 'have'],
  ["'d", 'would', 'had'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["n't", 'not'],
  ['wo', 'will'],
];
const BE = ['be', 'am', 'is', 'are', "'s", "'re", "'m", 'was', 'were', 'been', 'being'];
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: BE,
  have: ['have', 'has', 'had', 'having', "'ve", "'s", "'d"],
  do: ['do', 'does', 'did', 'done', 'doing'],
  go: ['go', 'goes', 'went', 'gone', 'going'],
  get: ['get', 'gets', 'got', 'gotten', 'getting'],
};

const forms = new Map<string, readonly string[]>();

function inflect(base: string): readonly string[] {
  const known = forms.get(base);
  if (known) return known;
  const made = IRREGULAR[base] ?? verbForms(base);
  forms.set(base, made);
  return made;
}

const alike = (word: string): readonly string[] => [word, ...SAME.filter((set) => set.includes(word)).flat()];

/**
 * Reads a pattern of rules/README.md ("Patterns").
 * @throws {PatternSyntaxError} for unbalanced brackets, unknown classes, empty alternatives.
 */
export function parsePattern(source: string): Element[] {
  const { elements, at } = parseSequence(source, 0, 0);
  if (at < source.length) throw new PatternSyntaxError('this bracket closes nothing', at);
  if (!elements.some((element) => element.type === 'word' || element.type === 'either')) {
    throw new PatternSyntaxError('a pattern needs at least one word', 0);
  }
  return elements;
}

function parseSequence(source: string, from: number, depth: number): { elements: Element[]; at: number } {
  const elements: Element[] = [];
  let at = from;
  while (at < source.length) {
    const sign = source[at]!;
    if (sign === ' ') at++;
    else if (sign === ')' || sign === '|') break;
    else if (sign === '(') at = parseEither(source, at, depth, elements);
    else at = parseAtom(source, at, elements);
  }
  return { elements, at };
}

function parseEither(source: string, open: number, depth: number, into: Element[]): number {
  if (depth > 3) throw new PatternSyntaxError('brackets nest too deep', open);
  const options: Element[][] = [];
  let at = open;
  do {
    const part = parseSequence(source, at + 1, depth + 1);
    if (part.elements.length === 0)
      throw new PatternSyntaxError('an alternative is empty; write (a|b)? where it may be missing', at);
    options.push(part.elements);
    at = part.at;
  } while (source[at] === '|');
  if (source[at] !== ')') throw new PatternSyntaxError('this bracket is never closed', open);
  at++;
  const optional = source[at] === '?';
  into.push({ ...sortOptions(options), optional });
  return optional ? at + 1 : at;
}

function sortOptions(options: readonly (readonly Element[])[]): Either {
  const words = new Set<string>();
  const byFirst = new Map<string, (readonly Element[])[]>();
  const rest: (readonly Element[])[] = [];
  for (const option of options) {
    const first = option[0]!;
    if (first.type !== 'word' || first.optional) rest.push(option);
    else if (option.length === 1) for (const word of first.words) words.add(word);
    else for (const word of first.words) byFirst.set(word, [...(byFirst.get(word) ?? []), option]);
  }
  return { type: 'either', options, words, byFirst, rest };
}

function parseAtom(source: string, at: number, into: Element[]): number {
  const atom = /^[^\s()|]+/.exec(source.slice(at))![0];
  const end = at + atom.length;
  const optional = atom.length > 1 && atom.endsWith('?');
  const body = optional ? atom.slice(0, -1) : atom;
  const simple = { '...': 'gap', '*': 'any', '^': 'start', $: 'end', ',': 'comma' } as const;
  if (Object.hasOwn(simple, body)) into.push({ type: simple[body as keyof typeof simple], optional });
  else if (body.startsWith('{')) into.push({ type: 'class', name: readClass(body, at), optional });
  else pushWords(body, optional, into, at);
  return end;
}

function readClass(body: string, at: number): PatternClass {
  const name = body.slice(1, -1);
  if (!body.endsWith('}')) throw new PatternSyntaxError('this brace is never closed', at);
  if (!(PATTERN_CLASSES as readonly string[]).includes(name)) {
    throw new PatternSyntaxError(
      `unknown class {${name}}; there are ${PATTERN_CLASSES.map((c) => `{${c}}`).join(' ')}`,
      at,
    );
  }
  return name as PatternClass;
}

function pushWords(body: string, optional: boolean, into: Element[], at: number): void {
  const inflected = body.endsWith('~');
  const text = (inflected ? body.slice(0, -1) : body).replace(/[’‘]/g, "'");
  if (inflected) {
    into.push({ type: 'word', words: new Set(inflect(text.toLowerCase())), optional });
    return;
  }
  // "ain't", "don't": several tokens in the draft, so several here; optional as one.
  const tokens = tokenise(text, text).filter((token) => token.kind !== 'punct');
  if (tokens.length === 0) throw new PatternSyntaxError(`“${body}” is no word; punctuation is not matched`, at);
  const words = tokens.map(
    (token): Element => ({
      type: 'word',
      words: new Set(alike(token.word)),
      optional: optional && tokens.length === 1,
    }),
  );
  if (optional && words.length > 1) into.push({ ...sortOptions([words]), optional: true });
  else into.push(...words);
}
