import type { Context } from '../context.ts';
import { IMPACT, SUPPORT } from '../elements.ts';
import type { Match } from '../match/match.ts';
import type { Move, Rewrite } from '../types.ts';
import type { Body } from './assemble.ts';
import { joined } from './assemble.ts';
import type { Blanks } from './blanks.ts';
import { coerces, effect, matterOf, questionsFor, step } from './closing.ts';
import type { Part } from './part.ts';
import { capitalise } from './repair.ts';
import { settled } from './settle.ts';
import { inVoice, pick, type Voice } from './voice.ts';

/** A rewrite, without its slots, is at most so many times as long as the draft, and always may be so long. */
const LONGEST = 1.5;
const SHORTEST = 90;

/** What to add to what the draft itself tells. */
export type Shape = 'full' | 'just the facts' | 'situation – behaviour – impact' | 'as a question';

/** A message in the making. */
export type Plan = { readonly text: string; readonly moves: Rewrite['moves'] };

const outside = (text: string): number => text.replace(/\[[^\]\n]*\]/g, '').length;

/** The body with what it lacks: what happened, the effect, the next step, a question. Within the limits of length. */
export function plan(
  context: Context,
  body: Body,
  matches: readonly Match[],
  blanks: Blanks,
  voice: Voice,
  shape: Shape,
): Plan {
  const first = matches.find(({ category }) => category !== 'fixed-praise') ?? matches[0]!;
  const matter = matterOf(
    first,
    body.parts
      .filter(({ praise }) => !praise)
      .map(({ text }) => text)
      .join(' '),
  );
  const rule = first.of.rule.id;
  const facts = body.parts.some(({ fact, praise, about }) => fact && !about && !(praise && matter !== 'praise'));
  const parts = settled(body.parts, blanks, voice);
  const moves: { move: Move; rule: string }[] = parts.flatMap((part) => part.moves);
  const most = Math.max(context.draft.text.length * LONGEST, SHORTEST);
  const added = (text: string, move: Move): Part => {
    moves.push({ move, rule });
    return {
      text: capitalise(inVoice(voice, text), voice.capitals),
      gap: ' ',
      fact: true,
      ask: false,
      praise: false,
      about: null,
      edited: true,
      moves: [],
    };
  };
  const list: Part[] = [...parts];
  const room = () => most - outside(joined({ ...body, parts: list })) - 3;

  const told = facts || list.some(({ text, praise }) => !praise && /\[/.test(text));
  const demanded = list.some(({ edited, ask }) => edited && ask);
  const observes = list.some(({ text, ask }) => !ask && /\[/.test(text));
  if (!told || (demanded && !facts && !observes)) {
    const at = list.findIndex(({ edited, ask }) => edited && ask);
    const opening = observed(
      context,
      first,
      blanks,
      voice,
      list.some(({ praise }) => praise),
      demanded,
      room(),
    );
    if (opening) list.splice(demanded && at >= 0 ? at : list.length, 0, added(opening, 'observe'));
  }

  const asksLast = list.at(-1)?.ask ?? false;
  const asks = list.some(({ ask }) => ask);
  const whole = joined({ ...body, parts: list });
  const questions = questionsFor(context, first, matter, voice);
  const help =
    SUPPORT.test(whole) || matter === 'praise'
      ? ''
      : pick(context, voice.direct ? [', and how can I help?', ', and what do you need from me?', '?'] : ['?'], 6);
  const question = (least: number): string | null => {
    const long = questions.map((one) =>
      help === '?' || help === '' || /help|me\b|support/i.test(one) ? one : one.replace(/\?$/, inVoice(voice, help)),
    );
    return (
      [...long.slice(0, 1), ...[...questions].sort((a, b) => (least > 40 ? a.length - b.length : 0))].find(
        ({ length }) => length <= Math.max(least, room()),
      ) ?? null
    );
  };

  if (
    !IMPACT.test(whole) &&
    shape !== 'just the facts' &&
    shape !== 'as a question' &&
    list.some(({ fact, ask }) => fact && !ask) &&
    !demanded
  ) {
    const [lead, prompt] = effect(context, matter, room() - 24);
    const reserve = asksLast ? 0 : 20;
    const slot = room() >= reserve + 2 ? blanks.take(prompt) : null;
    if (slot) list.splice(asksLast ? lastTold(list) : list.length, 0, added(`${lead}${slot}.`, 'observe'));
  }
  if (shape === 'as a question') {
    const ask = question(0);
    // No question is short enough: there is no such variant.
    if (!ask) return { text: context.draft.text, moves };
    if (!(list.at(-1)?.text ?? '').endsWith('?')) list.push({ ...added(ask, 'ask'), ask: true });
  } else {
    const criterion = coerces(first) && !demanded;
    if (criterion) addStep();
    else if (!asks && shape !== 'full') addStep();
    else if (!asks && matter !== 'praise') {
      const joins = voice.direct && /^(?:What|How|Where|Which)\b/i.test(questions[0]!) && blanks.left() >= 2;
      const long = questions[0]!.length + COMBINED.length;
      const roomy = room() > 24 + questions[0]!.length;
      if (joins && room() >= long && (!roomy || pick(context, [true, false, false], 9))) {
        const slots = [blanks.take('the next step'), blanks.take('date')];
        const ask = inVoice(voice, `, and can you ${slots[0]} by ${slots[1]}?`);
        list.push({ ...added(questions[0]!.replace(/\?$/, '') + ask, 'ask'), ask: true });
        return { text: joined({ ...body, parts: list }), moves };
      }
      if (roomy) addStep();
    }
    const ends = list.at(-1)?.ask ?? false;
    const silent = !(list.at(-1)?.text ?? '').endsWith('?');
    const cold = shape === 'full' && room() > 30 && silent && !SUPPORT.test(joined({ ...body, parts: list }));
    if (!ends || cold) {
      const ask = question(0) ?? (ends || blanks.left() > 0 ? null : question(99));
      if (ask) list.push({ ...added(ask, 'ask'), ask: true });
      else if (!ends) addStep();
    }
  }
  return { text: joined({ ...body, parts: list }), moves };

  function addStep(): void {
    const [lead, prompt] = coerces(first) ? CRITERION : step(context, matter, voice);
    const slot = blanks.take(prompt);
    if (slot) list.push({ ...added(`${lead}${slot}.`, 'specify'), ask: true });
  }
}

/** What joins a question and a request. */
const COMBINED = ', and can you  by ';
/** A threat is a consequence without its criterion. */
const CRITERION = ['I need ', 'what has to change, by when, and what follows if it does not'] as const;

/** Where what is told ends and what is asked begins. */
function lastTold(list: readonly Part[]): number {
  for (let i = list.length - 1; i >= 0; i--) if (list[i]!.fact && !list[i]!.ask) return i + 1;
  return Math.max(0, list.length - 1);
}

/** What was seen, where the draft does not say it. */
function observed(
  context: Context,
  match: Match,
  blanks: Blanks,
  voice: Voice,
  praised: boolean,
  demanded: boolean,
  room: number,
): string | null {
  if (demanded || match.category === 'vague' || coerces(match)) {
    const slot = blanks.take('what happened, and when');
    return slot && pick(context, [`I saw ${slot}.`, `${slot}.`, `I want to talk about ${slot}.`], 8);
  }
  const slot = blanks.of(match);
  if (!slot) return null;
  if (match.category === 'fixed-praise')
    return voice.direct && room > 40
      ? pick(context, [`Thank you for ${slot}.`, `I noticed ${slot}.`], 8)
      : `I noticed ${slot}.`;
  if (praised) return room > 40 ? `One thing to change: ${slot}.` : `${slot}.`;
  const leads = voice.direct ? ['I want to talk about ', 'I noticed ', ''] : ['I noticed ', ''];
  return `${pick(
    context,
    leads.filter(({ length }) => length + 40 < room || length === 0),
    8,
  )}${slot}.`;
}
