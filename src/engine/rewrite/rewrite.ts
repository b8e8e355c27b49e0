import { createDraft } from '../../text/draft.ts';
import { type Context, readContext } from '../context.ts';
import { elementsOf } from '../elements.ts';
import type { Match } from '../match/match.ts';
import type { Move, Rewrite, Slot } from '../types.ts';
import { assemble, type Piece } from './assemble.ts';
import { closingQuestion } from './closing.ts';
import { topicOf } from './observe.ts';
import { capitalise, close } from './repair.ts';

const MOST_SLOTS = 4;
/** A rewrite, without its slots, is at most so many times as long as the draft. */
const LONGEST = 1.5;

/** How the labels of a text are found again, to make sure that none is left. */
export type FindMatches = (context: Context) => readonly Match[];

/**
 * The whole draft about the behaviour: labels cut, facts kept letter for letter, a slot for each fact that is missing,
 * ending in a request or a question. Null where no wording passes its own review.
 */
export function rewrite(context: Context, matches: readonly Match[], find: FindMatches): Rewrite | null {
  const pieces = assemble(context, matches);
  for (const attempt of [pieces, withoutLabels(pieces, context, find), withoutUnfactual(pieces), pieces.map(emptied)]) {
    const made = finish(context, attempt, matches);
    if (find(readContext(createDraft(made.text), context.rules)).length === 0 && made.text !== context.draft.text)
      return made;
  }
  return null;
}

const emptied = (piece: Piece): Piece => ({ ...piece, text: '', factual: false });

/** Second try: sentences in which a label is still found go. */
const withoutLabels = (pieces: readonly Piece[], context: Context, find: FindMatches): Piece[] =>
  pieces.map((piece) =>
    piece.text !== '' && find(readContext(createDraft(piece.text), context.rules)).length > 0 ? emptied(piece) : piece,
  );

/** Third try: also the sentences that were edited and tell nothing go. */
const withoutUnfactual = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) => (piece.edits.length > 0 && !piece.factual ? emptied(piece) : piece));

function finish(context: Context, pieces: readonly Piece[], matches: readonly Match[]): Rewrite {
  const capitals = !/^[^\p{Lu}]*$/u.test(context.draft.masked);
  const moves = pieces.flatMap((piece) => piece.edits.map(({ move, match }) => ({ move, rule: match.of.rule.id })));
  let body = joined(pieces);
  const asked = slotsFor(pieces, matches);
  if (asked.length > 0) {
    body = [body, ...asked.map((match) => `[${prompt(context, match)}].`)].filter(Boolean).join(' ');
    moves.push(...asked.map((match) => ({ move: 'observe' as Move, rule: match.of.rule.id })));
  }
  const text = withClosing(context, body, matches, capitals, moves);
  return { text, moves, slots: slotsIn(text) };
}

/** The slot's question, with what the draft was about where that would be lost. */
function prompt(context: Context, match: Match): string {
  const topic = topicOf(context, match);
  return topic ? `${match.of.slots[0]}: ${topic}` : match.of.slots[0]!;
}

function joined(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) {
    if (piece.text === '') continue;
    // Where a dropped sentence leaves one without its end beside another, it needs one now.
    text += (text === '' || /\s$/.test(text) ? '' : ' ') + piece.text + piece.gap;
  }
  return text.trim();
}

/** One slot for each family that was cut, when nothing observable is left; none when the facts speak. */
function slotsFor(pieces: readonly Piece[], matches: readonly Match[]): Match[] {
  if (pieces.some((piece) => piece.text !== '' && piece.factual)) return [];
  const room = MOST_SLOTS - pieces.flatMap((piece) => piece.text.match(/\[[^\]]+\]/g) ?? []).length;
  const shown = pieces.map((piece) => piece.text).join(' ');
  const first = matches
    .filter((match) => !shown.includes(`[${match.of.slots[0]}]`))
    .filter((match, n, all) => all.findIndex((other) => other.of.slots[0] === match.of.slots[0]) === n);
  return first.slice(0, Math.max(0, Math.min(2, room)));
}

function withClosing(
  context: Context,
  body: string,
  matches: readonly Match[],
  capitals: boolean,
  moves: { move: Move; rule: string }[],
): string {
  const rest = readContext(createDraft(body), context.rules);
  if (body !== '' && elementsOf(rest).some(({ element }) => element === 'next-step')) return body;
  const first = matches.find(({ category }) => category !== 'fixed-praise') ?? matches[0];
  if (!first) return body;
  const own = body.replace(/\[[^\]]*\]/g, '').length;
  const question = closingQuestion(context, first, LONGEST * context.draft.text.length - own);
  moves.push({ move: 'ask', rule: first.of.rule.id });
  return `${body === '' ? '' : close(body)} ${capitalise(question, capitals)}`.trim();
}

/** Where the blanks of a text are. */
export function slotsIn(text: string): Slot[] {
  return [...text.matchAll(/\[([^\]\n]+)\]/g)].map((found) => ({
    prompt: found[1]!,
    span: [found.index, found.index + found[0].length],
  }));
}
