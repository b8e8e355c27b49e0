import { IMPACT } from '../elements.ts';
import type { Aim } from './aim.ts';
import { questionsFor } from './closing.ts';
import { effect } from './framed.ts';
import { coerces } from './matter.ts';
import type { Message } from './message.ts';
import type { Part } from './part.ts';

const OPENS = /^(?:I want to talk|This is) about/i;

/** Whether the effect is missed: in a short message that tells something, and no more than that. */
export function lacksImpact({ first, parts, text }: Message, { matter, shape, facts, states, demanded }: Aim): boolean {
  if (shape === 'just the facts' || shape === 'as a question' || demanded || IMPACT.test(text())) return false;
  if (matter === 'change' || states || coerces(first) || (first.category === 'identity-bias' && facts)) return false;
  const told = parts.filter(({ fact, ask }) => fact && !ask);
  // "[What was not done] cost us two days" tells it.
  if (told.some((part) => /^\[[^\]]+\].*\b(?:means|meant|costs?|lost|left|why|has us)\b/.test(part.text))) return false;
  const words = told.reduce((sum, part) => sum + part.text.split(' ').length, 0);
  // That something was due is no fault yet.
  if (
    told.every((part) => /\b(?:was|is|are|were|['’]s) due\b/.test(part.text) && !/late|missing|still/.test(part.text))
  )
    return false;
  const compared = first.category === 'comparison' && told.some((part) => !part.text.includes('['));
  if (!told.some((part) => part.text.split(' ').length > 3)) return false;
  return shape !== 'full' || (words <= (told.length > 1 ? 20 : 40) && !compared);
}

/** Asks for the effect, behind what is told last: as a sentence, or as a clause that goes on from it. */
export function addImpact({ context, first, voice, blanks, parts, put, room, note }: Message, aim: Aim): void {
  const { matter, facts } = aim;
  const at = parts.findLastIndex((part) => part.fact && !part.ask && (!part.praise || matter === 'praise'));
  if (at < 0) return;
  const before = parts[at]!;
  const [lead, prompt] = effect(context, matter, goesOn(before), before.text);
  const shortestAsk = Math.min(...questionsFor(context, first, matter, voice, facts).map(({ length }) => length));
  const reserve = parts.some(({ ask }) => ask) ? 2 : (voice.direct ? shortestAsk : 30) + 3;
  if (room() < lead.length + reserve) return;
  const slot = blanks.take(prompt);
  if (!slot) return;
  if (!lead.startsWith(',')) {
    put('observe', `${OPENS.test(before.text) ? lead.replace(/^That /, 'It ') : lead}${slot}.`, false, at + 1);
    return;
  }
  note('observe');
  parts[at] = { ...before, text: `${before.text.replace(/\.$/, '')}${lead}${slot}.` };
}

/** Whether a clause may hang on a sentence: one of ours or of a few words, that ends plainly. */
const goesOn = ({ text, edited }: Part): boolean =>
  (edited || !text.endsWith('.')) &&
  /[\p{L}\p{N}\]]\.?$/u.test(text) &&
  text.length < 130 &&
  (text.match(/\[/g)?.length ?? 0) < 2 &&
  text.split(' ').length > 3 &&
  !OPENS.test(text);
