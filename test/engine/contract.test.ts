import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { baseForm, pastTense } from '../../src/text/nlp.ts';
import { readSet } from '../corpus/drafts.ts';
import { check } from '../rules.ts';

const corpus = [...readSet('dev'), ...readSet('own')].map(({ text }) => text);

const LABELS = [
  "you're lazy",
  'you are such a slacker',
  'you always miss stand-up',
  "you don't care",
  'shape up or ship out',
  'nice of you to finally join us',
  'your arrogance',
  'you need to step up',
  "you're a natural",
  'even the intern can do it',
  'she is so abrasive',
  'stop being so defensive',
  'You have no work ethic',
  'he carelessly left',
];
const FACTS = [
  'the report was two days late',
  'on Tuesday the 4th bay 4 was empty at 22:00',
  'you missed 3 of 4 stand-ups',
  '<@U123|tom> found it in <#C1|ops>',
  'see https://x.example/a?b=1',
  'the client paid £3,200 on 02/03',
  '`deploy --now` failed',
  'Mrs Hill rang twice',
];
const JOINTS = ['. ', ', ', '; ', ' and ', ' but ', ' – ', ' because ', '\n', '... ', '! ', '? '];

const generated = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...LABELS), fc.constantFrom(...FACTS), fc.lorem({ maxCount: 4 })),
      fc.constantFrom(...JOINTS),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.map(([text, joint]) => text + joint).join(''));

const onAll = (property: (text: string) => void) => {
  for (const text of corpus) property(text);
  fc.assert(fc.property(generated, property), { numRuns: 400 });
};

const outsideSlots = (text: string) => text.replace(/\[[^\]\n]*\]/g, ' ');
const wordsIn = (text: string) =>
  outsideSlots(text)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];

/** Words that hold a sentence together, which a rewrite may need and no draft owns. */
const SMALL = new Set("please you he she they didn't haven't hasn't hadn't doesn't don't a an i we".split(' '));

describe('the rewrite contract', () => {
  test('every content word comes from the draft, from the rule or from a slot', () => {
    onAll((text) => {
      const { rewrite, findings } = check(text);
      if (!rewrite || findings.length === 0) return;
      const own = new Set(wordsIn(text).flatMap((word) => [stem(word), pastTense(stem(word))]));
      const questions = rewrite.moves.length > 0 ? closing(rewrite.text) : new Set<string>();
      for (const word of wordsIn(rewrite.text)) {
        expect(
          own.has(word) ||
            own.has(stem(word)) ||
            SMALL.has(word) ||
            questions.has(word) ||
            text.toLowerCase().includes(word)
            ? ''
            : `${word} in “${rewrite.text}”`,
        ).toBe('');
      }
    });
  });

  test('no number, mention or link is new, and slots are where they say', () => {
    onAll((text) => {
      const { rewrite } = check(text);
      if (!rewrite) return;
      for (const token of outsideSlots(rewrite.text).match(/\d+|<[@#!][^>]*>|https?:\S+/g) ?? [])
        expect(text).toContain(token.replace(/[.,]$/, ''));
      for (const { prompt, span } of rewrite.slots) expect(rewrite.text.slice(...span)).toBe(`[${prompt}]`);
      expect(rewrite.slots.length).toBeLessThanOrEqual(4 + (text.match(/\[[^\]\n]+\]/g)?.length ?? 0));
    });
  });

  test('a rewrite reviewed again has no finding', () => {
    onAll((text) => {
      const { rewrite } = check(text);
      if (rewrite) expect(check(rewrite.text).findings.map(({ match }) => match)).toEqual([]);
    });
  });

  test('it ends in a request, a question or a slot for one', () => {
    onAll((text) => {
      const { rewrite } = check(text);
      if (rewrite)
        expect(
          check(rewrite.text).checks.count.missing.some(({ element }) => element === 'next-step') &&
            !/\]|\?/.test(rewrite.text),
        ).toBe(false);
    });
  });

  test('reviewing is deterministic, spans are true, findings do not overlap', () => {
    onAll((text) => {
      const first = check(text);
      expect(check(text)).toEqual(first);
      let end = 0;
      for (const { span, match } of first.findings) {
        expect(text.slice(...span)).toBe(match);
        expect(span[0]).toBeGreaterThanOrEqual(end);
        end = span[1];
      }
      for (const { span, match } of first.held) expect(text.slice(...span)).toBe(match);
      for (const part of [...first.checks.safe.present, ...first.checks.count.present])
        expect(text.slice(...part.span)).toBe(part.text);
    });
  });

  test('a draft with nothing to flag gets no rewrite; a refused one gets none either', () => {
    onAll((text) => {
      const { verdict, rewrite, findings } = check(text);
      if (findings.length === 0 && verdict !== 'soft') expect(rewrite).toBeNull();
      if (verdict === 'refused') expect(rewrite).toBeNull();
    });
  });

  test('any Unicode text can be reviewed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(check(text).draft.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

/** "missed" is from "miss": habits become occurrences. */
const stem = (word: string): string => baseForm(word);

/** The words of the question that closes a rewrite; they are the rule's own. */
function closing(text: string): Set<string> {
  return new Set(
    wordsIn(
      text.slice(Math.max(0, ...['. ', '] ', '! ', '\n'].map((end) => text.trimEnd().slice(0, -1).lastIndexOf(end)))),
    ),
  );
}
