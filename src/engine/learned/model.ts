import type { Category } from '../../packs/schema.ts';
import type { Line } from '../line.ts';
import { type Feature, featuresOf } from './features.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * A linear model of sentences: what each word, neighbourhood of words and word part says for (above zero) or against a
 * judgement of a person, in hundredths of a unit of log odds. Written by `test/corpus/train.ts`.
 */
export type Weights = {
  readonly bias: number;
  readonly words: Readonly<Record<string, number>>;
  readonly letters: Readonly<Record<string, number>>;
  /** What a judging sentence is likely to be: a bias and weights for each of `names`. */
  readonly kinds: {
    readonly names: readonly string[];
    readonly bias: readonly number[];
    readonly words: Readonly<Record<string, readonly number[]>>;
  };
};

/** The weights, made ready to be looked up. */
export type Model = {
  readonly bias: number;
  readonly words: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, number>;
  readonly kinds: {
    readonly names: readonly Category[];
    readonly bias: readonly number[];
    readonly words: ReadonlyMap<string, readonly number[]>;
  };
};

/** What the model says of a sentence: log odds that it judges somebody, and each word's part in that. */
export type Weighed = { readonly score: number; readonly byWord: readonly number[] };

export const modelOf = ({ bias, words, letters, kinds }: Weights): Model => ({
  bias,
  words: new Map(Object.entries(words)),
  letters: new Map(Object.entries(letters)),
  kinds: { ...kinds, names: kinds.names as Category[], words: new Map(Object.entries(kinds.words)) },
});

/** The model that Reframe comes with. */
export const MODEL: Model = modelOf(weights as Weights);

/** Weighs one sentence. Each of the two groups of features counts by the square root of its size. */
export function weigh(line: Line, model: Model): Weighed {
  const { words, letters } = featuresOf(line);
  const byWord = new Array<number>(line.words.length).fill(0);
  let score = model.bias;
  const add = (features: readonly Feature[], known: ReadonlyMap<string, number>) => {
    const share = 1 / Math.sqrt(features.length || 1);
    for (const { name, from, to } of features) {
      const weight = known.get(name);
      if (weight === undefined) continue;
      score += weight * share;
      for (let i = from; i < to; i++) byWord[i]! += (weight * share) / (to - from);
    }
  };
  add(words, model.words);
  add(letters, model.letters);
  return { score: score / 100, byWord };
}

/** The categories of a judging sentence, the likeliest first. */
export function kindsOf(line: Line, { kinds }: Model): Category[] {
  const { words } = featuresOf(line);
  const share = 1 / Math.sqrt(words.length || 1);
  const sums = [...kinds.bias];
  for (const { name } of words) {
    const weights = kinds.words.get(name);
    if (weights) for (let k = 0; k < sums.length; k++) sums[k]! += weights[k]! * share;
  }
  return kinds.names
    .map((name, k) => ({ name, sum: sums[k]! }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ name }) => name);
}
