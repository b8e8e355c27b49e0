import { readFileSync } from 'node:fs';
import type { Category } from '../../packs/schema.ts';
import type { Line } from '../line.ts';
import { eachFeature, type Group, shareOf } from './features.ts';

/** What each feature says for (above zero) or against something, in hundredths of a unit of log odds. */
export type LinearWeights = { readonly bias: number } & Readonly<Record<Group, Readonly<Record<string, number>>>>;

/** What was learned from the annotated drafts. Written by `test/corpus/train.ts`. */
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

type Linear = { readonly bias: number } & Readonly<Record<Group, ReadonlyMap<string, number>>>;

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

export const modelOf = ({ judging, soft, kinds }: Weights): Model => ({
  judging: linearOf(judging),
  soft: linearOf(soft),
  kinds: { ...kinds, names: kinds.names as Category[], words: new Map(Object.entries(kinds.words)) },
});

/** The model that Reframe comes with. The file is read, not imported: as a type it would keep the compiler busy. */
export const MODEL: Model = modelOf(JSON.parse(readFileSync(new URL('weights.json', import.meta.url), 'utf8')));

/** A model that has learned nothing: it finds nothing and overrules nothing. */
export const SILENT: Model = modelOf({
  judging: { bias: 0, words: {}, letters: {} },
  soft: { bias: 0, words: {}, letters: {} },
  kinds: { names: [], bias: [], words: {} },
});

/** Log odds that a sentence judges somebody. */
export const weighJudging = (line: Line, { judging }: Model): number => weigh([line], judging);

/** Log odds that a draft is so soft that nobody is held to anything. */
export const weighSoft = (lines: readonly Line[], { soft }: Model): number => weigh(lines, soft);

function weigh(lines: readonly Line[], linear: Linear): number {
  const sums = { words: 0, letters: 0 };
  const sizes = { words: 0, letters: 0 };
  for (const line of lines)
    eachFeature(line, (group, name) => {
      sizes[group]++;
      sums[group] += linear[group].get(name) ?? 0;
    });
  return (linear.bias + sums.words * shareOf(sizes.words) + sums.letters * shareOf(sizes.letters)) / 100;
}

/** Each word's part in the judging, without unit: only their proportions count. */
export function weighWords(line: Line, { judging }: Model): number[] {
  const parts = new Array<number>(line.words.length).fill(0);
  eachFeature(line, (group, name, from, to) => {
    const weight = judging[group].get(name);
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
    .map((name, k) => ({ name, sum: kinds.bias[k]! + sums[k]! * shareOf(size) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ name }) => name);
}
