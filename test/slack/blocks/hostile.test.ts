import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Check, Finding, Review } from '../../../src/engine/types.ts';
import { checkBlocks, checkView } from '../../../src/playground/block-kit.ts';
import { findPings } from '../../../src/playground/pings.ts';
import { composerView } from '../../../src/slack/blocks/composer.ts';
import { toHome, toMessage, toModal } from '../../../src/slack/blocks/content.ts';
import { notice, tooLong } from '../../../src/slack/blocks/notices.ts';
import { reviewContent } from '../../../src/slack/blocks/review.ts';
import { helpContent, homeContent } from '../../../src/slack/blocks/welcome.ts';
import { COUNT, makeReview, SAFE } from '../reviews.ts';

const HOSTILE = [
  '<!channel>',
  '<!here|x>',
  '<@U1>',
  '<@U1|sam>',
  '<#C1>',
  '<!subteam^S1>',
  '<https://a.example|b>',
  '<mailto:a@b.example>',
  '<javascript:alert(1)|x>',
  '<https://>',
  '*_~`',
  '```',
  '&amp;',
  '&lt;!channel&gt;',
  '&amp;lt;',
  '<',
  '>',
  '|',
  '\u202E',
  '\u2066',
  '\u200F',
  '\u0000',
  '\n',
  '\r\n',
  '> ',
  '\uD800',
  '👩‍👩‍👧',
  '🇳🇿',
  '<script>alert(1)</script>',
  ':tada:',
  'مرحبا',
  'lazy',
  ' ',
  '…',
];

const fragment = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.lorem({ maxCount: 12 }),
);
const draftOf = (minimum: number) =>
  fc.array(fragment, { minLength: minimum, maxLength: 120 }).map((parts) =>
    parts
      .join('')
      .repeat(1 + (parts.length % 3))
      .slice(0, 4000),
  );
const line = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));

const findingsIn = (text: string): fc.Arbitrary<Finding[]> =>
  fc.array(fc.tuple(fc.nat(text.length), fc.nat(60), fc.nat(12), line), { maxLength: 40 }).map((places) => {
    let free = 0;
    return places
      .toSorted((a, b) => a[0] - b[0])
      .flatMap(([at, length, rule, why], index): Finding[] => {
        const start = Math.max(free, at);
        const end = Math.min(text.length, start + length + 1);
        if (start >= end) return [];
        free = end;
        const match = text.slice(start, end);
        const severity = index % 3 === 0 ? 'suggestion' : 'warning';
        const reason = index % 2 === 0 ? `“${match}” ${why}` : why;
        return [
          {
            rule: `trait.rule-${rule}`,
            category: 'trait',
            severity,
            span: [start, end],
            match,
            message: why,
            why: reason,
            source: '',
            suggestions: [],
            frame: '',
          },
        ];
      });
  });

const checkOf = (base: Check): fc.Arbitrary<Check> =>
  fc
    .tuple(line, fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }))
    .map(([because, present, missing]) => ({
      ...base,
      because,
      present: present.map((text) => ({ element: 'behaviour' as const, span: [0, 0] as const, text })),
      missing: missing.map((ask) => ({ element: 'impact' as const, ask })),
    }));

const rewriteOf = fc.tuple(draftOf(1), draftOf(0), fc.array(line, { maxLength: 6 })).map(([before, after, prompts]) => {
  let text = before;
  const slots = prompts.map((prompt) => {
    const start = text.length + 1;
    text += ` [${prompt}]`;
    return { prompt, span: [start, text.length] as const };
  });
  return { text: text + after, moves: [], slots, variants: [] };
});

const review: fc.Arbitrary<Review> = draftOf(1).chain((text) =>
  fc
    .record({
      verdict: fc.constantFrom<Review['verdict'][]>('labels', 'soft', 'good', 'no-feedback', 'not-english', 'refused'),
      findings: findingsIn(text),
      checks: fc.record({ safe: checkOf(SAFE), count: checkOf(COUNT) }),
      rewrite: fc.option(rewriteOf),
      note: line,
    })
    .map((parts) => makeReview(text, parts)),
);

test('any review of any draft is something that Slack takes, and pings nobody', () => {
  fc.assert(
    fc.property(review, (any) => {
      const content = reviewContent(any);
      const message = toMessage(content);
      const modal = toModal(content, 'review');
      expect(checkBlocks(message.blocks)).toEqual([]);
      expect(checkView(modal)).toEqual([]);
      expect([...findPings(message), ...findPings(modal)]).toEqual([]);
      expect(message.text).not.toMatch(/[<>]/);
    }),
    { numRuns: 300 },
  );
});

test('every other surface is something that Slack takes', () => {
  expect(checkView(composerView())).toEqual([]);
  expect(checkView(toHome(homeContent()))).toEqual([]);
  expect(checkBlocks(toMessage(helpContent()).blocks)).toEqual([]);
  expect(checkBlocks(toMessage(notice(tooLong(123_456))).blocks)).toEqual([]);
});
