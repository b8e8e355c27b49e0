import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Check, Finding, Review, Rewrite } from '../../../src/engine/types.ts';
import { checkBlocks, checkView } from '../../../src/playground/block-kit.ts';
import { findPings } from '../../../src/playground/pings.ts';
import { composerView } from '../../../src/slack/blocks/composer.ts';
import { toHome, toMessage, toModal } from '../../../src/slack/blocks/content.ts';
import { finishView } from '../../../src/slack/blocks/finish.ts';
import { escapeMarkup, showText, typedText } from '../../../src/slack/blocks/markup.ts';
import { EXPIRED, notice, tooLong } from '../../../src/slack/blocks/notices.ts';
import { postedMessage } from '../../../src/slack/blocks/posted.ts';
import { readCopy, readyView, sendingView, sentContent } from '../../../src/slack/blocks/ready.ts';
import { reviewContent } from '../../../src/slack/blocks/review.ts';
import { variantsContent } from '../../../src/slack/blocks/variants.ts';
import { greetingContent, helpContent, homeContent } from '../../../src/slack/blocks/welcome.ts';
import { whyContent } from '../../../src/slack/blocks/why.ts';
import { blanksOf } from '../../../src/slack/finish/blanks.ts';
import { rules } from '../../rules.ts';
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
const variantsOf = fc
  .array(fc.tuple(line, rewriteOf), { maxLength: 2 })
  .map((variants) => variants.map(([name, { text, slots }]) => ({ name, text, slots })));

const review: fc.Arbitrary<Review> = draftOf(1).chain((text) =>
  fc
    .record({
      verdict: fc.constantFrom<Review['verdict'][]>('labels', 'soft', 'good', 'no-feedback', 'not-english', 'refused'),
      findings: findingsIn(text),
      checks: fc.record({ safe: checkOf(SAFE), count: checkOf(COUNT) }),
      rewrite: fc.option(
        fc.tuple(rewriteOf, variantsOf).map(([rewrite, variants]) => ({ ...rewrite, variants }) as Rewrite),
      ),
      note: line,
    })
    .map((parts) => makeReview(text, parts)),
);

/** What every message and every view must be. */
function expectMessage(message: { readonly text: string; readonly blocks: unknown }): void {
  expect(checkBlocks(message.blocks)).toEqual([]);
  expect(findPings(message)).toEqual([]);
  expect(message.text).not.toMatch(/[<>]/);
  expect(primaries(message)).toBeLessThanOrEqual(1);
}
/** One primary button at most. */
const primaries = (payload: unknown) => JSON.stringify(payload).split('"style":"primary"').length - 1;
function expectView(view: unknown): void {
  expect(primaries(view)).toBeLessThanOrEqual(1);
  expect(checkView(view)).toEqual([]);
  expect(findPings(view)).toEqual([]);
}

test('any review of any draft is something that Slack takes, and pings nobody', () => {
  const id = '00000000-0000-4000-8000-000000000000';
  fc.assert(
    fc.property(review, fc.boolean(), (any, workable) => {
      const content = reviewContent(any, workable ? { id, dropped: any.findings } : undefined);
      expectMessage(toMessage(content));
      expectView(toModal(content, 'review'));
      expectView(toModal(whyContent(any.findings, rules.packs), 'review'));
      expectView(toHome(homeContent(rules.packs, any)));
      expectView(toModal(variantsContent(any.rewrite?.variants ?? [], 'an-id'), 'review'));
    }),
    { numRuns: 300 },
  );
});

test('any rewrite makes a form, a finished text and a message that Slack takes, and pings nobody', () => {
  const origin = { channel: 'C1', thread: '1.1' };
  fc.assert(
    fc.property(review, line, fc.option(line), (any, name, problem) => {
      const { text, slots } = any.rewrite ?? { text: any.draft.text, slots: [] };
      const dropped = any.findings.map(({ rule, match }) => [rule, match] as const);
      expectView(finishView({ text, blanks: blanksOf(slots, any.draft.text) }, { origin, dropped }));
      const typed = typedText(text).slice(0, 4000);
      const done = showText(escapeMarkup(typed)).trim() || '…';
      const ready = readyView(done, origin, problem?.trim() || undefined);
      expectView(ready);
      expectView(sendingView(done));
      expect(readCopy(ready.blocks)).toBe(done);
      const posted = postedMessage(done, name);
      expectMessage(posted);
      expect(JSON.stringify(posted.blocks)).toContain('sent with Reframe');
    }),
    { numRuns: 300 },
  );
});

test('every other surface is something that Slack takes', () => {
  expectView(composerView());
  expectView(toHome(homeContent([])));
  expectView(toHome(homeContent(rules.packs)));
  for (const content of [helpContent(), greetingContent(), notice(tooLong(123_456)), notice(EXPIRED)])
    expectMessage(toMessage(content));
  expect(checkView(toModal(sentContent({ channel: 'C1', thread: '1.1' }), 'review'))).toEqual([]);
});

test('packs of any number and with any words fit on Home', () => {
  const [pack] = rules.packs;
  const any = fc.array(fc.tuple(line, line), { maxLength: 60 });
  fc.assert(
    fc.property(any, (packs) => {
      expectView(toHome(homeContent(packs.map(([title, about]) => ({ ...pack!, title, about })))));
    }),
    { numRuns: 50 },
  );
});
