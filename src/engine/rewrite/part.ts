import type { Context } from '../context.ts';
import type { Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import type { Move } from '../types.ts';
import type { Blanks } from './blanks.ts';
import type { Clause } from './clauses.ts';
import { capitalise } from './repair.ts';
import { inVoice, type Voice } from './voice.ts';

/** One sentence of the rewrite in the making. */
export type Part = {
  readonly text: string;
  /** What stood between the sentence before and this one in the draft: a blank, a line break, a bullet. */
  readonly gap: string;
  /** Something observable is told in it. */
  readonly fact: boolean;
  /** It asks for something. */
  readonly ask: boolean;
  /** It thanks or praises what was done. */
  readonly praise: boolean;
  /** It is only the place or the matter that a match was about: "on Saturday"; what happened is still to be told. */
  readonly about: Match | null;
  /** It was changed. */
  readonly edited: boolean;
  /** What was done to it, and by which rule. */
  readonly moves: readonly { readonly move: Move; readonly rule: string }[];
};

/** A sentence of ours. */
export const added = (voice: Voice, text: string): Part => ({
  text: capitalise(inVoice(voice, text), voice.capitals),
  gap: ' ',
  fact: true,
  ask: false,
  praise: false,
  about: null,
  edited: true,
  moves: [],
});

/** A clause with labels in it, and all that a move may need to know to put it another way. */
export type Place = {
  readonly context: Context;
  readonly line: Line;
  readonly clause: Clause;
  /** The matches inside the clause; at least one. */
  readonly own: readonly Match[];
  readonly blanks: Blanks;
  readonly voice: Voice;
};

/** What a move makes of a clause. */
export type Told = {
  readonly text: string;
  readonly move: Move;
  readonly fact: boolean;
  readonly ask?: boolean;
  readonly about?: Match;
  /** The rest of the sentence is used up as well. */
  readonly whole?: boolean;
  /** The consequence by itself, where the demand was told before. */
  readonly otherwise?: string;
};

/** One way of putting a clause about the behaviour; null where it does not apply. */
export type Retell = (place: Place) => Told | null;

/** A clause that stays, and how. */
export type Kept = Clause & {
  readonly text: string;
  readonly fact: boolean;
  readonly ask: boolean;
  readonly asTyped: boolean;
};

/** The body of a rewrite, and the name with which the draft spoke to somebody where its own sentence went. */
export type Body = { readonly parts: readonly Part[]; readonly address: string; readonly capitals: boolean };
