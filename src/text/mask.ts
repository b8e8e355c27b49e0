import type { TokenKind } from './draft.ts';
import type { Span } from './span.ts';

/** Signs of the private use area that stand for what is no text; each fills as many units as it hides. */
const FILLER = {
  skip: '\uE000',
  mention: '\uE001',
  channel: '\uE002',
  link: '\uE003',
  code: '\uE004',
  emoji: '\uE005',
};

const KIND_OF_FILLER: Readonly<Record<string, TokenKind>> = {
  [FILLER.mention]: 'mention',
  [FILLER.channel]: 'channel',
  [FILLER.link]: 'link',
  [FILLER.code]: 'code',
  [FILLER.emoji]: 'emoji',
};

/** The kind of token that a filler sign stands for; undefined for ordinary text. */
export const kindOfFiller = (sign: string): TokenKind | undefined => KIND_OF_FILLER[sign];

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** In the order in which Slack itself reads them: code hides all else. */
const ATOMS: readonly (readonly [RegExp, string])[] = [
  [/```[\s\S]*?(?:```|$)/g, FILLER.code],
  [/`[^`\n]+`/g, FILLER.code],
  [/<@[UWB][A-Z0-9]*(?:\|[^>\n]*)?>/g, FILLER.mention],
  [/<(?:!subteam\^[A-Z0-9]+|!channel|!here|!everyone|#C[A-Z0-9]*)(?:\|[^>\n]*)?>/g, FILLER.channel],
  [/<(?:https?|mailto|tel|slack):[^>\n]*>/g, FILLER.link],
  [/\b(?:https?:\/\/|www\.)[^\s<>"]+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g, FILLER.link],
  [/(?<![\w:/]):[a-z][a-z0-9_+-]*(?:::skin-tone-\d)?:(?![\w/])/g, FILLER.emoji],
  [/(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D})+/gu, FILLER.emoji],
];

/** Marks of *bold*, _italic_ and ~strike~: the words inside count, the marks do not. */
const MARKS = /(?<![\p{L}\p{N}])([*_~]{1,2})(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}])/gu;

/**
 * Replaces everything that is not the author's running text by fillers of the same length, so that every position in
 * the result is the same position in the draft. Entities keep their sign; curly quotes and odd blanks become plain ones.
 */
export function mask(text: string): string {
  let masked = text.replace(/[\uE000-\uE0FF]/g, ' ');
  for (const [pattern, filler] of ATOMS) {
    masked = masked.replace(pattern, (found) => (/^[\d#*]+$/.test(found) ? found : filler.repeat(found.length)));
  }
  masked = masked.replace(/&(?:amp|lt|gt);/g, (found) => ENTITIES[found]! + FILLER.skip.repeat(found.length - 1));
  masked = masked
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u00A0\u2000-\u200F\u202A-\u202F\u2060-\u2069\u3000\uFEFF]/g, ' ');
  // Marks can nest (*_both_*), one pair a round.
  for (let round = 0; round < 2; round++) {
    masked = masked.replace(MARKS, (_all, mark: string, inner: string) => {
      const blank = ' '.repeat(mark.length);
      return blank + inner + blank;
    });
  }
  return masked;
}

/** The lines that Slack shows as quoted: `>` begins one, `>>>` all that follows. */
export function quotedLines(masked: string): Span[] {
  const spans: Span[] = [];
  const rest = /(^|\n)[ \t\uE000]*>[\uE000]*>[\uE000]*>/.exec(masked);
  if (rest) spans.push([rest.index, masked.length]);
  for (const line of masked.matchAll(/^[ \t\uE000]*>[^\n]*/gm)) spans.push([line.index, line.index + line[0].length]);
  return spans;
}
