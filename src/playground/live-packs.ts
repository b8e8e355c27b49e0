import { EventEmitter } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadRules } from '../packs/load.ts';
import { PackError, type PackProblem } from '../packs/pack-error.ts';
import type { RuleSet } from '../packs/rule-set.ts';

/** How often the folders are looked at, in milliseconds. Watching by the system is not reliable on every disk. */
const LOOK = 300;

/**
 * The packs of some folders, read again whenever a file changes. A load that fails changes nothing but `problems`:
 * the last good packs stay in force. Emits `change` after every load.
 */
export class LivePacks extends EventEmitter<{ change: [] }> {
  readonly dirs: readonly string[];
  /** What is wrong with the files as they are now; empty when they are in force. */
  problems: readonly PackProblem[] = [];
  /** The number of loads so far. */
  version = 0;
  #rules: RuleSet;
  #seen: string;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param fallback the packs to use while `dirs` has never had a good state; without it, a broken pack throws
   * @throws {PackError}
   */
  constructor(dirs: readonly string[], fallback?: readonly string[]) {
    super();
    this.dirs = dirs;
    this.#seen = fingerprint(dirs);
    try {
      this.#rules = loadRules(dirs);
    } catch (error) {
      if (fallback === undefined || !(error instanceof PackError)) throw error;
      this.#rules = loadRules(fallback);
      this.problems = error.problems;
    }
  }

  /** The packs in force. */
  get rules(): RuleSet {
    return this.#rules;
  }

  watch(): this {
    this.#timer ??= setInterval(() => this.look(), LOOK).unref();
    return this;
  }

  /** Loads again if a file has changed. */
  look(): void {
    const now = fingerprint(this.dirs);
    if (now === this.#seen) return;
    this.#seen = now;
    try {
      this.#rules = loadRules(this.dirs);
      this.problems = [];
    } catch (error) {
      this.problems = error instanceof PackError ? error.problems : [unreadable(this.dirs, error)];
    }
    this.version += 1;
    this.emit('change');
  }

  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

/** Names, sizes and times of all packs; differs after every edit. */
function fingerprint(dirs: readonly string[]): string {
  return dirs.map((dir) => `${dir}\n${listPacks(dir).join('\n')}`).join('\n');
}

function listPacks(dir: string): string[] {
  try {
    const names = readdirSync(dir).filter((name) => /\.ya?ml$/.test(name));
    return names.sort().map((name) => {
      const { size, mtimeMs } = statSync(join(dir, name));
      return `${name} ${size} ${mtimeMs}`;
    });
  } catch (error) {
    return [String((error as NodeJS.ErrnoException).code)];
  }
}

/** A file that vanished between the listing and the reading, or the like. */
function unreadable(dirs: readonly string[], error: unknown): PackProblem {
  const message = error instanceof Error ? error.message : String(error);
  return { file: dirs.join(', '), line: 1, column: 1, message, excerpt: '' };
}
