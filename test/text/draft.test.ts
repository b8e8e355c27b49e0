import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDraft } from '../../src/text/draft.ts';

const words = (text: string) =>
  createDraft(text).sentences.map((sentence) =>
    sentence.tokens
      .filter((token) => token.kind === 'word')
      .map((token) => token.word)
      .join(' '),
  );

const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'you',
        "you're",
        'lazy',
        '<@U1>',
        '<@U1|tom>',
        '<!channel>',
        '&amp;',
        '&lt;',
        '*',
        '_',
        '~',
        '`',
        '```',
        '>',
        '\n',
        '\r\n',
        '🙂',
        '👩‍👩‍👧',
        ':smile:',
        '“',
        '”',
        "'",
        '\u202e',
        '\ud800',
        'l a z y',
        '<https://a.b|lazy>',
        '.',
        '!',
        '9 a.m.',
        ' ',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('createDraft', () => {
  test('every token is a slice of the text, in order, for any Unicode input', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const draft = createDraft(text);
        expect(draft.masked).toHaveLength(text.length);
        let last = 0;
        for (const sentence of draft.sentences) {
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(last);
            expect(token.end).toBeGreaterThan(token.start);
            last = token.end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a contraction is two words', "You're late, isn't he?", ["you 're late is n't he"]],
    ['without its apostrophe too', 'youre lazy and cant listen', ["you 're lazy and can n't listen"]],
    ['curly apostrophes', 'You’re lazy', ["you 're lazy"]],
    ['ur before an adjective is you are', 'ur so lazy', ["you 're so lazy"]],
    ['ur before a noun is your', 'ur report was late', ['your report was late']],
    ['elongated letters', 'sooo lazyyyy', ['so lazy']],
    ['letters typed apart', 'you are l a z y today', ['you are lazy today']],
    ['misspelt and shortened words', 'u r lazzy bc pls', ['you are lazy because please']],
    ['entities', 'R&amp;D is late', ['r d is late']],
    ['formatting marks', '*You* are _lazy_ ~now~', ['you are lazy now']],
  ])('%s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['code', 'rename `lazy_flag` please'],
    ['a block', 'see ```\nyou are lazy\n``` please'],
    ['a link', 'read <https://x.example/lazy|your lazy post>'],
    ['a bare link', 'read https://x.example/lazy-managers now'],
    ['an emoji code', 'nice :lazy: one'],
  ])('%s holds no words', (_name, text) => {
    expect(words(text).join(' ')).not.toContain('lazy');
  });

  test('a mention is one token, and a person to the grammar', () => {
    const [sentence] = createDraft('<@U0SLACK9|tom> is late').sentences;
    expect(sentence!.tokens[0]).toMatchObject({ kind: 'mention', text: '<@U0SLACK9|tom>' });
  });

  test.each([
    ['full stops', 'One. Two! Three? Four…', 4],
    ['abbreviations and initials', 'Ask Dr. Patel, e.g. J. Smith, vs. Tom', 1],
    ['a time before a new sentence', 'Be here at 9 a.m. You were late.', 2],
    ['numbers', 'Slot 9.10 or 9.20 costs £3,200.50 now', 1],
    ['lines and list items', 'First\n- second\n- third', 3],
    ['a semicolon', 'You came late; we had begun.', 2],
    ['emoji before a capital', 'Great week 🎉 You were late', 2],
    ['closing quotes', 'He said "stop." Then he left.', 2],
  ])('sentences: %s', (_name, text, count) => {
    expect(createDraft(text).sentences).toHaveLength(count);
  });

  test('quoted lines are marked as quoted', () => {
    const quoted = createDraft('> you never listen\nThat was from the survey.').sentences.map(
      (sentence) => sentence.quoted,
    );
    expect(quoted).toEqual([true, false]);
  });

  test('reading is linear: runs of signs and letters are no trap', () => {
    for (const unit of ['!', '.', 'Mr. ', '*', '`', '<', '"', 'a ', '🙂', '\n> ']) {
      expect(createDraft(unit.repeat(4000 / unit.length)).masked.length).toBeGreaterThan(0);
    }
  });
});
