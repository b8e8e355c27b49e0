import { lookUp } from '../../text/nlp.ts';
import { wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, type Line } from '../line.ts';
import { isEvidence, isTight } from './clauses.ts';
import { isNounLike } from './sound.ts';
import { VAGUE } from './topic.ts';

/** "the clients", "deadlines", "Q3", "your reports": no idiom ("at heart", "in general"), no person ("from you"). */
export function startsThing(line: Line, i: number): boolean {
  if (i >= line.words.length || isBreak(line, i)) return false;
  if (/^(the|our|your|his|her|their|this|these|those|mr|mrs|ms|dr)$/.test(line.words[i]!.word))
    return wordClassAt(line, i + 1) !== 'adverb' && !IDIOMATIC.test(line.words[i + 1]?.word ?? '');
  if (isEvidence(line, i)) return true;
  // "pet plan sales"
  const compound =
    line.words[i]!.classes.size === 0 &&
    !isBreak(line, i + 1) &&
    isNounLike(line, i + 1) &&
    wordClassAt(line, i) !== 'adverb';
  return (isNounLike(line, i) || compound) && !VAGUE.test(line.words[i]!.word) && !IDIOMATIC.test(line.words[i]!.word);
}

/** "at heart", "in general": no place and no matter. */
export const IDIOMATIC =
  /^(heart|all|best|times|least|general|fact|life|short|particular|purpose|turn|large|hand|time|earth|sight|spirit|nature|truth|person|character|part|behalf|side|uptake|draw|ball|game|day|way|bed|love|trouble|charge|question)$/;

/** Where the noun phrase that begins at `i` ends, with what hangs on it by "of", "for", "at", "on". */
export function endOfPhrase(line: Line, i: number, most: number): number {
  let end = i;
  for (let k = i; k < most && k - i < 12; k++) {
    if (k > i && isBreak(line, k) && !isTight(line, k)) break;
    const { word, classes } = line.words[k]!;
    // "the interns stinks"
    if (k > i && !isBreak(line, k) && isPluralBefore(line, k)) break;
    const links = /^(of|for|at|on|in|and|to|with|before|after|from)$/.test(word);
    const noun =
      isNounLike(line, k) ||
      (classes.size === 0 && /^(noun|name|adjective|other)$/.test(wordClassAt(line, k))) ||
      isEvidence(line, k) ||
      is(line, k, 'time');
    if (noun && !(classes.size === 0 && wordClassAt(line, k) === 'adjective')) end = k + 1;
    const ends = k + 1 >= most || isBreak(line, k + 1) || is(line, k + 1, 'preposition') || is(line, k + 1, 'be');
    // "the disk alert", "the Baptiste trial": what ends the phrase is a noun, whatever else it may be.
    if (ends && end === k && k > i + 1 && is(line, i, 'determiner') && ALSO_NOUN.test(word) && classes.size === 0) {
      end = k + 1;
      continue;
    }
    if (
      !noun &&
      end === k &&
      k > i &&
      ends &&
      classes.size === 0 &&
      line.words[k]!.token.kind === 'word' &&
      !/^(eh|mate|lol|man|bro|today|again|too)$/.test(word) &&
      wordClassAt(line, k) !== 'adverb' &&
      lookUp(word).tags.has('Infinitive')
    ) {
      end = k + 1;
      break;
    }
    if (noun || is(line, k, 'determiner') || word === "'s") continue;
    if (!links || k === i || !continues(line, k + 1)) break;
  }
  return end;
}

/** Adjectives in -al, -ive, -ant, -ert are nouns as well: a trial, an archive, an alert. */
const ALSO_NOUN = /(?:al|ive|ant|ent|ert|ory|ary)$/;

const continues = (line: Line, i: number): boolean =>
  i < line.words.length &&
  !isBreak(line, i) &&
  (is(line, i, 'determiner') ||
    isEvidence(line, i) ||
    is(line, i, 'time') ||
    (line.words[i]!.classes.size === 0 && /^(noun|name)$/.test(wordClassAt(line, i))));

/** A verb in the third person behind a plural: the phrase is over, whatever else the verb may be. */
const isPluralBefore = (line: Line, k: number): boolean =>
  /s$/.test(line.words[k]!.word) &&
  line.words[k]!.classes.size === 0 &&
  lookUp(line.words[k]!.word).class === 'verb' &&
  lookUp(line.words[k - 1]!.word).tags.has('Plural');
