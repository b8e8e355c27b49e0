/**
 * Slack's limits, in UTF-16 units where they count letters. Everything that leaves `blocks/` is cut to these.
 * `messageText` and `richText` are ours: Slack refuses long messages as a whole without saying where the line is.
 */
export const LIMITS = {
  messageBlocks: 50,
  viewBlocks: 100,
  text: 3000,
  header: 150,
  button: 75,
  id: 255,
  privateMetadata: 3000,
  viewTitle: 24,
  placeholder: 150,
  /** What one input can hold. */
  input: 3000,
  label: 150,
  option: 75,
  /** All letters of one rich_text block. */
  richText: 3000,
  /** All letters of all blocks of one message. */
  messageText: 12000,
  /** The top-level text, which notifications and screen readers use. */
  summary: 2000,
} as const;

/** Drafts longer than this are refused, with the count. */
export const DRAFT_LIMIT = 4000;

/** Cuts `text` to at most `max` UTF-16 units, never inside a character, and says so with an ellipsis. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${head(text, max - 1).trimEnd()}…`;
}

/** The first `max` UTF-16 units at most, never ending in half a surrogate pair. */
export function head(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, Math.max(0, max));
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
