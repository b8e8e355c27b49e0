import { PERSONAL_ASPECTS } from './grammar/people.ts';
import { possessiveEndingAt, wordClassAt } from './grammar/person-at.ts';
import { CATENATIVES } from './grammar/verbs.ts';
import { is, isBreak, isName, isPersonNoun, type Line } from './line.ts';

/** Who or what something is said of. `implied`: a fragment or a command, where it can only be the reader. */
export type HolderKind = 'you' | 'third' | 'anybody' | 'self' | 'thing' | 'implied';

export type Holder = {
  readonly kind: HolderKind;
  /** The word that names the holder; for `implied`, where the clause begins. */
  readonly at: number;
  /** A command: "stop being…", "don't be…". */
  readonly command?: boolean;
};

const holder = (kind: HolderKind, at: number): Holder => ({ kind, at });

/** What the pronoun, name or noun at word `i` is, when it stands as a subject or object; null if it is neither. */
export function holderAt(line: Line, i: number): Holder | null {
  const word = line.words[i];
  if (!word) return null;
  if (is(line, i, 'you')) return holder('you', i);
  if (is(line, i, 'self')) return is(line, i, 'selfPossessive') ? null : holder('self', i);
  if (is(line, i, 'third') && !is(line, i, 'thirdPossessive')) return holder('third', i);
  if (word.word === 'her') return holder('third', i);
  if (line.words[i - 1]?.word === 'you' && /^(people|lot|guys|folks)$/.test(word.word)) return holder('you', i - 1);
  if (is(line, i, 'anybody')) return holder(/^every/.test(word.word) ? 'third' : 'anybody', i);
  if (is(line, i, 'thing')) return holder('thing', i);
  if (word.token.kind !== 'word' && word.token.kind !== 'mention')
    return word.token.kind === 'number' ? null : holder('thing', i);
  if (isName(line, i)) return holder('third', i);
  if (isPersonNoun(line, i)) return personNounHolder(line, i);
  if (PERSONAL_ASPECTS.has(word.word)) {
    const owner = ownerOf(line, i);
    if (owner) return owner;
  }
  return null;
}

/** "the engineer", "three juniors" are somebody; "people", "programmers" anybody. */
function personNounHolder(line: Line, i: number): Holder {
  const plural = /(people|folks|[^s]s)$/.test(line.words[i]!.word);
  if (plural && /^(some|many|most|few|certain)$/.test(line.words[i - 1]?.word ?? '')) return holder('anybody', i);
  const bare = i === 0 || isBreak(line, i) || is(line, i - 1, 'conjunction') || is(line, i - 1, 'preposition');
  return holder(plural && bare && !line.words[i]!.capital ? 'anybody' : 'third', i);
}

/** Whose attitude, ego, mouth it is: your → you; Tom's → third; my → self. */
function ownerOf(line: Line, i: number): Holder | null {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (is(line, k, 'your')) return holder('you', k);
    if (is(line, k, 'selfPossessive')) return holder('self', k);
    if (possessiveEndingAt(line, k) >= 0) return holder('third', k);
  }
  return null;
}

const isAdverb = (line: Line, i: number) =>
  is(line, i, 'intensifier') || (line.words[i]!.classes.size === 0 && wordClassAt(line, i) === 'adverb');

/** Words that may stand between a subject and its verb or copula. */
const passes = (line: Line, i: number) =>
  is(line, i, 'aux') ||
  is(line, i, 'be') ||
  is(line, i, 'negation') ||
  CATENATIVES.has(line.words[i]!.word) ||
  isAdverb(line, i);

/**
 * The holder of the predicate whose verb stands at word `verb`: reads to the left over auxiliaries, adverbs, asides
 * and "you need to stop being". A clause that begins with its verb is a command or a fragment: implied.
 */
