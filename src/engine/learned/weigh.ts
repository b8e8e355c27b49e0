import type { LinearModel, Model } from '../../packs/model.ts';
import type { Category } from '../../packs/schema.ts';
import type { Line } from '../line.ts';
import { eachFeature, shareOf } from './features.ts';

/** Log odds that a sentence judges somebody. */
export const weighJudging = (line: Line, { judging }: Model): number => weigh([line], judging);

/** Log odds that a draft is so soft that nobody is held to anything. */
export const weighSoft = (lines: readonly Line[], { soft }: Model): number => weigh(lines, soft);

function weigh(lines: readonly Line[], linear: LinearModel): number {
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
