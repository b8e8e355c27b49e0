import { expect, test } from '@jest/globals';
import { clip, head } from '../../../src/slack/blocks/limits.ts';

test('clip leaves what fits and says where it cut', () => {
  expect(clip('short', 5)).toBe('short');
  expect(clip('a long text', 7)).toBe('a long…');
});

test('nothing is cut inside a character', () => {
  expect(head('ab😀', 3)).toBe('ab');
  expect(clip('ab😀cd', 4)).toBe('ab…');
});
