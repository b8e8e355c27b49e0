import { head } from '../blocks/limits.ts';

/** A long text in parts that fit one input each, and what stood between them. `join(split(text)) === text`. */
export type Pages = { readonly parts: readonly string[]; readonly joints: readonly string[] };

/**
 * Cuts a text into parts of at most `max` letters: at an empty line, else at a new line, else between words. Slack
 * trims what is typed, so the blank at the cut is kept apart.
 */
export function splitPages(text: string, max: number): Pages {
  const parts: string[] = [];
  const joints: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const [at, length] = cutPlace(head(rest, max + 1));
    const cut = at > 0 ? at : head(rest, max).length;
    parts.push(rest.slice(0, cut));
    joints.push(at > 0 ? rest.slice(cut, cut + length) : '');
    rest = rest.slice(cut + (at > 0 ? length : 0));
  }
  return { parts: [...parts, rest], joints };
}

/** The parts as one text again. */
export function joinPages({ parts, joints }: Pages): string {
  return parts.reduce((text, part, index) => text + (joints[index - 1] ?? '') + part, '');
}

/** The last place to cut in the second half of a text, and the length of the blank there; 0 where there is none. */
function cutPlace(text: string): [at: number, length: number] {
  for (const blank of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(blank);
    if (at > text.length / 2) return [at, blank.length];
  }
  return [0, 0];
}
