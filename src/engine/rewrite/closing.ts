import type { Context } from '../context.ts';
import type { Match } from '../match/match.ts';

/** How the one who is spoken of is named: the reader, or somebody else, as the draft itself does. */
type Person = { readonly them: string; readonly they: string; readonly their: string; readonly 'do they': string };

const YOU: Person = { them: 'you', they: 'you', their: 'your', 'do they': 'do you' };
const HE: Person = { them: 'him', they: 'he', their: 'his', 'do they': 'does he' };
const SHE: Person = { them: 'her', they: 'she', their: 'her', 'do they': 'does she' };
const THEY: Person = { them: 'them', they: 'they', their: 'their', 'do they': 'do they' };

/**
 * The question that closes a rewrite: one of the rule's own, for the person whom the draft is about, no longer than
 * `room` where one is that short. The same draft always gets the same one; different drafts get different ones.
 */
export function closingQuestion(context: Context, match: Match, room: number): string {
  const person = personIn(context, match);
  const made = match.of.questions.map((question) =>
    question.replace(/\{(them|they|their|do they)\}/g, (_all, name: keyof Person) => person[name]),
  );
  const fitting = made.filter((question) => question.length <= room);
  // A question of two words is for a draft of two words.
  const full = fitting.filter((question) => question.length > 12);
  const choices = full.length > 0 ? full : fitting.length > 0 ? fitting : [shortest(made)];
  return choices[pick(context.draft.text, choices.length)]!;
}

const shortest = (questions: readonly string[]): string =>
  questions.reduce((best, one) => (one.length < best.length ? one : best));

function personIn(context: Context, match: Match): Person {
  const words = context.lines.flatMap((line) => (line.sentence.quoted ? [] : line.words.map(({ word }) => word)));
  if (match.holder.kind !== 'third' || words.some((word) => /^(you|your)$/.test(word))) return YOU;
  if (words.some((word) => /^(he|him|his)$/.test(word))) return HE;
  return words.some((word) => /^(she|her)$/.test(word)) ? SHE : THEY;
}

function pick(text: string, choices: number): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 100_003;
  return sum % choices;
}
