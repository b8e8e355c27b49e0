import type { Context } from '../context.ts';
import { IMPACT, SUPPORT } from '../elements.ts';
import type { Match } from '../match/match.ts';
import type { Move, Rewrite } from '../types.ts';
import type { Body } from './assemble.ts';
import { joined } from './assemble.ts';
import type { Blanks } from './blanks.ts';
import { effect, matterOf, questionsFor, step } from './closing.ts';
import type { Part } from './part.ts';
import { capitalise, decapitalise } from './repair.ts';
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
  const room = () => most - outside(joined({ ...body, parts: list })) - 1;

  const told = facts || list.some(({ text, praise }) => !praise && /\[/.test(text));
  const demanded = list.some(({ edited, ask }) => edited && ask);
  if (!told || (demanded && !facts)) {
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
  const questions = questionsFor(context, first, voice);
  const help = SUPPORT.test(whole)
    ? ''
    : pick(context, voice.direct ? [', and how can I help?', ', and what do you need from me?', '?'] : ['?'], 6);
  const question = (least: number): string | null => {
    const long = questions.map((one) =>
      help === '?' || help === '' || /help|me\b|support/i.test(one) ? one : one.replace(/\?$/, inVoice(voice, help)),
    );
    return [...long.slice(0, 1), ...questions].find(({ length }) => length <= Math.max(least, room())) ?? null;
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
    const ask = question(28);
    if (ask && !(list.at(-1)?.text ?? '').endsWith('?')) list.push({ ...added(ask, 'ask'), ask: true });
  } else {
    if (!asks && shape !== 'full') addStep();
    else if (!asks && matter !== 'praise' && room() > 34) addStep();
    const ends = list.at(-1)?.ask ?? false;
    if (
      !ends ||
      (shape === 'full' &&
        room() > 30 &&
        !SUPPORT.test(joined({ ...body, parts: list })) &&
        !(list.at(-1)?.text ?? '').endsWith('?'))
    ) {
      const ask = ends ? question(0) : question(20);
      if (ask) list.push({ ...added(ask, 'ask'), ask: true });
      else if (!ends) addStep();
    }
  }
  return { text: joined({ ...body, parts: list }), moves };

  function addStep(): void {
    const [lead, prompt] = step(context, matter, voice);
    const slot = blanks.take(prompt);
    if (slot) list.push({ ...added(`${lead}${slot}.`, 'specify'), ask: true });
  }
}

/** "On Saturday" leads into what is told next; where nothing is, a blank asks. */
function settled(parts: readonly Part[], blanks: Blanks, voice: Voice): Part[] {
  const list: Part[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (!part.about) {
      list.push(part);
      continue;
    }
    const next = parts[i + 1];
    const lead = capitalise(part.text, voice.capitals);
    if (
      next &&
      !next.about &&
      next.fact &&
      !next.ask &&
      !next.praise &&
      !next.gap.includes('\n') &&
      !LEADS.test(next.text)
    ) {
      const joint = /^(?:on|with|about) (?!\p{Lu}|\d)/iu.test(lead)
        ? `${lead.replace(/^with /i, voice.capitals ? 'On ' : 'on ')}: `
        : `${lead}, `;
      list.push({
        ...next,
        text: joint + decapitalise(next.text),
        gap: part.gap,
        moves: [...part.moves, ...next.moves],
        edited: true,
      });
      i++;
      continue;
    }
    const what = blanks.of(part.about);
    if (what) list.push({ ...part, text: `${lead}, ${what}.`, about: null });
  }
  return list;
}

/** Begins with its own time, place or condition, or with a note that can follow nothing. */
const LEADS =
  /^(?:in|on|at|since|after|before|during|from|between|by|until|when|while|if|last|this|yesterday|today|and|but|or|plus|also|now|so|then|same|it|that|this|["“>•(*-])/i;

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
  if (demanded || match.category === 'vague' || match.category === 'threat') {
    const slot = blanks.take('what you saw, and when');
    return slot && pick(context, [`I saw ${slot}.`, `${slot}.`], 8);
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
