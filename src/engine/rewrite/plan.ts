import type { Context } from '../context.ts';
import type { Match } from '../match/match.ts';
import { type Aim, aimOf, type Shape } from './aim.ts';
import { ask, close, offer } from './asking.ts';
import type { Blanks } from './blanks.ts';
import type { IsClean } from './clean.ts';
import { questionsFor } from './closing.ts';
import { addImpact, lacksImpact } from './impact.ts';
import { coerces } from './matter.ts';
import { createMessage, type Message, type Plan } from './message.ts';
import { observed, thingOf } from './opening.ts';
import type { Body, Part } from './part.ts';
import type { Voice } from './voice.ts';

/**
 * The body with what it lacks: what happened, the effect, and one ask. Within the limits of length; nothing is added
 * that the rules themselves would flag.
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
  const message = createMessage(context, body, matches, blanks, voice, isClean);
  const { first } = message;
  const aim = aimOf(message, body, shape);
  askLast(message.parts);
  observe(message, aim);
  if (lacksImpact(message, aim)) addImpact(message, aim);
  if (shape === 'as a question') {
    const question = questionsFor(context, first, aim.matter, voice, aim.facts).find(message.passes);
    // No question is short enough: there is no such variant.
    if (question === undefined || question.length > message.room())
      return { ...message.plan(), text: context.draft.text, ours: [] };
    if (!(message.parts.at(-1)?.text ?? '').endsWith('?')) ask(message, question);
  } else if (!message.parts.some(({ ask: asks }) => asks) || (coerces(first) && !aim.demanded)) close(message, aim);
  else offer(message, aim);
  return message.plan();
}

/** What is asked for in a blank comes after what is told. */
function askLast(parts: Part[]): void {
  const at = parts.findIndex(({ text, edited, ask: asks }) => edited && asks && text.includes('['));
  const after = parts.slice(at + 1);
  if (
    at < 0 ||
    !after.some(({ fact }) => fact) ||
    after.some(({ gap, ask: asks, praise }) => asks || praise || gap.includes('\n'))
  )
    return;
  const [asked] = parts.splice(at, 1);
  parts.push({ ...asked!, gap: ' ' });
}

/** "It came through the tenant survey": what came is still to be told. */
const LEANS = /^(?:it (?!(?:is|was|took|cost)\b|['’])|this (?:came|went|arrived|happened)\b)/i;

/** What was seen, where the draft does not say it. */
function observe(
  { context, matches, first, blanks, voice, parts, put, room }: Message,
  { matter, demanded }: Aim,
): void {
  const told = parts.filter(
    ({ fact, praise, text }) => fact && (!praise || matter === 'praise') && text.trim().split(/\s+/).length > 2,
  );
  const leans = told.length > 0 && LEANS.test(told[0]!.text) && parts[0] === told[0];
  const asks = parts.findIndex(({ ask: one }) => one);
  if ((told.length > 0 && !leans) || parts.some(({ text, praise }) => !praise && text.includes('[') && !demanded))
    return;
  // What is asked for says enough.
  if (asks >= 0 && !demanded && parts[asks]!.text.length > 14) return;
  const praised = parts.some(({ praise }) => praise);
  const thing = told.length === 0 && !praised && !demanded ? thingOf(context, matches) : null;
  const text = observed(context, first, blanks, voice, { praised, demanded, thing, room: room() });
  if (!text) return;
  const end =
    praised && parts.length > 1 ? parts.findLastIndex(({ praise }) => !praise) + 1 || parts.length : parts.length;
  put('observe', text, false, leans ? 0 : asks >= 0 ? asks : end, thing === null);
}
