import { shareOf } from '../../src/engine/learned/features.ts';
import type { Group, LinearWeights, Weights } from '../../src/packs/model.ts';
import type { Lesson, Shown } from './lessons.ts';

const EPOCHS = 12;
const RATE = 0.5;
/** Features that fewer lessons show are left out: they are somebody's name for something. */
const RARE = 4;
/** Weights below so many hundredths say nothing that could be heard. */
const FAINT = 50;
const FAINT_KIND = 150;

type Row = { readonly shown: Shown; readonly truth: boolean };

/** What the lessons teach: which sentences judge, what they are then, and which drafts are too soft. */
export function learn(lessons: readonly Lesson[]): Weights {
  const sentences = lessons.flatMap((lesson) => lesson.sentences);
  const judging = sentences.filter(({ category }) => category !== null);
  const names = [...new Set(judging.map(({ category }) => category!))].sort();
  const kinds = names.map((name) =>
    regress(
      judging.map((shown) => ({ shown: { ...shown, letters: [] }, truth: shown.category === name })),
      0,
    ),
  );
  const known = new Set(kinds.flatMap(({ words }) => Object.keys(words)));
  return {
    judging: regress(
      sentences.map((shown) => ({ shown, truth: shown.category !== null })),
      FAINT,
    ),
    soft: regress(
      lessons.map(({ shown, soft }) => ({ shown, truth: soft })),
      FAINT,
    ),
    kinds: {
      names,
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
function regress(rows: readonly Row[], faint: number): LinearWeights {
  const names: Record<Group, Map<string, number>> = { words: new Map(), letters: new Map() };
  const counts: number[] = [];
  const number = (group: Group) => (name: string) => {
    const at = names[group].get(name) ?? counts.push(0) - 1;
    names[group].set(name, at);
    counts[at]!++;
    return at;
  };
  const numbered = rows.map(({ shown, truth }) => ({
    truth: truth ? 1 : 0,
    groups: (['words', 'letters'] as const).map((group) => ({
      share: shareOf(shown[group].length),
      all: shown[group].map(number(group)),
    })),
  }));
  const frequent = numbered.map(({ truth, groups }) => ({
    truth,
    groups: groups.map(({ share, all }) => ({ share, own: all.filter((at) => counts[at]! >= RARE) })),
  }));
  const weights = new Float64Array(counts.length);
  const squares = new Float64Array(counts.length).fill(1e-3);
  let bias = -1;
  let biasSquares = 1e-3;
  const shuffle = shuffler();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of shuffle(frequent.length)) {
      const { truth, groups } = frequent[i]!;
      let sum = bias;
      for (const { share, own } of groups) for (const at of own) sum += weights[at]! * share;
      const miss = 1 / (1 + Math.exp(-sum)) - truth;
      biasSquares += miss * miss;
      bias -= (0.1 * miss) / Math.sqrt(biasSquares);
      for (const { share, own } of groups) {
        const step = miss * share;
        for (const at of own) {
          squares[at]! += step * step;
          weights[at]! -= (RATE * step) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  const audible = (group: Group) =>
    Object.fromEntries(
      [...names[group]]
        .map(([name, at]) => [name, hundredths(weights[at]!)] as const)
        .filter(([, weight]) => weight !== 0 && Math.abs(weight) >= faint)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return { bias: hundredths(bias), words: audible('words'), letters: audible('letters') };
}

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
