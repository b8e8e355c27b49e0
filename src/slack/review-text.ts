import type { ReviewOptions } from '../engine/review.ts';
import type { Review } from '../engine/types.ts';

/** What the app is given to review with: the engine with its rules already in it. Pure; may throw. */
export type ReviewText = (text: string, options?: ReviewOptions) => Review;
