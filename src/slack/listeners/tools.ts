import type { Pack } from '../../packs/schema.ts';
import type { Desk } from '../desk.ts';
import type { Log } from '../log.ts';
import type { PostOnce } from '../post-once.ts';
import type { ReviewText } from '../review-text.ts';
import type { RuleCounts } from '../rule-counts.ts';

/** What the listeners work with. */
export type Tools = {
  readonly review: ReviewText;
  readonly log: Log;
  readonly desk: Desk;
  readonly counts: RuleCounts;
  readonly postOnce: PostOnce;
  /** The packs that `review` goes by now. */
  readonly packs: () => readonly Pack[];
};
