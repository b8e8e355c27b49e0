import { describe, expect, test } from '@jest/globals';
import type { Review } from '../../../src/engine/types.ts';
import { toMessage } from '../../../src/slack/blocks/content.ts';
import { reviewContent } from '../../../src/slack/blocks/review.ts';
import { makeFinding, makeReview, makeRewrite } from '../reviews.ts';

type Block = {
  type: string;
  block_id?: string;
  elements?: { type: string; elements: { text: string; style?: object }[] }[];
};
const layOut = (review: Review) => toMessage(reviewContent(review));
const blocksOf = (review: Review) => layOut(review).blocks as Block[];
const named = (review: Review, id: string) => blocksOf(review).find((block) => block.block_id === id);
const order = (review: Review) => blocksOf(review).map((block) => block.block_id ?? block.type);

const draft = 'You’re lazy, the report was late.';
const labels = makeReview(draft, {
  findings: [makeFinding(draft, 'lazy')],
  rewrite: makeRewrite('The report was late. [what that held up]'),
});

describe('a draft with labels', () => {
  test('rewrite first, then the reasons, then the two questions', () => {
    expect(order(labels)).toEqual([
      'header',
      'rewrite-0',
      'slots',
      'divider',
      'draft',
      'finding-0',
      'divider',
      'safe',
      'count',
    ]);
  });

  test('blanks are bold in the rewrite, and named in words', () => {
    expect(named(labels, 'rewrite-0')?.elements?.[0]).toEqual({
      type: 'rich_text_quote',
      elements: [
        { type: 'text', text: 'The report was late. ' },
        { type: 'text', text: '[what that held up]', style: { bold: true } },
      ],
    });
    expect(JSON.stringify(named(labels, 'slots'))).toContain('Fill in the part in [brackets]');
  });

  test('the label is struck in the draft, and quoted with its reason', () => {
    expect(named(labels, 'draft')?.elements?.[1]?.elements[1]).toEqual({
      type: 'text',
      text: 'lazy',
      style: { bold: true, strike: true },
    });
    expect(named(labels, 'finding-0')?.elements?.[0]?.elements.map(({ text }) => text)).toEqual([
      '“lazy”',
      ' says who they are. People defend who they are; they can change what they did.',
    ]);
  });

  test('a screen reader hears all of it', () => {
    expect(layOut(labels).text).toBe(
      'A version about what happened. The report was late. [what that held up] In your draft: “lazy”. ' +
        'Am I safe on this team? Not yet. A word here is about the person. ' +
        'Can I count on my leaders? Not yet. It says what happened, but not what it changed.',
    );
  });

  test('a suggestion is only bold: nothing needs to go', () => {
    const suggestion = makeReview(draft, { findings: [makeFinding(draft, 'lazy', { severity: 'suggestion' })] });
    expect(JSON.stringify(named(suggestion, 'draft'))).not.toContain('strike');
  });

  test('without a rewrite, the note comes first', () => {
    const asked = { ...labels, rewrite: null, note: 'What did they do?' };
    expect(order(asked).slice(0, 3)).toEqual(['header', 'note', 'draft']);
  });
});

describe('folding', () => {
  const words = Array.from({ length: 8 }, (_, index) => `label${index}`);
  const long = words.map((word) => `${'Nothing much happened here. '.repeat(20)}You are ${word}. `).join('');
  const many = makeReview(long, { findings: words.map((word) => makeFinding(long, word, { rule: `trait.${word}` })) });

  test('five reasons are shown, the rest counted and named', () => {
    expect(order(many).filter((id) => id.startsWith('finding'))).toEqual(['findings']);
    expect((named(many, 'findings')?.elements?.[0]?.elements ?? []).length).toBe(5);
    expect(JSON.stringify(named(many, 'more-findings'))).toContain('And 3 more: “label5”, “label6”, “label7”.');
  });

  test('of a long draft, only what is around its findings is shown', () => {
    const shown =
      named(many, 'draft')
        ?.elements?.[1]?.elements.map(({ text }) => text)
        .join('') ?? '';
    expect(shown.length).toBeLessThan(1200);
    expect(shown).toMatch(/^… .*You are label0\. .* … .*You are label4/);
  });

  test('one reason for all the words that one rule found', () => {
    const same = makeReview('lazy and idle', {
      findings: ['lazy', 'idle'].map((word) => makeFinding('lazy and idle', word)),
    });
    expect(order(same).filter((id) => id.startsWith('finding'))).toEqual(['finding-0']);
    expect(JSON.stringify(named(same, 'finding-0'))).toContain('“lazy”, “idle”');
  });
});

describe('a draft without labels', () => {
  test.each<[Review['verdict'], string[]]>([
    ['good', ['note', 'draft', 'divider', 'safe', 'count']],
    ['no-feedback', ['note']],
    ['not-english', ['note']],
    ['refused', ['note']],
  ])('%s', (verdict, expected) => {
    expect(order(makeReview('Some text.', { verdict, note: 'A note.' }))).toEqual(expected);
  });

  test('a soft draft is told why, below its rewrite', () => {
    const soft = makeReview('Maybe?', {
      verdict: 'soft',
      rewrite: makeRewrite('Please do it.'),
      note: 'It leaves open what you expect.',
    });
    expect(order(soft)).toEqual(['header', 'rewrite-0', 'divider', 'draft', 'note', 'divider', 'safe', 'count']);
  });

  test('a review without words still has a block', () => {
    expect(order(makeReview('x', { verdict: 'no-feedback' }))).toEqual(['notice']);
  });
});
