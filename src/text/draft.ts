import { mask, quotedLines } from './mask.ts';
import { splitSentences } from './sentences.ts';
import { overlaps, type Span } from './span.ts';
import { tokenise } from './tokens.ts';

/** What a token is to the grammar. A mention is a person. */
export type TokenKind = 'word' | 'number' | 'mention' | 'channel' | 'link' | 'code' | 'emoji' | 'punct';

/** One word or sign of the draft. Contractions are two tokens: `you` + `'re`. */
export type Token = {
  readonly kind: TokenKind;
  /** As typed. */
  readonly text: string;
  /** For look-up: small letters, straight apostrophes, no elongation, common misspellings and text-speak mended. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
};

export type Sentence = {
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Inside a `>` line. */
  readonly quoted: boolean;
};

/** A draft as it was typed, with everything that later stages need to know about its letters. */
export type Draft = {
  /** As typed; all spans are positions in this. */
  readonly text: string;
  /** The same length as `text`: markup, code and links are replaced by fillers, entities by their sign. */
  readonly masked: string;
  readonly sentences: readonly Sentence[];
};

/** Reads a draft as Slack sends it or a terminal gives it. Any text will do; nothing is thrown. */
export function createDraft(text: string): Draft {
  const masked = mask(text);
  const quotes = quotedLines(masked);
  const sentences = splitSentences(masked).map((span) => ({
    span,
    tokens: tokenise(text, masked, span[0], span[1]),
    quoted: quotes.some((quote) => overlaps(quote, span)),
  }));
  return { text, masked, sentences };
}
