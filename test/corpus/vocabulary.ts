import type { Group } from '../../src/packs/model.ts';

/** Numbers for the names of features, so that many lessons fit into memory. */
export class Vocabulary {
  readonly #numbers: Record<Group, Map<string, number>> = { words: new Map(), letters: new Map() };

  /** The number of a feature; a new one gets the next. */
  numberOf(group: Group, name: string): number {
    const numbers = this.#numbers[group];
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  }

  /** The names of a group, in the order of their numbers. */
  namesOf(group: Group): string[] {
    return [...this.#numbers[group].keys()];
  }
}
