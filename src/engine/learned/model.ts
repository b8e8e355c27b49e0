import type { Category } from '../../packs/schema.ts';
import type { Line } from '../line.ts';
import { eachFeature, type Group } from './features.ts';
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
  readonly known: Readonly<Record<Group, ReadonlyMap<string, number>>>;
  readonly kinds: {
    readonly names: readonly Category[];
    readonly bias: readonly number[];
    readonly words: ReadonlyMap<string, readonly number[]>;
  };
};

export const modelOf = ({ bias, words, letters, kinds }: Weights): Model => ({
  bias,
  known: { words: new Map(Object.entries(words)), letters: new Map(Object.entries(letters)) },
  kinds: { ...kinds, names: kinds.names as Category[], words: new Map(Object.entries(kinds.words)) },
});

/** The model that Reframe comes with. */
export const MODEL: Model = modelOf(weights as Weights);

/** A model that has learned nothing: it finds nothing and overrules nothing. */
export const SILENT: Model = modelOf({
  bias: 0,
  words: {},
  letters: {},
  kinds: { names: [], bias: [], words: {} },
});

/** Log odds that a sentence judges somebody. Each group of features counts by the square root of its size. */
export function weigh(line: Line, { bias, known }: Model): number {
  const sums = { words: 0, letters: 0 };
  const sizes = { words: 0, letters: 0 };
  eachFeature(line, (group, name) => {
    sizes[group]++;
    sums[group] += known[group].get(name) ?? 0;
  });
  return (bias + sums.words / Math.sqrt(sizes.words || 1) + sums.letters / Math.sqrt(sizes.letters || 1)) / 100;
}

/** Each word's part in what the sentence weighs, without unit: only their proportions count. */
export function weighWords(line: Line, { known }: Model): number[] {
  const parts = new Array<number>(line.words.length).fill(0);
  eachFeature(line, (group, name, from, to) => {
    const weight = known[group].get(name);
    if (weight !== undefined) for (let i = from; i < to; i++) parts[i]! += weight / (to - from);
  });
  return parts;
}

/** The categories of a judging sentence, the likeliest first. */
export function kindsOf(line: Line, { kinds }: Model): Category[] {
  const sums = kinds.bias.map(() => 0);
  let size = 0;
  eachFeature(line, (group, name) => {
    if (group !== 'words') return;
    size++;
    kinds.words.get(name)?.forEach((weight, k) => {
      sums[k]! += weight;
    });
  });
  return kinds.names
    .map((name, k) => ({ name, sum: kinds.bias[k]! + sums[k]! / Math.sqrt(size || 1) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ name }) => name);
}
