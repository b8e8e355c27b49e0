import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compose } from '../../../src/slack/finish/compose.ts';

const fill = (whole: string, ...slots: [prompt: string, answer: string][]) =>
  compose({ whole, slots: slots.map(([prompt, answer]) => ({ prompt, answer })) });

describe('answers take the capital and the full stop of their place', () => {
  test.each([
    [
      'It was late. [what that held up] What got in the way?',
      'the launch waited',
      'It was late. The launch waited. What got in the way?',
    ],
    ['[what that held up].', 'the launch waited.', 'The launch waited.'],
    ['You missed it [what that held up], and left.', 'On Monday.', 'You missed it On Monday, and left.'],
    ['You missed it [what that held up] again.', 'on Monday', 'You missed it on Monday again.'],
    ['It was late. [what that held up]', 'Did it?', 'It was late. Did it?'],
    ['One:\n[what that held up]\nTwo', 'the launch', 'One:\nThe launch.\nTwo'],
  ])('%s', (whole, answer, text) => {
    expect(fill(whole, ['what that held up', answer])).toEqual({ text });
  });
});

test('blanks that are open, and answers that have no place any more, are named', () => {
  expect(fill('[a b] [c d]', ['a b', ''], ['c d', 'x'])).toEqual({ open: [0], lost: [] });
  expect(fill('Done.', ['a b', 'the launch'])).toEqual({ open: [], lost: [0] });
  expect(fill('The launch waited.', ['a b', 'the launch'])).toEqual({ text: 'The launch waited.' });
  expect(fill('Done.', ['a b', ''])).toEqual({ text: 'Done.' });
});

test('the same blank twice has two answers', () => {
  expect(fill('On [when] and on [when].', ['when', 'Monday'], ['when', 'Friday'])).toEqual({
    text: 'On Monday and on Friday.',
  });
});

test('whatever is answered, no blank stays that was filled, and nothing throws', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      fc.string({ maxLength: 60 }),
      fc.string({ maxLength: 40 }),
      (before, after, answer) => {
        fc.pre(!`${before}${after}${answer}`.includes('[what]'));
        const made = fill(`${before}[what]${after}`, ['what', answer]);
        if (answer.trim() === '') expect(made).toEqual({ open: [0], lost: [] });
        else expect('text' in made && made.text.includes('[what]')).toBe(false);
      },
    ),
  );
});
