import type { Category } from './schema.ts';

/** The two groups of features of a sentence, which are weighed apart: words with their neighbours, and word parts. */
export type Group = 'words' | 'letters';

/** What each feature says for (above zero) or against something, in hundredths of a unit of log odds. */
type Linear<Table> = { readonly bias: number } & Readonly<Record<Group, Table>>;

/** What was learned from the annotated drafts. */
type Learned<Table, KindTable> = {
  /** That a sentence judges a person. */
  readonly judging: Linear<Table>;
  /** That a whole draft is too soft. */
  readonly soft: Linear<Table>;
  /** What a judging sentence is likely to be: a bias and weights for each of `names`. */
  readonly kinds: { readonly names: readonly Category[]; readonly bias: readonly number[]; readonly words: KindTable };
};

export type LinearWeights = Linear<Readonly<Record<string, number>>>;

/** As it stands in rules/learned.json. */
export type Weights = Learned<Readonly<Record<string, number>>, Readonly<Record<string, readonly number[]>>>;

export type LinearModel = Linear<ReadonlyMap<string, number>>;

/** The weights, made ready to be looked up. */
export type Model = Learned<ReadonlyMap<string, number>, ReadonlyMap<string, readonly number[]>>;

const linearOf = ({ bias, words, letters }: LinearWeights): LinearModel => ({
  bias,
  words: new Map(Object.entries(words)),
  letters: new Map(Object.entries(letters)),
});

/** Makes weights ready to be looked up. */
export const modelOf = ({ judging, soft, kinds }: Weights): Model => ({
  judging: linearOf(judging),
  soft: linearOf(soft),
  kinds: { ...kinds, words: new Map(Object.entries(kinds.words)) },
});

/** A model that has learned nothing: it finds nothing and overrules nothing. */
export const SILENT: Model = modelOf({
  judging: { bias: 0, words: {}, letters: {} },
  soft: { bias: -100, words: {}, letters: {} },
  kinds: { names: [], bias: [], words: {} },
});
