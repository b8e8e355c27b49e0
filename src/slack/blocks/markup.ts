import type { Span } from '../../text/span.ts';
import { LIMITS } from './limits.ts';

/**
 * A part of a text in Slack's markup. `literal` parts are shown letter by letter and may be split anywhere;
 * the others (mentions, links, entities) are shown as a whole.
 */
export type Piece = {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly literal: boolean;
  readonly url?: string;
};

const MARKUP = /<([@#!][^<>]*|(?:https?:\/\/|mailto:)[^<>]*)>|&(amp|lt|gt);/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** Reads Slack's markup. The pieces cover `text` from end to end, in order. */
export function readMarkup(text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(MARKUP)) {
    const [all, angled, entity] = match;
    if (match.index > done) pieces.push(literal(text, done, match.index));
    const end = match.index + all.length;
    const place = { start: match.index, end, literal: false };
    pieces.push(
      angled === undefined ? { ...place, shown: ENTITIES[entity ?? ''] ?? all } : { ...place, ...show(angled) },
    );
    done = end;
  }
  if (done < text.length) pieces.push(literal(text, done, text.length));
  return pieces;
}

/** What a reader sees of a text in Slack's markup: `<@U1|sam>` is `@sam`, `&amp;` is `&`. */
export function showText(text: string, span: Span = [0, text.length]): string {
  return readMarkup(text)
    .map((piece) => showPiece(text, piece, span))
    .join('');
}

/** What a reader sees of the part of a piece that lies in `span`. */
export function showPiece(text: string, piece: Piece, [start, end]: Span): string {
  const from = Math.max(start, piece.start);
  const to = Math.min(end, piece.end);
  if (from >= to) return '';
  return piece.literal ? clean(text.slice(from, to)) : piece.shown;
}

/**
 * A text in Slack's markup as one would type it: what a reader sees, and the address of a link whose label hides it.
 * The way back is `escapeMarkup`.
 */
export function typedText(text: string): string {
  return readMarkup(text)
    .map(({ shown, url }) => {
      const address = url?.replace(/^mailto:/, '');
      return address === undefined || address.includes(shown) ? (address ?? shown) : `${shown} (${address})`;
    })
    .join('');
}

/** Makes any text literal for Slack: nothing in it can be read as a mention, a link or an entity. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function literal(text: string, start: number, end: number): Piece {
  return { start, end, shown: clean(text.slice(start, end)), literal: true };
}

function show(angled: string): { shown: string; url?: string } {
  const bar = angled.indexOf('|');
  const target = decode(bar < 0 ? angled : angled.slice(0, bar));
  const label = bar < 0 ? '' : decode(angled.slice(bar + 1));
  const sign = target.charAt(0);
  if (sign === '@' || sign === '#') return { shown: label ? sign + label.replace(/^[@#]/, '') : target };
  if (sign === '!') return { shown: label || `@${target.slice(1).split('^')[0]}` };
  const shown = label || target.replace(/^mailto:/, '');
  return target.length <= LIMITS.text && URL.canParse(target) ? { shown, url: target } : { shown };
}

function decode(text: string): string {
  return clean(text).replace(/&(amp|lt|gt);/g, (all, name: string) => ENTITIES[name] ?? all);
}

/** Drops control characters and the marks that turn the direction of the words around them (not of the words in them). */
function clean(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, '');
}
