import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkup, readMarkup, showText } from '../../../src/slack/blocks/markup.ts';
import { renderText } from '../../../src/slack/blocks/rich-text.ts';

describe('what a reader sees', () => {
  test.each([
    ['<@U1|sam> and <@U2>', '@sam and @U2'],
    ['<#C1|general>, <#C2>', '#general, #C2'],
    ['<!channel> <!here|here> <!subteam^S1|@ops> <!date^1^{date}|today>', '@channel here @ops today'],
    ['<https://a.example/?q=1&amp;r=2|a.example>', 'a.example'],
    ['<mailto:a@b.example>', 'a@b.example'],
    ['2 &lt; 3 &amp;&amp; 4 &gt; 3', '2 < 3 && 4 > 3'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['*bold* _it_ ~no~ `code` :smile:', '*bold* _it_ ~no~ `code` :smile:'],
    ['a\u202Eb\u2066c\u0000d\u200F', 'abcd\u200F'],
  ])('%s', (text, shown) => {
    expect(showText(text)).toBe(shown);
  });

  test('only web and mail addresses become links', () => {
    const urls = ['https://a.example', 'mailto:a@b.example', 'javascript:alert(1)', 'http://a b'].map(
      (url) => `<${url}|x>`,
    );
    expect(urls.map((text) => readMarkup(text)[0]?.url)).toEqual([
      'https://a.example',
      'mailto:a@b.example',
      undefined,
      undefined,
    ]);
  });
});

test('pieces cover any text from end to end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const pieces = readMarkup(text);
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }),
  );
});

test('what was escaped is shown letter by letter', () => {
  const typed = fc.stringMatching(/^[\w <>&;!@#|*~`.]*$/);
  fc.assert(fc.property(typed, (text) => expect(showText(escapeMarkup(text))).toBe(text)));
});

test('marks split words, not markup', () => {
  const text = 'You are <@U1|lazy> & slow';
  const marks = [{ span: [4, 12] as const, style: { bold: true } }];
  expect(renderText(text, [0, text.length], marks)).toEqual([
    { type: 'text', text: 'You ' },
    { type: 'text', text: 'are @lazy', style: { bold: true } },
    { type: 'text', text: ' & slow' },
  ]);
});
