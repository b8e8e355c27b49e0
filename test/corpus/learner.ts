import { shareOf } from '../../src/engine/learned/features.ts';
import type { Group, LinearWeights, Weights } from '../../src/packs/model.ts';
import type { Category } from '../../src/packs/schema.ts';
import type { Lesson, Shown } from './lessons.ts';
import type { Vocabulary } from './vocabulary.ts';

const EPOCHS = 12;
const RATE = 0.5;
/** Features that fewer lessons show are left out: they are somebody's name for something. */
const RARE = 4;
/** Weights below so many hundredths say nothing that could be heard. */
const FAINT = 50;
const FAINT_KIND = 150;

const NONE = new Int32Array(0);

type Row = { readonly shown: Shown; readonly truth: boolean };

/** What the lessons teach: which sentences judge, what they are then, and which drafts are too soft. */
export function learn(lessons: readonly Lesson[], vocabulary: Vocabulary): Weights {
  const sentences = lessons.flatMap((lesson) => lesson.sentences);
  const judging = sentences.filter(({ category }) => category !== null);
  const names = [...new Set(judging.map(({ category }) => category!))].sort();
  const kinds = names.map((name) =>
    regress(
      judging.map((shown) => ({ shown: { ...shown, letters: NONE }, truth: shown.category === name })),
      vocabulary,
      0,
    ),
  );
  const known = new Set(kinds.flatMap(({ words }) => Object.keys(words)));
  return {
    judging: regress(
      sentences.map((shown) => ({ shown, truth: shown.category !== null })),
      vocabulary,
      FAINT,
    ),
    soft: regress(
      lessons.map(({ shown, soft }) => ({ shown, truth: soft })),
      vocabulary,
      FAINT,
    ),
    kinds: {
      names: names as Category[],
      bias: kinds.map(({ bias }) => bias),
      words: Object.fromEntries(
        [...known]
          .sort()
          .map((name) => [name, kinds.map(({ words }) => words[name] ?? 0)] as const)
          .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= FAINT_KIND)),
      ),
    },
  };
}

/**
 * Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011), in an order that is shuffled but the same each time.
 * Each group of features counts by its size, as when the engine weighs a sentence.
 */
function regress(rows: readonly Row[], vocabulary: Vocabulary, faint: number): LinearWeights {
  const tables = GROUPS.map((group) => tableOf(group, rows, vocabulary));
  let bias = -1;
  let biasSquares = 1e-3;
  const shuffle = shuffler();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of shuffle(rows.length)) {
      const { shown, truth } = rows[i]!;
      let sum = bias;
      for (const { group, weights, isRare } of tables) {
        const share = shareOf(shown[group].length);
        for (const at of shown[group]) if (!isRare[at]) sum += weights[at]! * share;
      }
      const miss = 1 / (1 + Math.exp(-sum)) - (truth ? 1 : 0);
      biasSquares += miss * miss;
      bias -= (0.1 * miss) / Math.sqrt(biasSquares);
      for (const { group, weights, squares, isRare } of tables) {
        const step = miss * shareOf(shown[group].length);
        for (const at of shown[group]) {
          if (isRare[at]) continue;
          squares[at]! += step * step;
          weights[at]! -= (RATE * step) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  const [words, letters] = tables.map(({ names, weights }) => audible(names, weights, faint));
  return { bias: hundredths(bias), words: words!, letters: letters! };
}

const GROUPS = ['words', 'letters'] as const;

/** What is learned of one group of features: by number, its weight, the sum of its squared steps, whether it is rare. */
function tableOf(group: Group, rows: readonly Row[], vocabulary: Vocabulary) {
  const names = vocabulary.namesOf(group);
  const counts = new Int32Array(names.length);
  for (const { shown } of rows) for (const at of shown[group]) counts[at]!++;
  return {
    group,
    names,
    weights: new Float64Array(names.length),
    squares: new Float64Array(names.length).fill(1e-3),
    isRare: Uint8Array.from(counts, (count) => (count < RARE ? 1 : 0)),
  };
}

const audible = (names: readonly string[], weights: Float64Array, faint: number): Record<string, number> =>
  Object.fromEntries(
    names
      .map((name, at) => [name, hundredths(weights[at]!)] as const)
      .filter(([, weight]) => weight !== 0 && Math.abs(weight) >= faint)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const hundredths = (weight: number): number => Math.round(weight * 100);

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
