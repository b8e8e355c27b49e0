import type { Category, GuardName, Severity } from '../packs/schema.ts';
import type { Draft } from '../text/draft.ts';
import type { Span } from '../text/span.ts';

/** One place where a rule fired. `draft.text.slice(...span) === match`, always. */
export type Finding = {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly span: Span;
  readonly match: string;
  /** One line for the leader: what these words do. */
  readonly message: string;
  /** The rule's reason. */
  readonly why: string;
  /** Where the rule's claim or its words come from. */
  readonly source: string;
  /** What to write instead, in observable terms (slot texts without brackets). */
  readonly suggestions: readonly string[];
  /** How the words are tied to a person: 'predicate', 'possessive', 'phrase', … */
  readonly frame: string;
};

/** A match that was not flagged, and why. */
export type Held = {
  readonly rule: string;
  readonly category: Category;
  readonly span: Span;
  readonly match: string;
  /** The guard, or 'exception' where the rule's own `unless` covers the match. */
  readonly guard: GuardName | 'exception';
  /** A sentence that says why, for `explain`. */
  readonly because: string;
};

/** What a good message has. The first two answer "Can I count on my leaders?" with the fourth; the rest, "Am I safe?" */
export const ELEMENTS = ['situation', 'behaviour', 'impact', 'next-step', 'support'] as const;
export type Element = (typeof ELEMENTS)[number];

/** The answer to one of a teammate's two silent questions. */
export type Check = {
  readonly question: 'Am I safe on this team?' | 'Can I count on my leaders?';
  readonly answer: 'yes' | 'not-yet';
  /** One plain sentence. */
  readonly because: string;
  /** Where each present element stands in the draft. */
  readonly present: readonly { readonly element: Element; readonly span: Span; readonly text: string }[];
  /** Each missing element, as a question that the leader can answer in a line. */
  readonly missing: readonly { readonly element: Element; readonly ask: string }[];
};

export type Checks = { readonly safe: Check; readonly count: Check };

/** What a rewrite did, in the order of the text. */
export type Move = 'cut' | 'observe' | 'ask' | 'specify' | 'own' | 'state';

/** A visible blank in a rewrite: `rewrite.text.slice(...span) === '[' + prompt + ']'`. */
export type Slot = { readonly prompt: string; readonly span: Span };

export type Rewrite = {
  readonly text: string;
  readonly moves: readonly { readonly move: Move; readonly rule: string }[];
  readonly slots: readonly Slot[];
  /** Up to two other ways to say it, each named by what it does. */
  readonly variants: readonly Variant[];
};

/** Another way to say what a rewrite says. */
export type Variant = {
  readonly name: 'just the facts' | 'situation – behaviour – impact' | 'as a question';
  readonly text: string;
  readonly slots: readonly Slot[];
};

export type Verdict = 'labels' | 'soft' | 'good' | 'no-feedback' | 'not-english' | 'refused';

/** All that Reframe has to say about one draft. */
export type Review = {
  readonly draft: Draft;
  readonly verdict: Verdict;
  /** In the order of the text; never overlapping. */
  readonly findings: readonly Finding[];
  readonly held: readonly Held[];
  /** The whole draft is so hedged that nobody is held to anything. */
  readonly soft: boolean;
  readonly checks: Checks;
  readonly rewrite: Rewrite | null;
  /** One sentence for the leader: what is good, why there is nothing to do, or why there is no rewrite. */
  readonly note: string;
};
