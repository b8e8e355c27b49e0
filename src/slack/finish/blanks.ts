import type { Slot } from '../../engine/types.ts';

/** The form has an input for so many blanks; a rewrite has four at most, but the author may type brackets too. */
const MOST = 8;
/** How the blanks of rules begin. */
const ASKING = /^(what|when|where|which|who|whose|whom|why|how|the|one|your|an?)\b/i;
/** A longer one is no question that an input could ask. */
const LONGEST = 250;

/**
 * The blanks to be filled in. What the author wrote in brackets ("[PROJ-12]") is no blank, unless it asks for
 * something, as it does where an earlier rewrite was pasted unfinished.
 */
export function blanksOf(slots: readonly Slot[], draft: string): Slot[] {
  return slots
    .filter(({ prompt }) => prompt.length <= LONGEST && (ASKING.test(prompt) || !draft.includes(`[${prompt}]`)))
    .slice(0, MOST);
}
