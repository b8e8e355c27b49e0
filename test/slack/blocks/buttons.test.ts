import { describe, expect, test } from '@jest/globals';
import type { Review } from '../../../src/engine/types.ts';
import { toMessage } from '../../../src/slack/blocks/content.ts';
import { reviewContent } from '../../../src/slack/blocks/review.ts';
import { readPress, writePress } from '../../../src/slack/blocks/review-buttons.ts';
import { variantsContent } from '../../../src/slack/blocks/variants.ts';
import { whyContent } from '../../../src/slack/blocks/why.ts';
import { rules } from '../../rules.ts';
import { makeFinding, makeReview, makeRewrite } from '../reviews.ts';

type Button = {
  action_id: string;
  value: string;
  style?: string;
  accessibility_label?: string;
  text: { text: string };
};
type Block = { type: string; block_id?: string; elements?: Button[] };

const draft = 'You’re lazy and useless, the report was late.';
const labels = makeReview(draft, {
  findings: [makeFinding(draft, 'lazy'), makeFinding(draft, 'useless', { rule: 'contempt.worth' })],
  rewrite: makeRewrite('The report was late. [what that held up]'),
});
const blocksOf = (review: Review, dropped: { match: string }[] = []) =>
  toMessage(reviewContent(review, { id: 'an-id', dropped })).blocks as Block[];
const order = (review: Review) => blocksOf(review).map((block) => block.block_id ?? block.type);
const buttonsOf = (review: Review) =>
  blocksOf(review).flatMap(({ type, elements }) => (type === 'actions' ? (elements ?? []) : []));

describe('a review that can be worked with', () => {
  test('has its buttons below what they are about', () => {
    expect(order(labels)).toEqual([
      'header',
      'rewrite-0',
      'slots',
      'finish',
      'divider',
      'draft',
      'finding-0',
      'finding-0-buttons',
      'finding-1',
      'finding-1-buttons',
      'divider',
      'safe',
      'count',
    ]);
  });

  test('has one primary button at most, and names that are told apart by ear', () => {
    const buttons = buttonsOf(labels);
    expect(buttons.filter(({ style }) => style === 'primary').map(({ text }) => text.text)).toEqual([
      'Finish this draft',
    ]);
    expect(buttons.map(({ text }) => text.text)).toEqual([
      'Finish this draft',
      'Why?',
      'Not a label',
      'Why?',
      'Not a label',
    ]);
    const spoken = buttons.map(({ accessibility_label, text }) => accessibility_label ?? text.text);
    expect(new Set(spoken).size).toBe(spoken.length);
  });

  test('names each word where one reason has several', () => {
    const same = makeReview(draft, { findings: ['lazy', 'useless'].map((word) => makeFinding(draft, word)) });
    const buttons = buttonsOf(same).slice(1);
    expect(buttons.map(({ text }) => text.text)).toEqual(['Why?', '“lazy”: not a label', '“useless”: not a label']);
    expect(buttons.map(({ action_id }) => action_id)).toEqual(['why', 'not_a_label', 'not_a_label-1']);
  });

  test('has one row for many reasons: a Why? for all, and a menu of the words', () => {
    const many = 'lazy, useless, idle, lazy';
    const findings = ['lazy', 'useless', 'idle'].map((word) => makeFinding(many, word, { rule: `trait.${word}` }));
    const again = makeFinding(many, 'lazy', { rule: 'trait.lazy', span: [21, 25] });
    const review = makeReview(many, { findings: [...findings, again] });
    expect(order(review).filter((id) => id.startsWith('finding'))).toEqual(['findings', 'findings-buttons']);
    const [why, menu] = buttonsOf(review).slice(-2) as [Button, { options: Button[] }];
    expect(readPress(why.value)).toMatchObject({ id: 'an-id', at: -1 });
    expect(menu.options.map(({ text }) => text.text)).toEqual(['“lazy”', '“useless”', '“idle”']);
    expect(readPress(menu.options[1]?.value)).toMatchObject({ id: 'an-id', at: 6 });
  });

  test('says what was left alone', () => {
    const shown = JSON.stringify(blocksOf(labels, [{ match: 'idle' }, { match: 'idle' }]));
    expect(shown).toContain('Left alone, as you said: “idle”.');
  });

  test.each<[Review['verdict'], boolean]>([
    ['good', true],
    ['soft', true],
    ['no-feedback', false],
    ['not-english', false],
    ['refused', false],
  ])('%s can be finished: %s', (verdict, finish) => {
    const review = makeReview('Some text.', { verdict, note: 'A note.' });
    expect(buttonsOf(review).some(({ action_id }) => action_id === 'finish_draft')).toBe(finish);
  });
});

test('other ways to say it are short, named, and can be finished', () => {
  const variants = [
    { name: 'just the facts', text: `The report was late. ${'And more. '.repeat(60)}`, slots: [] },
    { name: 'as a question', text: 'What held the report up?', slots: [] },
  ] as const;
  const review = { ...labels, rewrite: { ...labels.rewrite!, variants } };
  expect(
    buttonsOf(review)
      .slice(0, 2)
      .map(({ text }) => text.text),
  ).toEqual(['Finish this draft', 'Other ways to say it']);
  const blocks = variantsContent(variants, 'an-id').blocks as Block[];
  expect(JSON.stringify(blocks[0])).toContain('Just the facts');
  expect(JSON.stringify(blocks[0]).length).toBeLessThan(900);
  const buttons = blocks.flatMap(({ type, elements }) => (type === 'actions' ? (elements ?? []) : []));
  expect(buttons.map(({ text }) => text.text)).toEqual(['Finish “just the facts”', 'Finish “as a question”']);
  expect(buttons.map(({ value }) => readPress(value).variant)).toEqual([0, 1]);
});

test('what a button is about comes back from its value', () => {
  expect(readPress(writePress({ id: 'a', rule: 'trait.effort', at: 12 }))).toEqual({
    id: 'a',
    rule: 'trait.effort',
    at: 12,
    variant: -1,
  });
  expect(readPress(undefined)).toMatchObject({ id: '' });
});

describe('Why?', () => {
  const shown = (packs = rules.packs) => JSON.stringify(whyContent([makeFinding(draft, 'lazy')], packs).blocks);

  test('names rule and pack as people know them, and what to write instead', () => {
    expect(shown()).toContain('Effort, in the pack “Character labels” (trait.effort)');
    expect(shown()).toContain('what happened, and when');
  });

  test('names the rule by its id where its pack is gone', () => {
    expect(shown([])).toContain('trait.effort');
  });
});
