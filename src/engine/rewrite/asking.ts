import { SUPPORT } from '../elements.ts';
import type { Aim } from './aim.ts';
import { endings, questionsFor } from './closing.ts';
import { step } from './framed.ts';
import { coerces } from './matter.ts';
import { type Message, outside } from './message.ts';
import { pick } from './voice.ts';

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

/** The one ask with which a message ends. */
export function close(message: Message, aim: Aim): void {
  const { context, first, voice, parts, blanks, room, passes } = message;
  const { matter, shape, facts, states } = aim;
  if (coerces(first)) {
    if (!parts.some(({ ask: asks, text }) => asks && text.length > 12))
      specify(message, aim.fault ? CHANGE : CRITERION);
    offer(message, aim);
    return;
  }
  const notice = states && /^(contempt|role-label|identity-bias)$/.test(first.category);
  if (notice && voice.direct && shape === 'full') {
    specify(message, pick(context, NOTICES, 4));
    offer(message, aim);
    return;
  }
  const stepped = shape !== 'full' || (first.category === 'comparison' && voice.direct);
  if (stepped && matter !== 'praise') specify(message, step(context, matter, voice));
  if (stepped && !voice.direct && parts.at(-1)?.ask) return;
  const ways =
    stepped && voice.direct
      ? questionsFor(context, first, matter, voice, facts)
      : endings(context, first, matter, voice, message.text(), facts);
  const clean = ways.filter(passes);
  const text = clean.find((one) => outside(one) <= room()) ?? (parts.at(-1)?.ask ? null : shortest(clean));
  if (text && (!text.includes('[') || blanks.left() > 0)) ask(message, text);
}

/** Ends a message with a question or a request of ours. */
export const ask = ({ put }: Message, text: string): void => put('ask', text, true);

function specify({ blanks, room, put }: Message, [lead, prompt]: readonly [string, string]): void {
  const slot = blanks.take(prompt);
  if (slot && room() >= lead.length + 1) put('specify', `${lead}${slot}.`, true);
}

/** After an ask of the draft itself no second one, but an open door where it is told coldly. */
export function offer(message: Message, { shape, matter }: Aim): void {
  const { context, voice, room } = message;
  const text = message.text();
  if (shape !== 'full' || !voice.direct || SUPPORT.test(text) || text.endsWith('?') || matter === 'praise') return;
  // Not "I need …" and "what you need" in one breath.
  const ways = /\bneeds? \[/i.test(text) ? DOORS.filter((door) => !/need/.test(door)) : DOORS;
  const way = pick(context, ways, 6);
  if (way.length <= room()) ask(message, way);
}

const shortest = (ways: readonly string[]): string | null =>
  [...ways].sort((a, b) => outside(a) - outside(b))[0] ?? null;
