import type { Group } from '../../src/engine/learned/features.ts';
import type { Weights } from '../../src/engine/learned/model.ts';
import type { Lesson } from './lessons.ts';

const EPOCHS = 12;
const RATE = 0.5;
/** Features that fewer sentences show are left out: they are somebody's name for something. */
const RARE = 2;
/** Weights below this many hundredths say nothing that could be heard. */
const FAINT = 12;

/**
 * Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011), in an order that is shuffled but the same each time.
 * Each group of features counts by the square root of its size, as in `weigh`.
 */
export function learn(lessons: readonly Lesson[]): Weights {
  const judging = learnOne(lessons, ({ category }) => category !== null, ['words', 'letters']);
  const labelled = lessons.filter(({ category }) => category !== null);
  const names = [...new Set(labelled.map(({ category }) => category!))].sort();
  const kinds = names.map((name) => learnOne(labelled, ({ category }) => category === name, ['words']));
  const known = new Set(kinds.flatMap(({ words }) => [...words.keys()]));
  return {
    bias: hundredths(judging.bias),
    words: audible(judging.words),
    letters: audible(judging.letters),
    kinds: {
      names,
      bias: kinds.map(({ bias }) => hundredths(bias)),
      words: Object.fromEntries(
        [...known]
          .sort()
          .map((name) => [name, kinds.map(({ words }) => hundredths(words.get(name) ?? 0))] as const)
          .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= 60)),
      ),
    },
  };
}

const hundredths = (weight: number): number => Math.round(weight * 100);

const audible = (weights: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries(
    [...weights]
      .map(([name, weight]) => [name, hundredths(weight)] as const)
      .filter(([, weight]) => Math.abs(weight) >= FAINT)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

type Learned = { bias: number; words: Map<string, number>; letters: Map<string, number> };

function learnOne(lessons: readonly Lesson[], isTrue: (lesson: Lesson) => boolean, groups: readonly Group[]): Learned {
  const numbers: Record<Group, Map<string, number>> = { words: new Map(), letters: new Map() };
  let size = 0;
  const counts: number[] = [];
  const rows = lessons.map((lesson) => ({
    truth: isTrue(lesson) ? 1 : 0,
    groups: groups.map((group) =>
      Int32Array.from(lesson[group], (name) => {
        const at = numbers[group].get(name) ?? size++;
        numbers[group].set(name, at);
        counts[at] = (counts[at] ?? 0) + 1;
        return at;
      }),
    ),
  }));
  const frequent = rows.map((row) => ({
    truth: row.truth,
    groups: row.groups.map((all) => ({
      share: 1 / Math.sqrt(all.length || 1),
      own: all.filter((at) => counts[at]! >= RARE),
    })),
  }));
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  let bias = -1;
  let biasSquares = 1e-3;
  const next = shuffler();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of next(frequent.length)) {
      const row = frequent[i]!;
      let sum = bias;
      for (const { share, own } of row.groups) for (const at of own) sum += weights[at]! * share;
      const miss = 1 / (1 + Math.exp(-sum)) - row.truth;
      biasSquares += miss * miss;
      bias -= (0.1 * miss) / Math.sqrt(biasSquares);
      for (const { share, own } of row.groups) {
        const step = miss * share;
        for (const at of own) {
          squares[at]! += step * step;
          weights[at]! -= (RATE * step) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  const named = (group: Group) => new Map([...numbers[group]].map(([name, at]) => [name, weights[at]!]));
  return { bias, words: named('words'), letters: named('letters') };
}

/** Orders of `length` things, each another one, the same series in every run. */
function shuffler(): (length: number) => number[] {
  let seed = 1;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  return (length) => {
    const order = Array.from({ length }, (_, i) => i);
    for (let i = length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    return order;
  };
}
