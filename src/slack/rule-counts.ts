/**
 * Where "Not a label" is counted: how often for each rule, so that those who own the rules see which of them cry wolf.
 * Only the rule's id is handed over; never who pressed, where, or on which words. May fail; the press works all the same.
 */
export type RuleCounts = { add(rule: string): void | Promise<void> };

/** Counts for as long as the process lives. */
export class CountsInMemory implements RuleCounts {
  readonly #counts = new Map<string, number>();

  add(rule: string): void {
    this.#counts.set(rule, (this.#counts.get(rule) ?? 0) + 1);
  }

  /** How often, by rule id. */
  get all(): ReadonlyMap<string, number> {
    return this.#counts;
  }
}
