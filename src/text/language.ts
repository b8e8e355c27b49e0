import { eld } from 'eld/extrasmall';
import type { Draft } from './draft.ts';
import { isListed } from './nlp.ts';

/** The small words of English, and what people put between them at work. */
const ENGLISH = new Set(
  `the a an and or but if you your i me my we he she they it this that is are was were be been have has had do does did not to of in on at for
  with from by as so just can could will would should please thanks what why how when who there their his her our us them am no too lol ok`.split(
    /\s+/,
  ),
);

/** Hindi, Tagalog and Swahili in Latin letters, as people type them; language detectors know little of these. */
const ROMANISED = new Set(
  `hai hain nahi kya tum aap bahut hamesha kaam mein yaar bilkul kyun karo accha ang ng mga sa ikaw ka talaga lagi hindi salamat naman
  habari asante kazi sana wewe`.split(/\s+/),
);

/**
 * Whether a draft is in another language than English. Careful: a few foreign words in an English sentence are no
 * reason, nor are names, trade words and text-speak. A text is foreign by its script, or where the detector says so
 * and next to nothing in it is English.
 */
export function isForeign(draft: Draft): boolean {
  const letters = draft.masked.match(/\p{L}/gu)?.length ?? 0;
  const latin = draft.masked.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 2 && latin < letters / 2) return true;
  const words = draft.sentences.flatMap((sentence) =>
    sentence.tokens.filter((token) => token.kind === 'word').map((token) => token.word),
  );
  if (words.length < 2) return false;
  const english = words.filter((word) => ENGLISH.has(word) || /^'|^n't$/.test(word)).length;
  const known = words.filter((word) => ENGLISH.has(word) || isListed(word)).length;
  const romanised = words.filter((word) => ROMANISED.has(word)).length;
  if (romanised >= 2 && romanised > english) return true;
  if (english > words.length * 0.3 || known > words.length * 0.6) return false;
  // On two or three words the detector is sure of little: then none of them may be English.
  if (words.length < 4 && known > 0 && !/[^\p{ASCII}]/u.test(draft.masked)) return false;
  const found = eld.detect(draft.masked);
  return found.language !== 'en' && found.language !== '' && (found.isReliable() || english === 0);
}
