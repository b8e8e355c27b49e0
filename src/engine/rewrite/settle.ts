import type { Context } from '../context.ts';
import type { Blanks } from './blanks.ts';
import { canBeSeen } from './opening.ts';
import type { Part } from './part.ts';
import { capitalise, decapitalise } from './repair.ts';
import { inVoice, pick, type Voice } from './voice.ts';

/** "On Saturday" leads into what is told next; where nothing is, a blank asks. */
export function settled(context: Context, parts: readonly Part[], blanks: Blanks, voice: Voice): Part[] {
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
      leads(part, next)
    ) {
      const joint =
        !part.fact && /^(?:[Oo]n|[Ww]ith|[Aa]bout) (?!\p{Lu}|\d)/u.test(lead)
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
    // A matter without a time or place is worth a sentence only where nothing else is told.
    if (!part.fact && parts.some(({ fact, about, praise }) => fact && !about && !praise)) {
      const needed =
        next && !next.about && !next.gap.includes('\n') && /^(?:I|We|You) [^.,]*\b(?:it|them)\b/.test(next.text);
      if (!needed) continue;
      list.push({
        ...next,
        text: `${lead}: ${next.text}`,
        gap: part.gap,
        moves: [...part.moves, ...next.moves],
        edited: true,
      });
      i++;
      continue;
    }
    const what =
      part.about.category === 'absolute' ? blanks.take('what happened, and how often') : blanks.of(part.about);
    if (!what) continue;
    const thanks = part.about.category === 'fixed-praise' && voice.direct;
    // Where the time is known, the blank does not ask for it.
    const asked = part.fact ? what.replace(/, and when(?: it was due)?\]$/, ']') : what;
    const thing = /^(?:on|with|about) (?!\p{Lu}|\d)(.+)$/iu.exec(part.text)?.[1];
    const told = list.some(({ text }) => /\bI saw \[/i.test(text));
    const saw = told ? 'I noticed' : pick(context, ['I noticed', 'I saw'], 8);
    const text = thanks
      ? `Thank you for ${asked} ${decapitalise(part.text)}.`
      : thing && !part.fact
        ? `${pick(context, voice.direct ? ['I want to talk about ', 'This is about '] : ['About '], 8)}${thing}: ${decapitalise(saw)} ${asked}.`
        : canBeSeen(asked)
          ? `${lead}${/,|^when\b/i.test(lead) ? ',' : ''} ${saw} ${asked}.`
          : `${lead}, ${asked}.`;
    list.push({ ...part, text: capitalise(inVoice(voice, text), voice.capitals), about: null, fact: true });
  }
  return list;
}

/** "It" needs what it stands for; other sentences are led into where they have no time of their own. */
const leads = (part: Part, next: Part): boolean =>
  (!part.fact && /^(?:it|yours)\b/i.test(next.text)) ||
  ((next.text.length >= 20 || /^\d/.test(next.text)) &&
    !LEADS.test(next.text) &&
    (part.fact || !/^(?:I|We)\b/.test(next.text)));

/** Begins with its own time, place or condition, or with a note that can follow nothing. */
const LEADS =
  /^(?:in|on|at|since|after|before|during|from|between|by|until|when|while|if|last|this|yesterday|today|and|but|or|plus|also|maybe|perhaps|please|now|so|then|same|it|that|this|["“>•(*-])/i;
