import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blanksOf } from '../../../src/slack/finish/blanks.ts';
import { readFormData, writeFormData } from '../../../src/slack/finish/form-data.ts';
import { joinPages, splitPages } from '../../../src/slack/finish/pages.ts';
import { makeRewrite } from '../reviews.ts';

test('pages fit, and make the same text again', () => {
  const text = fc.array(fc.constantFrom('word', ' ', '\n', '\n\n', '😀', 'long'.repeat(9)), { maxLength: 200 });
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 90 }), (parts, max) => {
      const whole = parts.join('');
      const pages = splitPages(whole, max);
      expect(joinPages(pages)).toBe(whole);
      expect(pages.joints).toHaveLength(pages.parts.length - 1);
      for (const part of pages.parts) {
        expect(part.length).toBeLessThanOrEqual(max);
        expect(part.isWellFormed()).toBe(true);
      }
    }),
  );
});

test('a page ends where a reader would pause', () => {
  expect(splitPages('one two three\n\nfour five six', 20).parts).toEqual(['one two three', 'four five six']);
});

test('what the form carries fits, whatever is in it', () => {
  const many = (letters: number) => Array.from({ length: 40 }, (_, n) => `${n}${'x'.repeat(letters)}`);
  const data = {
    origin: { channel: 'C1', thread: '1.1' },
    prompts: many(100),
    joints: [''],
    dropped: many(90).map((one) => ['r', one] as const),
  };
  const written = writeFormData(data);
  expect(written.length).toBeLessThanOrEqual(3000);
  const kept = readFormData(written);
  expect(kept.origin).toEqual(data.origin);
  expect(kept.dropped).toEqual([]);
  expect(kept.prompts).toEqual(data.prompts.slice(0, kept.prompts.length));
  expect(readFormData('not ours')).toEqual({ prompts: [], joints: [], dropped: [] });
});

test('the author’s own brackets are no blanks, but those of an earlier rewrite are', () => {
  const { slots } = makeRewrite('See [PROJ-12]. [what happened, and when]. [what that held up]');
  const draft = 'See [PROJ-12]. [what happened, and when].';
  expect(blanksOf(slots, draft).map(({ prompt }) => prompt)).toEqual(['what happened, and when', 'what that held up']);
});
