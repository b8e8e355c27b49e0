import { expect, test } from '@jest/globals';
import { readContext } from '../../src/engine/context.ts';
import { kindsOf, weighJudging, weighSoft } from '../../src/engine/learned/weigh.ts';
import { modelOf } from '../../src/packs/model.ts';
import { createDraft } from '../../src/text/draft.ts';
import { rules } from '../rules.ts';
import { learn } from './learner.ts';
import { type Annotated, lessonsOf } from './lessons.ts';
import { Vocabulary } from './vocabulary.ts';

const judged = (text: string, span: string, category: string): Annotated => ({
  text,
  labels: [{ span, category }],
  soft: false,
});
const clean = (text: string): Annotated => ({ text, labels: [], soft: false });
const drafts = ['stall', 'counter', 'bench', 'depot', 'ward', 'van'].flatMap((place) => [
  judged(`The ${place} is shut. You treat the ${place} like a playground.`, 'like a playground', 'contempt'),
  judged(`You own the ${place} now, do you.`, 'do you', 'trait'),
  clean(`The children like the playground by the ${place}.`),
  { text: `Whenever it suits, the ${place}, no rush.`, labels: [], soft: true },
]);
const vocabulary = new Vocabulary();
const lessons = lessonsOf(drafts, rules, vocabulary);
const linesOf = (text: string) => readContext(createDraft(text), rules).lines;

test('a sentence that a span touches is a judgement, its neighbours are none', () => {
  expect(lessons[0]!.sentences.map(({ category }) => category)).toEqual([null, 'contempt']);
  expect(lessons.map(({ soft }) => soft).filter(Boolean)).toHaveLength(6);
});

test('what was learned holds for a sentence that was no lesson', () => {
  const model = modelOf(learn(lessons, vocabulary));
  const [scorn] = linesOf('You treat the yard like a playground.');
  expect(weighJudging(scorn!, model)).toBeGreaterThan(0);
  expect(kindsOf(scorn!, model)[0]).toBe('contempt');
  expect(weighJudging(linesOf('The children like the yard.')[0]!, model)).toBeLessThan(0);
  expect(weighSoft(linesOf('Whenever it suits, the yard.'), model)).toBeGreaterThan(0);
  expect(weighSoft(linesOf('The yard is shut.'), model)).toBeLessThan(0);
});

test('the same lessons teach the same', () => {
  expect(learn(lessons, vocabulary)).toEqual(learn(lessons, vocabulary));
});
