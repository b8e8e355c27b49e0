import { randomUUID } from 'node:crypto';
import type { Span } from '../text/span.ts';

/** A finding that the leader has called "not a label". */
export type Dropped = { readonly rule: string; readonly span: Span; readonly match: string };

/** Where a review was asked for, so that its finished text can be sent back there. */
export type Origin = { readonly channel: string; readonly thread?: string };

/** A draft under review: what the buttons below a review are about. */
export type OpenDraft = {
  /** The only one whose buttons work. */
  readonly user: string;
  /** In Slack's markup. */
  readonly text: string;
  readonly dropped: readonly Dropped[];
  readonly origin?: Origin;
};

/** As long as a response URL lives, in milliseconds. */
const LIFETIME = 30 * 60_000;
/** At 4,000 letters each, some 8 MB at most. */
const ROOM = 1000;

/**
 * The drafts whose reviews can still be worked with. Memory only: Slack's buttons carry at most 2,000 letters and its
 * views 3,000, a draft has up to 4,000, and an ephemeral message does not come back with its buttons. Bounded; after
 * half an hour, or when there are too many, the oldest go. One process only.
 */
export class Desk {
  readonly #drafts = new Map<string, { readonly draft: OpenDraft; readonly until: number }>();
  readonly #now: () => number;
  readonly #room: number;

  /** @param now the time in milliseconds */
  constructor(now: () => number = Date.now, room = ROOM) {
    this.#now = now;
    this.#room = room;
  }

  /** Lays a draft down; gives the id by which it is found, which nobody can guess. */
  put(draft: OpenDraft): string {
    const id = randomUUID();
    this.#lay(id, draft);
    return id;
  }

  /** The draft, if it is still there and is this user's. */
  find(id: string, user: string): OpenDraft | undefined {
    const found = this.#drafts.get(id);
    return found !== undefined && found.until > this.#now() && found.draft.user === user ? found.draft : undefined;
  }

  /** Puts a changed draft in the place of the old one. */
  replace(id: string, draft: OpenDraft): void {
    this.#lay(id, draft);
  }

  #lay(id: string, draft: OpenDraft): void {
    this.#drafts.delete(id);
    this.#drafts.set(id, { draft, until: this.#now() + LIFETIME });
    for (const [oldest, { until }] of this.#drafts) {
      if (this.#drafts.size <= this.#room && until > this.#now()) break;
      this.#drafts.delete(oldest);
    }
  }
}
