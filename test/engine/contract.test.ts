import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { baseForm, pastTense } from '../../src/text/nlp.ts';
import { readLessons, readSet } from '../corpus/drafts.ts';
import { check, rules } from '../rules.ts';
import { generatedDrafts } from './generated.ts';

/** Lessons are many: one in forty of them. */
const lessons = [...readLessons().values()].flat().filter((_, i) => i % 40 === 0);
const corpus = [...readSet('dev'), ...readSet('own'), ...lessons].map(({ text }) => text);

const onAll = (property: (text: string) => void) => {
  for (const text of corpus) property(text);
  fc.assert(fc.property(generatedDrafts, property), { numRuns: 400 });
};

const outsideSlots = (text: string) => text.replace(/\[[^\]\n]*\]/g, ' ');
const wordsIn = (text: string) =>
  outsideSlots(text)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];

/** Words that hold a sentence together, which a rewrite may need and no draft owns. */
const SMALL = new Set(
  "please you he she they didn't haven't hasn't hadn't doesn't don't wasn't weren't was were a an i we u on otherwise".split(
    ' ',
  ),
);

/** The words of the sentences that stand round a blank, and of the questions: the same for every draft. */
const ROUND = new Set(
  "got in way happened there would with that meant because of after for the others it so far has what need is want to talk about noticed saw thank one thing change from now next time step review by can and how help do me i'd like your his him her them their does she he they so which left that effect is how it landed different will differently handle stop happening again when put right changes here about agree ask hear sees see let know if anything be make work i'm this another not done it did made difference come about behind look side from going on moment that".split(
    ' ',
  ),
);

describe('the rewrite contract', () => {
  test('every content word comes from the draft, from the rule or from a slot', () => {
    onAll((text) => {
      const { rewrite, findings } = check(text);
      if (!rewrite || findings.length === 0) return;
      const own = new Set(wordsIn(text).flatMap((word) => [stem(word), pastTense(stem(word))]));
      const questions = new Set(
        findings.flatMap(({ rule }) => wordsIn(rules.rules.get(rule)!.questions.join(' ').replace(/[{}]/g, ' '))),
      );
      for (const word of wordsIn(rewrite.text)) {
        expect(
          own.has(word) ||
            own.has(stem(word)) ||
            SMALL.has(word) ||
            ROUND.has(word) ||
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
