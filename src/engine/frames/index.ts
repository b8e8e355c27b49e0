import type { Line } from '../line.ts';
import { adverbial } from './adverbial.ts';
import { apposition } from './apposition.ts';
import { attributive, comparative } from './attributive.ts';
import { fragment } from './fragment.ts';
import type { Frame, Hit, Tie } from './frame.ts';
import { named, partOf } from './named.ts';
import { mention, vocative } from './person.ts';
import { complement, ofSomebody, predicate, question, telegraphic } from './predicate.ts';
import { absence, having, possession, verdict } from './quality.ts';
import { superlative } from './superlative.ts';

/** Every frame, in the order in which they are tried: from the plainest tie to the loosest. */
export const FRAMES: readonly Frame[] = [
  ofSomebody,
  partOf,
  named,
  superlative,
  apposition,
  attributive,
  comparative,
  predicate,
  question,
  complement,
  telegraphic,
  possession,
  having,
  absence,
  verdict,
  adverbial,
  vocative,
  fragment,
  mention,
];

/** The first frame that ties this word to somebody, or null: then it is no judgement of a person. */
export function tieOf(line: Line, hit: Hit): Tie | null {
  for (const frame of FRAMES) {
    if (!frame.parts.includes(hit.form.part)) continue;
    const tie = frame.find(line, hit);
    if (tie) return { frame: frame.name, ...tie };
  }
  return null;
}
