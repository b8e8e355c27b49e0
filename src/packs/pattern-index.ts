import { add } from './multimap.ts';
import type { CompiledPattern } from './rule-set.ts';

/** The patterns that one word brings to mind: at once, or only where another word stands in the sentence too. */
type Entry = { readonly alone: CompiledPattern[]; readonly with: Map<string, CompiledPattern[]> };

/** A pattern that would have to be listed in more places than this is tried whenever its anchor is there. */
const MOST_PLACES = 300;

/** Patterns by two of the words that they need, so that a sentence is compared with few of them. */
export class PatternIndex {
  readonly #entries = new Map<string, Entry>();

  add(pattern: CompiledPattern): void {
    const paired = pattern.also.length > 0 && pattern.also.length * pattern.anchors.length <= MOST_PLACES;
    for (const anchor of pattern.anchors) {
      const entry = this.#entries.get(anchor) ?? { alone: [], with: new Map<string, CompiledPattern[]>() };
      this.#entries.set(anchor, entry);
      if (!paired) entry.alone.push(pattern);
      else for (const word of pattern.also) add(entry.with, word, pattern);
    }
  }

  /** Calls `visit` for each pattern that needs `anchor` and, if it needs another word too, one of `words`. */
  each(anchor: string, words: ReadonlySet<string>, visit: (pattern: CompiledPattern) => void): void {
    const entry = this.#entries.get(anchor);
    if (!entry) return;
    entry.alone.forEach(visit);
    if (entry.with.size === 0) return;
    for (const word of words) entry.with.get(word)?.forEach(visit);
  }

  /** Every pattern, once. */
  all(): Set<CompiledPattern> {
    return new Set(
      [...this.#entries.values()].flatMap((entry) => [...entry.alone, ...[...entry.with.values()].flat()]),
    );
  }
}
