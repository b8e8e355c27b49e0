import { describe, expect, test } from '@jest/globals';
import { readLine } from '../../src/engine/line.ts';
import { findPatterns } from '../../src/engine/match/pattern.ts';
import { compile } from '../../src/packs/compile.ts';
import { parsePattern } from '../../src/packs/pattern.ts';
import { packSchema } from '../../src/packs/schema.ts';
import { createDraft } from '../../src/text/draft.ts';

const examples = { flag: ['x'], pass: ['y'] };
const matches = (pattern: string, text: string): string[] => {
  const rule = { id: 'p.one', kind: 'phrase', title: 't', why: 'w', source: 's', patterns: [pattern], examples };
  const pack = packSchema.parse({
    pack: 'p',
    title: 't',
    about: 'a',
    category: 'trait',
    severity: 'warning',
    slots: ['s'],
    questions: ['q'],
    rules: [rule],
  });
  const draft = createDraft(text);
  return draft.sentences.flatMap((sentence) => {
    const line = readLine(sentence);
    return findPatterns(line, compile([pack])).map(({ from, to }) =>
      text.slice(line.words[from]!.token.start, line.words[to - 1]!.token.end),
    );
  });
};

describe('patterns', () => {
  test.each([
    ['asleep at the wheel', 'He was Asleep at the wheel again', ['Asleep at the wheel']],
    ['drop~ the ball', 'You dropped the ball', ['dropped the ball']],
    ['be~ (out|gone)', "you're gone", ["'re gone"]],
    ["don't care", 'you don’t care, dont care', ['don’t care', 'dont care']],
    ['asleep at the (wheel|switch)', 'asleep at the switch', ['asleep at the switch']],
    ['really? late', 'really late, late', ['really late', 'late', 'late']],
    [
      'nice of {you} to ... join',
      'nice of you to finally, at last, join us',
      ['nice of you to finally, at last, join'],
    ],
    ['nice * you', 'nice of you', ['nice of you']],
    ['^ late', 'Hey Tom, late again', ['late']],
    ['late $', 'late, and late', ['late']],
    [
      '{person} be~ lazy',
      'The new guy is lazy. <@U1> was lazy. Priya is lazy',
      ['The new guy is lazy', '<@U1> was lazy', 'Priya is lazy'],
    ],
    ['{whose} work', "your work, Tom's work, my work", ['your work', "Tom's work"]],
    ['be~ {very} lazy', 'is so very lazy', ['is so very lazy']],
    ['missed {number}', 'missed 3, missed three', ['missed 3', 'missed three']],
    ['late {time}', 'late on Monday', ['late on Monday']],
    ['not good', "isn't good, not good", ["n't good", 'not good']],
  ])('%s in “%s”', (pattern, text, expected) => {
    expect(matches(pattern, text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['drop~ the ball', 'the ball dropped'],
    ['^ late', 'you are late'],
    ['late $', 'late again'],
    ['{person} be~ lazy', 'the job is lazy, I am lazy'],
    ['nice of {you} to ... join', 'nice of you to one two three four five join'],
  ])('%s not in “%s”', (pattern, text) => {
    expect(matches(pattern, text)).toEqual([]);
  });

  test.each([
    ['(a|b', 0],
    ['a (b|)', 4],
    ['a)', 1],
    ['{nobody} a', 0],
    ['{person', 0],
    ['{person} ...', 0],
    ['a (((((b)))))', 6],
  ])('%s is refused at %d', (source, offset) => {
    expect(() => parsePattern(source)).toThrow(expect.objectContaining({ offset }));
  });
});