export function subjectOf(line: Line, verb: number): Holder {
  const shared = sharedVerb(line, verb);
  if (shared >= 0) return subjectOf(line, shared);
  let command = false;
  // A full verb between the pronoun and this one: "the report you sent was careless" is about the report.
  let acted = false;
  for (let i = verb - 1, steps = 0; i >= 0 && steps < 14; i--, steps++) {
    if (isBreak(line, i + 1)) {
      const aside = beforeAside(line, i);
      if (aside === null) return { ...holder('implied', i + 1), command: command || isCommand(line, i + 1, verb) };
      i = aside;
    }
    if (line.words[i]!.word === 'who') return antecedent(line, i);
    if (line.words[i]!.word === 'whoever') return holder('third', i);
    const found = holderAt(line, i);
    if (found && acted && isRelative(line, i)) continue;
    // "whoever approved this is a muppet"
    if (found?.kind === 'thing' && line.words[i - 2]?.word === 'whoever') return holder('third', i - 2);
    if (found && !(found.kind === 'thing' && /^(that|what)$/.test(line.words[i]!.word) && isClaim(line, i - 1)))
      return found;
    if (/^(stop|quit|do)$/.test(line.words[i]!.word)) command = true;
    if (passes(line, i)) continue;
    if (is(line, i, 'coordinator')) continue;
    if (is(line, i, 'subordinator') || is(line, i, 'wh') || is(line, i, 'conjunction'))
      return { ...holder('implied', i + 1), command };
    const phrase = beforePrepositionalPhrase(line, i);
    if (phrase !== null) {
      i = phrase + 1;
      continue;
    }
    if (wordClassAt(line, i) === 'verb' && !is(line, i, 'aux') && !is(line, i, 'be')) acted = true;
    const gerundNoun =
      /ing$/.test(line.words[i]!.word) &&
      (i === 0 ||
        is(line, i - 1, 'determiner') ||
        (line.words[i - 1]!.classes.size === 0 && /^(noun|adjective)$/.test(wordClassAt(line, i - 1))));
    if (!gerundNoun && /^(verb|adjective)$/.test(wordClassAt(line, i)) && !is(line, i - 1, 'determiner')) continue;
    return holder('thing', i);
  }
  return { ...holder('implied', 0), command: command || isCommand(line, line.opening, verb) };
}

/** "lacks a plan and needs to be liked": the verb before "and" that has the same subject, or -1. */
function sharedVerb(line: Line, verb: number): number {
  if (!/^(and|but)$/.test(line.words[verb - 1]?.word ?? '') || isBreak(line, verb - 1)) return -1;
  for (let i = verb - 2; i >= 0; i--) {
    if (is(line, i, 'be') || wordClassAt(line, i) === 'verb' || is(line, i, 'have')) return i;
    if (isBreak(line, i)) return -1;
  }
  return -1;
}

/** "the report you…", "what you…": the pronoun belongs to a clause inside the subject. */
const isRelative = (line: Line, i: number) =>
  i > 0 && !isBreak(line, i) && line.words[i - 1]!.classes.size === 0 && !holderAt(line, i - 1);

const isClaim = (line: Line, i: number) =>
  i >= 0 && /^(think|know|say|said|mean|feel|believe|and|but)$/.test(line.words[i]!.word);

/** stop being, don't be, quit acting: commands begin with their verb. */
function isCommand(line: Line, start: number, verb: number): boolean {
  const first = line.words[start]?.word ?? '';
  return (
    start <= verb &&
    (/^(stop|quit|be|please|do|never|try|just)$/.test(first) || (start < verb && /^(don't)$/.test(first)))
  );
}

/** The noun that "who" stands for; with "any guard who…" and "a guard who…" nobody in particular. */
function antecedent(line: Line, who: number): Holder {
  for (let i = who - 1; i >= Math.max(0, who - 4); i--) {
    const found = holderAt(line, i);
    if (/^(any|every|each)$/.test(line.words[i - 1]?.word ?? '')) return holder('anybody', i);
    if (found) return found;
  }
  return holder(who === 0 || line.question ? 'anybody' : 'third', who);
}

/** If word `i` ends an aside between dashes, commas or brackets, the word before the aside. */
function beforeAside(line: Line, i: number): number | null {
  for (let k = i; k > 0; k--) {
    if (
      /[–—(,-]/.test(line.words[k]!.before) &&
      (is(line, k - 1, 'be') ||
        is(line, k - 1, 'copula') ||
        (holderAt(line, k - 1) !== null && i - k < 6 && !hasVerb(line, k, i)))
    )
      return k - 1;
  }
  return null;
}

const hasVerb = (line: Line, from: number, to: number) => {
  for (let i = from; i <= to; i++)
    if (is(line, i, 'be') || is(line, i, 'aux') || wordClassAt(line, i) === 'verb') return true;
  return false;
};

/** If a prepositional phrase ends at word `i` ("the team on nights"), the word before its preposition. */
function beforePrepositionalPhrase(line: Line, i: number): number | null {
  for (let k = i - 1; k >= Math.max(1, i - 3); k--) {
    if (isBreak(line, k + 1)) return null;
    if (is(line, k, 'preposition') && line.words[k]!.word !== 'like') return k - 1;
    const inside = holderAt(line, k);
    if (inside && inside.kind !== 'thing') return null;
  }
  return null;
}
