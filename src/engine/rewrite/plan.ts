import type { Context } from '../context.ts';
import { IMPACT, SUPPORT } from '../elements.ts';
import type { Match } from '../match/match.ts';
import type { Move, Rewrite } from '../types.ts';
import { type Body, joined } from './assemble.ts';
import type { Blanks } from './blanks.ts';
import { type IsClean, oursIsClean } from './clean.ts';
import { coerces, effect, endings, isFault, matterOf, questionsFor, step } from './closing.ts';
import { observed } from './opening.ts';
import { added, type Part } from './part.ts';
import { settled } from './settle.ts';
import { pick, type Voice } from './voice.ts';

/** A rewrite, without its slots, is at most so many times as long as the draft, and always may be so long. */
const LONGEST = 1.5;
const SHORTEST = 94;

/** What to add to what the draft itself tells. */
export type Shape = 'full' | 'just the facts' | 'situation – behaviour – impact' | 'as a question';

/** A message in the making. */
export type Plan = {
  readonly text: string;
  readonly moves: Rewrite['moves'];
  /** The sentences in it that are ours word for word. */
  readonly ours: readonly string[];
};

const outside = (text: string): number => text.replace(/\[[^\]\n]*\]/g, '').length;

/**
 * The body with what it lacks: what happened, the effect, and one ask. Within the limits of length; nothing is added that
 * the rules themselves would flag.
 */
