import type { types } from '@slack/bolt';
import type { Finding, Review } from '../../engine/types.ts';
import type { Span } from '../../text/span.ts';
import { type Element, type Mark, paragraph, quote, renderText, richText, words } from './rich-text.ts';

/** A draft up to this length is shown whole; of a longer one, only what is around its findings. */
const WHOLE = 600;
/** Letters kept on each side of a finding. */
const AROUND = 80;

/** The draft with what was found struck through and bold; suggestions are only bold, since nothing needs to go. */
export function draftBlock(review: Review, shown: readonly Finding[]): types.RichTextBlock {
  const parts = excerpt(review, shown, marksOf(review));
  return richText('draft', [paragraph(words('Your draft', { bold: true })), quote(parts)]);
}

/** How what was found is marked in a draft. */
export function marksOf({ findings }: Review): Mark[] {
  return findings.map((finding) => ({ span: finding.span, style: styleOf(finding) }));
}

function styleOf(finding: Finding): Mark['style'] {
  return finding.severity === 'suggestion' ? { bold: true } : { bold: true, strike: true };
}

function excerpt(review: Review, shown: readonly Finding[], marks: readonly Mark[]): Element[] {
  const { text } = review.draft;
  const windows = text.length <= WHOLE ? [[0, text.length] as Span] : windowsAround(text, shown);
  return windows.flatMap(([start, end], index) => [
    ...(start > 0 && index === 0 ? [words('… ')] : []),
    ...renderText(text, [start, end], marks),
    ...(end < text.length ? [words(' … ')] : []),
  ]);
}

/** The parts of a long text worth showing, in order and apart; its beginning, where nothing was found. */
function windowsAround(text: string, findings: readonly Finding[]): Span[] {
  if (findings.length === 0) return [[0, wordEnd(text, WHOLE)]];
  const windows: Span[] = [];
  for (const { span } of findings) {
    const [start, end] = [
      wordStart(text, span[0] - AROUND),
      wordEnd(text, Math.min(span[1], span[0] + WHOLE) + AROUND),
    ];
    const last = windows.at(-1);
    if (last !== undefined && start <= last[1]) windows[windows.length - 1] = [last[0], Math.max(end, last[1])];
    else windows.push([start, end]);
  }
  return windows;
}

/** The first beginning of a word at or after `at`. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const blank = text.slice(at, at + AROUND).search(/\s/);
  return blank < 0 ? wholeLetter(text, at) : at + blank + 1;
}

/** The last end of a word at or before `at`. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.slice(at - AROUND, at).search(/\s\S*$/);
  return blank < 0 ? wholeLetter(text, at) : at - AROUND + blank;
}

function wholeLetter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
}
