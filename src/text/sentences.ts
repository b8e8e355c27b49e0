import type { Span } from './span.ts';

/** Words before a full stop that do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|sr|jr|vs|etc|e\.g|i\.e|approx|no|nos|inc|ltd|dept|fig|min|max|tel|ref|cf|al|a\.m|p\.m|[a-z])\.$/i;
const BLANK = /[\s\uE000]/;
const LIST_ITEM = /^[ \t\uE000]*(?:[-•*–▪◦]|\d{1,2}[.)]|[a-z][.)])[ \t]+/;

/**
 * Parts the masked text into sentences, as spans without outer blanks. Ends at . ! ? … ; at emoji, at list items and
 * at line breaks, but not inside numbers, times and abbreviations. Linear in the length of the text.
 */
export function splitSentences(masked: string): Span[] {
  const spans: Span[] = [];
  for (const [from, to] of paragraphs(masked)) {
    let start = from;
    for (let at = from; at < to; at++) {
      const end = endOfSentence(masked, start, at, to);
      if (end === null) continue;
      push(spans, masked, start, end);
      start = end;
      at = end - 1;
    }
    push(spans, masked, start, to);
  }
  return spans;
}

function push(spans: Span[], masked: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && BLANK.test(masked[start]!)) start++;
  while (end > start && BLANK.test(masked[end - 1]!)) end--;
  if (end > start) spans.push([start, end]);
}

/** Lines, joined where a long line runs on into one that begins with a small letter. Bullets are left out. */
function paragraphs(masked: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const line of masked.split('\n')) {
    const bullet = LIST_ITEM.exec(line)?.[0].length ?? 0;
    const start = at + bullet;
    const end = at + line.length;
    const last = spans.at(-1);
    const runsOn =
      last &&
      bullet === 0 &&
      last[1] - last[0] > 60 &&
      last[1] + 1 === at &&
      /^[a-z]/.test(line) &&
      !/[.!?:;]\s*$/.test(masked.slice(last[0], last[1]));
    if (runsOn) spans[spans.length - 1] = [last[0], end];
    else if (end > start) spans.push([start, end]);
    at = end + 1;
  }
  return spans;
}

/** Where the sentence ends if it ends at `at` (after closing quotes and brackets), else null. */
function endOfSentence(masked: string, start: number, at: number, to: number): number | null {
  const sign = masked[at]!;
  if (sign === '\uE005') return endOfEmoji(masked, start, at, to);
  if (sign === ';') return at + 1;
  if (!/[.!?…。]/.test(sign)) return null;
  let end = at + 1;
  while (end < to && /[.!?…]/.test(masked[end]!)) end++;
  while (end < to && /["')\]]/.test(masked[end]!)) end++;
  if (end < to && !BLANK.test(masked[end]!) && masked[end] !== '\uE005') return null;
  if (sign === '.' && end === at + 1 && !endsAtStop(masked, start, at, end, to)) return null;
  return end;
}

function endsAtStop(masked: string, start: number, at: number, end: number, to: number): boolean {
  const before = masked.slice(Math.max(start, at - 8), at + 1);
  if (!ABBREVIATION.test(before)) return true;
  // "by 9 a.m. You were" ends; "Dr. Patel", "e.g. the rota" and "J. Smith" do not.
  return /[ap]\.m\.$/i.test(before) && /^\s+["'(]?[A-Z]/.test(masked.slice(end, Math.min(to, end + 4)));
}

/** Emoji end a sentence where a new one seems to begin after them. */
function endOfEmoji(masked: string, start: number, at: number, to: number): number | null {
  if (at === start) return null;
  let end = at;
  while (end < to && (masked[end] === '\uE005' || masked[end] === ' ')) end++;
  return end >= to || /[A-Z]/.test(masked[end]!) ? end : null;
}