export function plan(
  context: Context,
  body: Body,
  matches: readonly Match[],
  blanks: Blanks,
  voice: Voice,
  shape: Shape,
  isClean: IsClean,
): Plan {
  const first = matches.find(({ category }) => category !== 'fixed-praise') ?? matches[0]!;
  const own = body.parts.filter(({ praise }) => !praise).map(({ text }) => text);
  const matter = matterOf(first, own.join(' '), context.draft.masked);
  const list = settled(context, body.parts, blanks, voice);
  const moves: { move: Move; rule: string }[] = list.flatMap((part) => part.moves);
  const most = Math.max(context.draft.text.length * LONGEST, SHORTEST);
  const whole = () => joined({ ...body, parts: list });
  const room = () => most - outside(whole()) - 2;
  const made = new Set<Part>();
  const put = (text: string, asks = false): Part => {
    const part = { ...added(voice, text), ask: asks };
    made.add(part);
    return part;
  };
  const passes = (text: string): boolean =>
    text.split(/(?<=[.?!])\s+/).every((sentence) => oursIsClean(context, isClean, sentence));
  const note = (move: Move) => moves.push({ move, rule: first.of.rule.id });

  const demanded = list.some(({ text, edited, ask }) => edited && ask && text.includes('['));
  const facts = list.some(({ fact, praise, text }) => fact && (!praise || matter === 'praise') && !text.includes('['));
  // A jeer beside a plain notice: what is told is no fault.
  const states =
    facts &&
    (/^(contempt|identity-bias|vague|threat)$/.test(first.category) ||
      (first.category === 'role-label' && own.join(' ').split(' ').length < 8)) &&
    !isFault(own.join(' '));
  last();
  open();
  if (affects()) impact();
  if (shape === 'as a question') {
    // No question is short enough: there is no such variant.
    const question = questionsFor(context, first, matter, voice, facts).find(passes);
    if (question === undefined || question.length > room()) return { text: context.draft.text, moves, ours: [] };
    if (!(list.at(-1)?.text ?? '').endsWith('?')) ask(question);
  } else if (!list.some(({ ask: asks }) => asks) || (coerces(first) && !demanded)) close();
  else offer();
  return {
    text: whole(),
    moves,
    ours: list.filter((part) => made.has(part)).flatMap(({ text }) => text.split(/(?<=[.?!])\s+/)),
  };

  /** What is asked for in a blank comes after what is told. */
  function last(): void {
    const at = list.findIndex(({ text, edited, ask: asks }) => edited && asks && text.includes('['));
    const after = list.slice(at + 1);
    if (
      at < 0 ||
      !after.some(({ fact }) => fact) ||
      after.some(({ gap, ask: asks, praise }) => asks || praise || gap.includes('\n'))
    )
      return;
    const [asked] = list.splice(at, 1);
    list.push({ ...asked!, gap: ' ' });
  }

  /** What was seen, where the draft does not say it. */
  function open(): void {
    const tells = list.some(
      ({ fact, praise, text }) => fact && (!praise || matter === 'praise') && text.trim().split(/\s+/).length > 2,
    );
    const asks = list.findIndex(({ ask: one }) => one);
    if (tells || list.some(({ text, praise }) => !praise && text.includes('[') && !demanded)) return;
    // What is asked for says enough.
    if (asks >= 0 && !demanded && list[asks]!.text.length > 14) return;
    const praised = list.some(({ praise }) => praise);
    const text = observed(context, first, blanks, voice, { praised, demanded, room: room() });
    if (!text) return;
    note('observe');
    const end = praised && list.length > 1 ? lastOf(list, ({ praise }) => !praise) + 1 || list.length : list.length;
    list.splice(asks >= 0 ? asks : end, 0, put(text));
  }

  /** Whether the effect is missed: in a short message that tells something, and no more than that. */
  function affects(): boolean {
    if (shape === 'just the facts' || shape === 'as a question' || demanded || IMPACT.test(whole())) return false;
    if (matter === 'change' || states || coerces(first) || (first.category === 'identity-bias' && facts)) return false;
    const told = list.filter(({ fact, ask: asks }) => fact && !asks);
    const words = told.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    // That something was due is no fault yet.
    if (told.every(({ text }) => /\b(?:was|is|are|were|['’]s) due\b/.test(text) && !/late|missing|still/.test(text)))
      return false;
    const compared = first.category === 'comparison' && told.some(({ text }) => !text.includes('['));
    if (!told.some(({ text }) => text.split(' ').length > 3)) return false;
    return told.length > 0 && (shape !== 'full' || (words <= (told.length > 1 ? 20 : 40) && !compared));
  }

  function impact(): void {
    const at = lastOf(list, (part) => part.fact && !part.ask && (!part.praise || matter === 'praise'));
    if (at < 0) return;
    const before = list[at]!;
    const slots = before.text.match(/\[/g)?.length ?? 0;
    const hangs =
      (before.edited || !before.text.endsWith('.')) &&
      /[\p{L}\p{N}\]]\.?$/u.test(before.text) &&
      before.text.length < 130 &&
      slots < 2 &&
      before.text.split(' ').length > 3 &&
      !/^(?:I want to talk|This is) about/i.test(before.text);
    const [lead, prompt] = effect(context, matter, hangs, before.text);
    const shortestAsk = Math.min(...questionsFor(context, first, matter, voice, facts).map(({ length }) => length));
    const reserve = list.some(({ ask: asks }) => asks) ? 2 : (voice.direct ? shortestAsk : 30) + 3;
    if (room() < lead.length + reserve) return;
    const slot = blanks.take(prompt);
    if (!slot) return;
    note('observe');
    if (lead.startsWith(',')) list[at] = { ...before, text: `${before.text.replace(/\.$/, '')}${lead}${slot}.` };
    else {
      const spoken = /^(?:I want to talk|This is) about/i.test(before.text) ? lead.replace(/^That /, 'It ') : lead;
      list.splice(at + 1, 0, put(`${spoken}${slot}.`));
    }
  }

  /** The one ask with which the message ends. */
  function close(): void {
    if (coerces(first)) {
      if (!list.some(({ ask: asks, text }) => asks && text.length > 12))
        specify(isFault(own.join(' ')) ? CHANGE : CRITERION);
      offer();
      return;
    }
    if (states && voice.direct && /^(contempt|role-label|identity-bias)$/.test(first.category) && shape === 'full') {
      specify(pick(context, NOTICES, 4));
      offer();
      return;
    }
    const stepped = shape !== 'full' || (first.category === 'comparison' && voice.direct);
    if (stepped && matter !== 'praise') specify(step(context, matter, voice));
    const ways =
      stepped && voice.direct
        ? questionsFor(context, first, matter, voice, facts)
        : endings(context, first, matter, voice, whole(), facts);
    if (stepped && !voice.direct && list.at(-1)?.ask) return;
    const fits = ways.find((one) => outside(one) <= room() && passes(one));
    const text = fits ?? (list.at(-1)?.ask ? null : shortest(ways.filter(passes)));
    if (text && (!text.includes('[') || blanks.left() > 0)) ask(text);
  }

  function ask(text: string): void {
    note('ask');
    list.push(put(text, true));
  }

  function specify([lead, prompt]: readonly [string, string]): void {
    const slot = blanks.take(prompt);
    if (!slot || room() < lead.length + 1) return;
    note('specify');
    list.push(put(`${lead}${slot}.`, true));
  }

  /** After an ask of the draft itself no second one, but an open door where it is told coldly. */
  function offer(): void {
    const text = whole();
    if (shape !== 'full' || !voice.direct || SUPPORT.test(text) || text.endsWith('?') || matter === 'praise') return;
    const way = pick(context, DOORS, 6);
    if (way.length > room()) return;
    note('ask');
    list.push(put(way, true));
  }
}

const shortest = (ways: readonly string[]): string | null =>
  [...ways].sort((a, b) => outside(a) - outside(b))[0] ?? null;

/** A threat is a consequence without its criterion. */
const CRITERION = ['I need ', 'what has to change, by when, and what follows if it does not'] as const;
const CHANGE = ['I need ', 'what has to change, and by when'] as const;
/** What may stand after a plain notice. */
const NOTICES = [
  ['Please ', 'what needs to be done, and by when'],
  ['I need ', 'what you need, and by when'],
] as const;
const DOORS = [
  'If anything is in the way, let me know what.',
  'Let me know what you need for that.',
  'Let me know if anything is in the way.',
];

function lastOf(list: readonly Part[], holds: (part: Part) => boolean): number {
  for (let i = list.length - 1; i >= 0; i--) if (holds(list[i]!)) return i;
  return -1;
}
