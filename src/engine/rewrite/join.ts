import type { Body } from './part.ts';
import { capitalise, close, decapitalise } from './repair.ts';

/** The parts as one text, with the name in front. */
export function joined({ parts, address, capitals }: Body): string {
  let text = '';
  for (const part of parts) {
    if (text === '') {
      const lead = address === '' ? part.gap.trimStart() : '';
      text = lead + address + (address === '' ? capitalise(part.text, capitals) : decapitalise(part.text));
      continue;
    }
    const gap = part.gap === '' || !/\s/.test(part.gap) ? ' ' : part.gap;
    const runsOn = /;$/.test(text) && !part.edited && /^\p{Ll}/u.test(part.text);
    const before = /[;,:]$/.test(text) && !runsOn && !gap.includes('\n') ? text.replace(/[;,:]$/, '.') : text;
    const next =
      runsOn || gap.includes('\n') || !/^\p{Ll}/u.test(part.text) || /[…]$/.test(before)
        ? part.text
        : capitalise(part.text, capitals);
    text = (runsOn || gap.includes('\n') ? before : close(before)) + gap + next;
  }
  return text.replace(/;$/, '.').trim();
}
