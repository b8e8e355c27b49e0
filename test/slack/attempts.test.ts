import { expect, test } from '@jest/globals';
import { firstThatWorks, type Way } from '../../src/slack/listeners/attempts.ts';

const tried: string[] = [];
const log = { info: () => {}, warn: (entry: { error: string }) => tried.push(entry.error), error: () => {} };
const way = (name: string, attempt: () => Promise<unknown>): Way => [name, attempt];
const never = way('never', () => new Promise(() => {}));
const fails = way('fails', () => Promise.reject(Object.assign(new Error('secret'), { code: 'not_in_channel' })));
const works = way('works', async () => tried.push('worked'));

test('goes on until one works, and no further', async () => {
  tried.length = 0;
  expect(await firstThatWorks(log as never, [fails, never, works, works], 20)).toBe(true);
  expect(tried).toEqual(['not_in_channel', 'slow', 'worked']);
});

test('says when nothing worked', async () => {
  expect(await firstThatWorks(log as never, [fails, fails])).toBe(false);
});
