import { isListed, lookUp } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { predicate } from '../frames/predicate.ts';
import { isName, isPersonNoun, type Line } from '../line.ts';
import type { Match } from './match.ts';

/** Words that weigh an adjective: after one of these it is a verdict more often than a circumstance. */
const WEIGHT =
  /^(so|too|such|very|really|being|bit|proper|well|kinda|sorta|rather|pretty|quite|incredibly|unbelievably|insanely|extremely|totally|completely|utterly|bloody|fucking|effing|damn|hella|super|overly|incorrigibly|painfully|of)$/;

const GRADES = /^(so|too|such|very|bit|pretty|quite|rather)$/;

/**
 * Adjectives that no pack lists, weighed and said of a person: "you're so slapdashish", "he's being very unserious".
 * A rule of kind `open` lists the circumstances that are none of this.
 */
export function matchOpenClass(context: Context): Match[] {
  return context.rules.open.flatMap(({ states, of }) =>
    context.lines.flatMap((line, number) =>
      line.words.flatMap(({ word }, i): Match[] => {
        if (!WEIGHT.test(line.words[i - 1]?.word ?? '') || states.has(word) || context.rules.labels.has(word))
          return [];
        if (!isUnknownAdjective(line, i) || belongsToThing(line, i)) return [];
        const form = { words: [word], part: 'adjective', ambiguous: false, of } as const;
        const tie = predicate.find(line, { form, from: i, to: i + 1 });
        if (tie?.holder.kind !== 'you' && tie?.holder.kind !== 'third') return [];
        const place = { line: number, from: i, to: i + 1, frame: predicate.name };
        return [{ of, category: of.category, ...place, ...tie, form }];
      }),
    ),
  );
}

/** Whether the word can only be an adjective, listed or not. Participles tell states ("so tired of", "being moved"). */
function isUnknownAdjective(line: Line, i: number): boolean {
  const { word, token, classes } = line.words[i]!;
  if (token.kind !== 'word' || classes.size > 0 || isName(line, i) || !/^[a-z]{4,}$/.test(word)) return false;
  if (/(?:ed|er|est|ly)$/.test(word)) return false;
  const { class: guess, tags } = lookUp(word);
  // "really missing" is a verb; "so exhausting" is not.
  if (/ing$/.test(word)) return guess === 'adjective' && !tags.has('Gerund') && GRADES.test(line.words[i - 1]!.word);
  return guess === 'adjective' || (guess === 'noun' && !isListed(word) && !/s$/.test(word));
}

/** "You're such an important part": the adjective is said of a thing, not of the person. */
const belongsToThing = (line: Line, i: number): boolean => {
  const next = line.words[i + 1];
  if (next?.before !== '' || next.token.kind !== 'word' || next.classes.size > 0) return false;
  return (
    lookUp(next.word).class === 'noun' && !isPersonNoun(line, i + 1) && !/^(lol|mate|bro|love|today)$/.test(next.word)
  );
};
