import { describe, expect, test } from '@jest/globals';
import { readContext } from '../../../src/engine/context.ts';
import { kindsOf, weighJudging, weighSoft, weighWords } from '../../../src/engine/learned/weigh.ts';
import { modelOf, SILENT } from '../../../src/packs/model.ts';
import { createDraft } from '../../../src/text/draft.ts';
import { rules } from '../../rules.ts';

const linesOf = (text: string) => readContext(createDraft(text), rules).lines;
const lineOf = (text: string) => linesOf(text)[0]!;

const toy = modelOf({
  judging: { bias: -100, words: { wallpaper: 2000, 'to you': 1000 }, letters: { ' rol': -1500 } },
  soft: { bias: 0, words: { whenever: 500 }, letters: {} },
  kinds: { names: ['contempt', 'trait'], bias: [0, 10], words: { wallpaper: [400, 0] } },
});

describe('a model', () => {
  test('sums up what the features say', () => {
    const judged = weighJudging(lineOf('Safety is wallpaper to you'), toy);
    expect(judged).toBeGreaterThan(0);
    expect(judged).toBeGreaterThan(weighJudging(lineOf('Safety is wallpaper'), toy));
    expect(weighJudging(lineOf('A roll of paper'), toy)).toBeLessThan(-1);
  });

  test('says which words weigh most', () => {
    const [first, ...rest] = weighWords(lineOf('Wallpaper is what safety means'), toy);
    expect(first).toBeGreaterThan(Math.max(...rest));
  });

  test('says what kind of judgement it is', () => {
    expect(kindsOf(lineOf('Safety is wallpaper to you'), toy)).toEqual(['contempt', 'trait']);
    expect(kindsOf(lineOf('Safety is a roll to you'), toy)).toEqual(['trait', 'contempt']);
  });

  test('weighs a draft as a whole', () => {
    expect(weighSoft(linesOf('It was late. Whenever you like.'), toy)).toBeGreaterThan(0);
    expect(weighSoft(linesOf('It was late. By noon, please.'), toy)).toBe(0);
  });

  test('that has learned nothing says nothing', () => {
    expect(weighJudging(lineOf('You are lazy'), SILENT)).toBe(0);
    expect(kindsOf(lineOf('You are lazy'), SILENT)).toEqual([]);
  });
});

test('the model that Reframe comes with tells a judgement from a message about the same things', () => {
  const judged = weighJudging(lineOf('Rules are decoration to him, aren’t they.'), rules.model);
  expect(judged).toBeGreaterThan(
    weighJudging(lineOf('The rules for the decoration hang in the hall.'), rules.model) + 2,
  );
});
