import { expect, test } from '@jest/globals';
import { PatternIndex } from '../../src/packs/pattern-index.ts';
import type { CompiledPattern } from '../../src/packs/rule-set.ts';

const pattern = (anchors: string[], also: string[]) => ({ anchors, also }) as unknown as CompiledPattern;

test('a pattern comes to mind by its anchor, and where it needs another word, only with that', () => {
  const alone = pattern(['asleep'], []);
  const paired = pattern(['drop', 'dropped'], ['ball']);
  const wide = pattern(
    ['left'],
    Array.from({ length: 400 }, (_, i) => `word${i}`),
  );
  const index = new PatternIndex();
  for (const one of [alone, paired, wide]) index.add(one);
  const each = (anchor: string, ...words: string[]) => {
    const found: CompiledPattern[] = [];
    index.each(anchor, new Set([anchor, ...words]), (one) => found.push(one));
    return found;
  };
  expect(each('asleep')).toEqual([alone]);
  expect(each('dropped', 'ball')).toEqual([paired]);
  expect(each('dropped', 'catch')).toEqual([]);
  expect(each('left')).toEqual([wide]);
  expect(each('ball')).toEqual([]);
  expect(index.all()).toEqual(new Set([alone, paired, wide]));
});
