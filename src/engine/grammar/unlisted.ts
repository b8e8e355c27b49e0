import { isFirstName, isListed, lookUp } from '../../text/nlp.ts';
import { is, isBreak, isName, isPersonNoun, type Line } from '../line.ts';

/** Words that weigh an adjective: after one of these it is a verdict more often than a circumstance. */
const WEIGHT =
  /^(so|too|such|very|really|being|bit|proper|well|kinda|sorta|rather|pretty|quite|incredibly|unbelievably|insanely|extremely|totally|completely|utterly|bloody|fucking|effing|damn|hella|super|overly|incorrigibly|painfully|of)$/;

/** Those of them that verbs do not take: "really missing the point", but "so exhausting". */
const GRADES = /^(so|too|such|very|bit|pretty|quite|rather)$/;

/** Whether the word at `i` is weighed and can only be an adjective, in a list or not. Participles tell states. */
export function isUnlistedAdjective(line: Line, i: number): boolean {
  const weight = line.words[i - 1]?.word ?? '';
  const { word, token, classes } = line.words[i]!;
  if (!WEIGHT.test(weight) || token.kind !== 'word' || classes.size > 0 || isName(line, i)) return false;
  if (!/^[a-z]{4,}$/.test(word) || /(?:ed|er|est|ly)$/.test(word) || qualifiesThing(line, i)) return false;
  const { class: guess, tags } = lookUp(word);
  if (/ing$/.test(word)) return guess === 'adjective' && !tags.has('Gerund') && GRADES.test(weight);
  return guess === 'adjective' || (guess === 'noun' && !isListed(word) && !/s$/.test(word));
}

/** "You're such an important part": the adjective is said of a thing, not of the person. */
const qualifiesThing = (line: Line, i: number): boolean => {
  const next = line.words[i + 1];
  if (next?.before !== '' || next.token.kind !== 'word' || next.classes.size > 0) return false;
  return (
    lookUp(next.word).class === 'noun' && !isPersonNoun(line, i + 1) && !/^(lol|mate|bro|love|today)$/.test(next.word)
  );
};

/** Endings of nouns for what somebody does or where somebody is from. */
const ROLE = /(?:[^b]er|or|ist|ian|can|ant|ee|eer|man|woman|ess|ese|holder|lead|tech|dev)$/;

/** A capital may name a thing as well: "Valgrind is a framework". */
const isPersonName = (line: Line, i: number): boolean =>
  line.words[i]!.token.kind === 'mention' || (isName(line, i) && isFirstName(line.words[i]!.word));

/**
 * The noun phrase that begins at the article `i` and says what a person is: "you're a one-man bottleneck". Only
 * straight after the verb, of you, he, she or a name; no roles, no measures ("a day late").
 */
export function unlistedNounAt(line: Line, i: number): { from: number; to: number } | null {
  if (!/^(a|an)$/.test(line.words[i]!.word)) return null;
  const link = /^(such|just|really|still|basically|actually|honestly|literally|only)$/.test(
    line.words[i - 1]?.word ?? '',
  )
    ? i - 2
    : i - 1;
  if (link < 1 || !is(line, link, 'be')) return null;
  const subject = link - 1;
  if (!is(line, subject, 'you') && !/^(he|she)$/.test(line.words[subject]!.word) && !isPersonName(line, subject))
    return null;
  let to = i + 1;
  while (is(line, to, 'intensifier') && !/^(bit|little|tad|touch)$/.test(line.words[to]!.word)) to++;
  const from = to;
  while (to < line.words.length && to < i + 6 && !(isBreak(line, to) && line.words[to]!.before !== '-')) {
    const { classes, token } = line.words[to]!;
    if (token.kind !== 'word' || classes.size > 0) break;
    to++;
  }
  if (to === from || is(line, to, 'time') || line.words[to]?.token.kind === 'number') return null;
  const head = line.words[to - 1]!.word;
  const guess = lookUp(head).class;
  if (
    guess === 'adjective' ||
    guess === 'adverb' ||
    ROLE.test(head) ||
    isPersonNoun(line, to - 1) ||
    isName(line, to - 1)
  )
    return null;
  return { from, to };
}
