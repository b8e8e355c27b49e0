import type { Category } from './schema.ts';

/** The two groups of features of a sentence, which are weighed apart: words with their neighbours, and word parts. */
export type Group = 'words' | 'letters';

/** What each feature says for (above zero) or against something, in hundredths of a unit of log odds. */
export type LinearWeights = { readonly bias: number } & Readonly<Record<Group, Readonly<Record<string, number>>>>;

/** What was learned from the annotated drafts, as it stands in rules/learned.json. */
export type Weights = {
  /** That a sentence judges a person. */
  readonly judging: LinearWeights;
  /** That a whole draft is too soft. */
  readonly soft: LinearWeights;
  /** What a judging sentence is likely to be: a bias and weights for each of `names`. */
  readonly kinds: {
    readonly names: readonly string[];
    readonly bias: readonly number[];
    readonly words: Readonly<Record<string, readonly number[]>>;
  };
};

export type Linear = { readonly bias: number } & Readonly<Record<Group, ReadonlyMap<string, number>>>;

/** The weights, made ready to be looked up. */
export type Model = {
  readonly judging: Linear;
  readonly soft: Linear;
  readonly kinds: {
    readonly names: readonly Category[];
    readonly bias: readonly number[];
    readonly words: ReadonlyMap<string, readonly number[]>;
  };
};

const linearOf = ({ bias, words, letters }: LinearWeights): Linear => ({
  bias,
  words: new Map(Object.entries(words)),
  letters: new Map(Object.entries(letters)),
});

/** Makes weights ready to be looked up. */
export const modelOf = ({ judging, soft, kinds }: Weights): Model => ({
  judging: linearOf(judging),
  soft: linearOf(soft),
  kinds: { ...kinds, names: kinds.names as Category[], words: new Map(Object.entries(kinds.words)) },
});

/** A model that has learned nothing: it finds nothing and overrules nothing. */
export const SILENT: Model = modelOf({
  judging: { bias: 0, words: {}, letters: {} },
  soft: { bias: -100, words: {}, letters: {} },
  kinds: { names: [], bias: [], words: {} },
});
