/** What the finishing form was sent with. */
export type Filled = {
  /** The whole text as it stands in its field, blanks included. */
  readonly whole: string;
  /** The blanks of the form, in order: what each asks for, and the answer (empty for none). */
  readonly slots: readonly { readonly prompt: string; readonly answer: string }[];
  /** What is found in it is no label, says the author. */
  readonly keep?: boolean;
};

/** A finished text; or which blanks are open, or have an answer that found no place. By number of the blank. */
export type Composed =
  | { readonly text: string }
  | { readonly open: readonly number[]; readonly lost: readonly number[] };

/**
 * Puts the answers into the blanks of the whole text. A blank that was edited away needs no answer; an answer whose
 * blank was edited away is not silently lost.
 *
 * @example compose({ whole: 'Hi. [what happened].', slots: [{ prompt: 'what happened', answer: 'it broke' }] })
 *          // { text: 'Hi. It broke.' }
 */
export function compose({ whole, slots }: Filled): Composed {
  let text = whole;
  const lost: number[] = [];
  for (const [number, { prompt, answer }] of slots.entries()) {
    const said = answer.trim();
    if (said === '') continue;
    const at = text.indexOf(`[${prompt}]`);
    if (at >= 0) text = fill(text, at, prompt.length + 2, said);
    else if (!text.toLowerCase().includes(said.toLowerCase())) lost.push(number);
  }
  const open = slots.flatMap(({ prompt, answer }, number) =>
    answer.trim() === '' && text.includes(`[${prompt}]`) ? [number] : [],
  );
  return open.length + lost.length > 0 ? { open, lost } : { text: text.trim() };
}

/** An answer in place of a blank, with the capital and the full stop that its place needs. */
function fill(text: string, at: number, length: number, answer: string): string {
  const before = text.slice(0, at);
  const after = text.slice(at + length);
  const begins = /(^|[.!?…:]["”’)]?\s+|\n\s*)$/.test(before);
  const said = begins ? answer.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : answer;
  if (/^[.!?,;:]/.test(after)) return before + said.replace(/[.!?…]+$/, '') + after;
  const ends = begins && /^(\s*$|\s+["“‘(]?\p{Lu}|\s*\n)/u.test(after) && !/[.!?…]["”’)]?$/.test(said);
  return before + said + (ends ? '.' : '') + after;
}
