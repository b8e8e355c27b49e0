/**
 * Remembers keys for a while and up to a number, whichever ends first. The oldest are forgotten first, so memory
 * stays bounded under any load. One process only: a second copy of the app has a memory of its own.
 */
export class Memory {
  readonly #until = new Map<string, number>();
  readonly #lifetime: number;
  readonly #size: number;

  /** @param lifetime in milliseconds */
  constructor(lifetime: number, size: number) {
    this.#lifetime = lifetime;
    this.#size = size;
  }

  /** Whether `key` is remembered at `now` (milliseconds); if not, it is from here on. */
  seen(key: string, now: number): boolean {
    const until = this.#until.get(key);
    if (until !== undefined && until > now) return true;
    this.#until.delete(key);
    this.#until.set(key, now + this.#lifetime);
    for (const [oldest, expires] of this.#until) {
      if (this.#until.size <= this.#size && expires > now) break;
      this.#until.delete(oldest);
    }
    return false;
  }
}
