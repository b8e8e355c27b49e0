import type { Review } from '../engine/types.ts';
import { harmless, paint, type Style } from './style.ts';

const COLOUR = { error: 'red', warning: 'yellow', suggestion: 'cyan' } as const;

/** The draft with its labels in colour and underlined, and with carets below them, so that it reads without either. */
export function markDraft({ draft, findings }: Review, style: Style, indent: string): string {
  const text = harmless(draft.text);
  const lines: string[] = [];
  for (const [from, to] of linesOf(text, style.width - indent.length)) {
    let painted = '';
    let carets = '';
    let at = from;
    for (const { span, severity } of findings) {
      const [start, end] = [Math.max(from, span[0]), Math.min(to, span[1])];
      if (start >= end) continue;
      painted += text.slice(at, start) + paint(style, [COLOUR[severity], 'underline'], text.slice(start, end));
      carets = carets.padEnd(start - from) + '^'.repeat(end - start);
      at = end;
    }
    lines.push(indent + painted + text.slice(at, to));
    if (carets !== '') lines.push(indent + carets);
  }
  return lines.join('\n');
}

/** The text's lines, long ones broken at blanks, as positions. */
function linesOf(text: string, width: number): [number, number][] {
  const lines: [number, number][] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    let start = from;
    const end = from + line.length;
    while (end - start > width) {
      const blank = text.lastIndexOf(' ', start + width);
      const cut = blank > start ? blank : start + width;
      lines.push([start, cut]);
      start = text[cut] === ' ' ? cut + 1 : cut;
    }
    lines.push([start, end]);
    from = end + 1;
  }
  return lines;
}
