import nlp from 'compromise/two';
import firstNames from './first-names.json' with { type: 'json' };

/**
 * The only file that knows compromise. It is asked about single words, never about sentences: its word list,
 * its suffix rules and its inflection are good, and at word level they cost microseconds and can be remembered.
 */

/** What a word can be when nothing around it is known. */
export type WordClass = 'noun' | 'verb' | 'adjective' | 'adverb' | 'name' | 'other';

export type Word = {
  readonly class: WordClass;
  /** compromise's own tags, for the finer questions (PastTense, Gerund, FirstName…). */
  readonly tags: ReadonlySet<string>;
};

type Conjugation = { Infinitive: string; PastTense: string; PresentTense: string; Gerund: string; Participle?: string };
type Transform = {
  verb: {
    conjugate: (infinitive: string, model: unknown) => Conjugation;
    toInfinitive: (verb: string, model: unknown, tense?: string) => string;
  };
  noun: { toPlural: (noun: string, model: unknown) => string; toSingular: (noun: string, model: unknown) => string };
  adjective: {
    toComparative: (adjective: string, model: unknown) => string;
    toSuperlative: (adjective: string, model: unknown) => string;
  };
};
type Internals = {
  model: () => { one: { lexicon: Record<string, string | string[]> } };
  methods: () => { two: { transform: Transform } };
};
const internals = nlp as unknown as Internals;
const model = internals.model();
const { verb, noun, adjective } = internals.methods().two.transform;

const REMEMBERED = 20_000;
const seen = new Map<string, Word>();

/** The class and tags of one word in small letters; guessed by its ending where compromise does not list it. */
export function lookUp(word: string): Word {
  const known = seen.get(word);
  if (known) return known;
  const view = nlp(word).json() as { terms: { tags: string[] }[] }[];
  const tags = new Set(view[0]?.terms[0]?.tags ?? []);
  const found: Word = { class: classOf(tags), tags };
  if (seen.size >= REMEMBERED) seen.clear();
  seen.set(word, found);
  return found;
}

function classOf(tags: ReadonlySet<string>): WordClass {
  if (tags.has('Person') || tags.has('FirstName') || tags.has('LastName')) return 'name';
  if (tags.has('Adverb')) return 'adverb';
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('Verb')) return 'verb';
  if (tags.has('Noun')) return 'noun';
  return 'other';
}

/** Whether compromise lists this word, in small letters, as English. */
export const isListed = (word: string): boolean => Object.hasOwn(model.one.lexicon, word);

/**
 * Given names of many languages that are no English words: the name lists of faker (MIT), less every English word,
 * and names added by hand. Names that are also words (Will, Grace) are left to compromise's own list.
 */
const NAMES: ReadonlySet<string> = new Set(firstNames.flatMap((line) => line.split(' ')));

/** Whether this word, in small letters, is a first name. */
export function isFirstName(word: string): boolean {
  if (NAMES.has(word)) return true;
  const tag = model.one.lexicon[word];
  const tags = Array.isArray(tag) ? tag : [tag];
  return tags.some((t) => t === 'MaleName' || t === 'FemaleName' || t === 'FirstName');
}

/** All forms of a verb from its base form: drop → drop, drops, dropped, dropping; irregular participles too. */
export function verbForms(base: string): string[] {
  const forms = verb.conjugate(base, model);
  const all = [base, forms.PresentTense, forms.PastTense, forms.Gerund, forms.Participle];
  return [...new Set(all.filter((form): form is string => Boolean(form) && !form!.includes(' ')))];
}

/** The past tense of a base form: miss → missed. */
export const pastTense = (base: string): string => verb.conjugate(base, model).PastTense;

/** The base form of an inflected verb: missed → miss. */
export function baseForm(inflected: string): string {
  if (lookUp(inflected).tags.has('Infinitive')) return inflected;
  const base = verb.toInfinitive(inflected, model);
  return base && verbForms(base).includes(inflected) ? base : inflected;
}

export const plural = (singular: string): string => noun.toPlural(singular, model);

/** lazy → lazier, laziest; longer words only take more/most and give none. */
export function comparisons(base: string): string[] {
  const syllables = base.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1;
  if (base.includes(' ') || base.includes('-') || syllables > 2) return [];
  if (syllables === 2 && !/(y|le|ow|er)$/.test(base)) return [];
  return [adjective.toComparative(base, model), adjective.toSuperlative(base, model)].filter((f) => !f.includes(' '));
}
