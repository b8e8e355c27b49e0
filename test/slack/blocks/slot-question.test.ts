import { describe, expect, test } from '@jest/globals';
import { askFor, exampleFor } from '../../../src/slack/blocks/slot-question.ts';
import { check, rules } from '../../rules.ts';

describe('a blank as a question', () => {
  test.each([
    ['what happened, and when', 'What happened, and when?'],
    ['what you expected, and what happened instead', 'What did you expect, and what happened instead?'],
    ['what you need, and by when', 'What do you need, and by when?'],
    ['what the role needs, and what you saw', 'What does the role need, and what did you see?'],
    ['what you saw or heard', 'What did you see or hear?'],
    ['what that held up', 'What did that hold up?'],
    ['what you will do, and what they would like', 'What will you do, and what would they like?'],
    ['the one thing to do, and by when', 'What is the one thing to do, and by when?'],
    ['which step you wanted, and by when', 'Which step did you want, and by when?'],
    [
      'what was not done, and when it was due: the warehouse',
      'About the warehouse: what was not done, and when was it due?',
    ],
    ['What that held up, and for whom', 'What did that hold up, and for whom?'],
    ['what you expect instead', 'What do you expect instead?'],
    ['what to do, and when', 'What should they do, and when?'],
    ['date', 'Which date?'],
    ['your own words', 'Your own words?'],
    ['', '?'],
  ])('%s', (prompt, question) => {
    expect(askFor(prompt)).toBe(question);
  });
});

test('every blank of the built-in packs is a question, with an example that nobody would call a label', () => {
  const prompts = new Set([...rules.rules.values()].flatMap(({ slots }) => slots));
  for (const prompt of prompts) {
    expect(askFor(prompt)).toMatch(/^[A-Z][^?]+\?$/);
    // "what you saw" in a question would be a blank that was not turned.
    expect(askFor(prompt)).not.toMatch(/\b(what|when|how|why|who) (you|they|it|that) /i);
    expect(check(exampleFor(prompt)).findings).toEqual([]);
  }
});
