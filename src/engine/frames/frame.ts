import type { LabelForm, LabelPart } from '../../packs/rule-set.ts';
import type { Line } from '../line.ts';
import type { Holder } from '../subject.ts';

/** A label word found in a line: words `from` up to, not including, `to`. */
export type Hit = {
  readonly form: LabelForm;
  readonly from: number;
  readonly to: number;
  /** The word is not the label's, but one slip away from it. */
  readonly guessed?: boolean;
};

/** How a hit is tied to somebody. */
export type Tie = {
  readonly frame: string;
  readonly holder: Holder;
  /** The word from which on a negation before the label would deny it. */
  readonly scope: number;
};

/** One way in which a sentence hangs a word on a person. Frames are tried in order; the first that answers counts. */
export type Frame = {
  readonly name: string;
  readonly parts: readonly LabelPart[];
  readonly find: (line: Line, hit: Hit) => Omit<Tie, 'frame'> | null;
};
