import type { Model } from './model.ts';
import type { Element } from './pattern.ts';
import type { PatternIndex } from './pattern-index.ts';
import type { Category, Pack, Rule, Severity } from './schema.ts';

/** What a label word is to the sentence it stands in. */
export type LabelPart = 'adjective' | 'quality' | 'adverb' | 'person' | 'virtue' | 'virtuous';

/** A rule with what it takes from its pack. */
export type CompiledRule = {
  readonly rule: Rule;
  readonly category: Category;
  readonly severity: Severity;
  readonly slots: readonly string[];
  readonly questions: readonly string[];
};

/** One form of one label word, as the words of the draft that it matches. */
export type LabelForm = {
  readonly words: readonly string[];
  readonly part: LabelPart;
  readonly ambiguous: boolean;
  readonly of: CompiledRule;
};

/** A rule for the adjectives or nouns that no pack lists, with those that it leaves alone. */
export type OpenClass = {
  readonly class: 'adjective' | 'noun';
  readonly except: ReadonlySet<string>;
  readonly of: CompiledRule;
};

/** What a pattern says when it matches: the rule's own construction, or an exception to it. */
export type PatternField = 'patterns' | 'adverbials' | 'actions' | 'qualities' | 'unless';

export type CompiledPattern = {
  readonly elements: readonly Element[];
  /** The words of which one must be there for the pattern to match. */
  readonly anchors: readonly string[];
  /** Of these too one must be there; none where nothing else is needed. */
  readonly also: readonly string[];
  /** At least and at most so many words of a match stand before that word. */
  readonly least: number;
  readonly reach: number;
  readonly field: PatternField;
  readonly of: CompiledRule;
};

/** Packs made ready for matching: every look-up begins with one word of the draft. Only the engine looks inside. */
export type RuleSet = {
  readonly packs: readonly Pack[];
  readonly rules: ReadonlyMap<string, CompiledRule>;
  readonly labels: ReadonlyMap<string, readonly LabelForm[]>;
  readonly open: readonly OpenClass[];
  /** One rule a category for what the learned model finds. */
  readonly learned: ReadonlyMap<Category, CompiledRule>;
  /** What weighs sentences for these, and against the others. */
  readonly model: Model;
  readonly compounds: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly patterns: PatternIndex;
};
