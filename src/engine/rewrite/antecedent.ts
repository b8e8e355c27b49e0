import type { Body } from './part.ts';
import { decapitalise } from './repair.ts';
import type { Voice } from './voice.ts';

/**
 * A review of somebody else names them: where the sentence with the name went, the first "he" or "she" that is left
 * becomes the name again ("Anil is immature, at the demo he laughed" → "At the demo Anil laughed").
 */
export function antecedent(body: Body, voice: Voice): Body {
  if (voice.direct || body.address !== '' || body.parts.length === 0) return body;
  const { name } = voice;
  if (name === null || body.parts.some(({ text }) => text.includes(name))) return body;
  const at = body.parts.findIndex(({ text }) => PRONOUN.test(text));
  const parts = [...body.parts];
  const follows = at >= 0 ? parts[at]!.text.slice(PRONOUN.exec(parts[at]!.text)![0].length, 80) : '';
  // What he did stays letter for letter where it is a figure.
  if (at >= 0 && !/^\s*\S+(?:\s+\S+)?\s+[\p{Lu}\d]/u.test(` x${follows}`.slice(0, 40)) && !/^\s+\S+\s+\d/.test(follows))
    parts[at] = { ...parts[at]!, text: parts[at]!.text.replace(PRONOUN, (_all, lead: string) => lead + name) };
  else {
    // A heading or a bullet that stays is no place for a name.
    const list = /^[*•>_-]|:[*_]*$/.test(parts[0]!.text);
    const begin = list
      ? Math.max(
          0,
          parts.findIndex(({ edited }) => edited),
        )
      : 0;
    parts[begin] = { ...parts[begin]!, text: `${name}: ${decapitalise(parts[begin]!.text)}` };
  }
  return { ...body, parts };
}

/** "he" or "she" as the subject of a sentence or after its opening phrase. */
const PRONOUN = /(^|[^.!?\n[\]]{0,60}?\s)(?:[Hh]e|[Ss]he)(?= \p{L})/u;
