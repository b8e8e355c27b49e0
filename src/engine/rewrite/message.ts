import type { Context } from '../context.ts';
import type { Match } from '../match/match.ts';
import type { Move, Rewrite } from '../types.ts';
import type { Blanks } from './blanks.ts';
import { type IsClean, oursIsClean } from './clean.ts';
import { joined } from './join.ts';
import { added, type Body, type Part } from './part.ts';
import { settled } from './settle.ts';
import type { Voice } from './voice.ts';

/** A rewrite, without its slots, is at most so many times as long as the draft, and always may be so long. */
const LONGEST = 1.5;
const SHORTEST = 94;

/** The length of a text without its blanks. */
export const outside = (text: string): number => text.replace(/\[[^\]\n]*\]/g, '').length;

/** A rewrite, without its slots. */
export type Plan = {
  readonly text: string;
  readonly moves: Rewrite['moves'];
  /** The sentences in it that are ours word for word. */
  readonly ours: readonly string[];
};

/** A message in the making: its sentences so far, and what may still be added. */
export type Message = {
  readonly context: Context;
  readonly voice: Voice;
  readonly blanks: Blanks;
  readonly matches: readonly Match[];
  /** The match whose rule says what is asked for. */
  readonly first: Match;
  /** The sentences, in their order; steps put theirs among them. */
  readonly parts: Part[];
  readonly text: () => string;
  /** How many characters of ours it may still take. */
  readonly room: () => number;
  /** Whether the rules themselves would pass a sentence of ours. */
  readonly passes: (text: string) => boolean;
  /** Puts a sentence at a place, or at the end; `ours`: no word of it is the draft's. */
  readonly put: (move: Move, text: string, asks: boolean, at?: number, ours?: boolean) => void;
  /** Notes what was done, where no sentence was put. */
  readonly note: (move: Move) => void;
  readonly plan: () => Plan;
};

/** Begins a message with what the draft itself tells. */
export function createMessage(
  context: Context,
  body: Body,
  matches: readonly Match[],
  blanks: Blanks,
  voice: Voice,
  isClean: IsClean,
): Message {
  const first = matches.find(({ category }) => category !== 'fixed-praise') ?? matches[0]!;
  const parts = settled(context, body.parts, blanks, voice);
  const moves: { move: Move; rule: string }[] = parts.flatMap((part) => part.moves);
  const most = Math.max(context.draft.text.length * LONGEST, SHORTEST);
  const made = new Set<Part>();
  const text = () => joined({ ...body, parts });
  const note = (move: Move) => moves.push({ move, rule: first.of.rule.id });
  return {
    context,
    voice,
    blanks,
    matches,
    first,
    parts,
    text,
    note,
    room: () => most - outside(text()) - 2,
    passes: (ours) => ours.split(SENTENCES).every((sentence) => oursIsClean(context, isClean, sentence)),
    put(move, text, asks, at = parts.length, ours = true) {
      const part = { ...added(voice, text), ask: asks };
      if (ours) made.add(part);
      parts.splice(at, 0, part);
      note(move);
    },
    plan: () => ({
      text: text(),
      moves,
      ours: parts.filter((part) => made.has(part)).flatMap((part) => part.text.split(SENTENCES)),
    }),
  };
}

const SENTENCES = /(?<=[.?!])\s+/;
