import { expect, test } from '@jest/globals';
import { Memory } from '../../src/slack/memory.ts';

test('remembers for its lifetime', () => {
  const memory = new Memory(1000, 10);
  expect([memory.seen('a', 0), memory.seen('a', 999), memory.seen('a', 1000)]).toEqual([false, true, false]);
});

test('forgets the oldest beyond its size', () => {
  const memory = new Memory(1000, 2);
  for (const key of ['a', 'b', 'c']) memory.seen(key, 0);
  expect([memory.seen('c', 1), memory.seen('b', 1), memory.seen('a', 1)]).toEqual([true, true, false]);
});
