import { wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, type Line } from '../line.ts';

const OF_BEFORE =
  /^(bit|more|less|much|something|sort|kind|type|piece|lot|one|some|bunch|pack|shower|heap|load|whole|most|picture|waste|fan|streak|touch|sense|air)$/;

const isModifier = (line: Line, i: number) =>
  is(line, i, 'intensifier') ||
  is(line, i, 'negation') ||
  is(line, i, 'determiner') ||
  (line.words[i]!.classes.size === 0 && /^(adverb|adjective)$/.test(wordClassAt(line, i)));

/**
 * Walks left from a label over its own phrase ("such a rude and", "a bit of a", "one of the most") to the word that
 * governs it. Returns that word's number, or -1 at the beginning of the sentence or of a clause.
 */
export function governorOf(line: Line, label: number): number {
  let i = label - 1;
  for (let steps = 0; i >= 0 && steps < 10; steps++) {
    if (isBreak(line, i + 1)) {
      if (isListed(line, i)) {
        i--;
        continue;
      }
      const aside = beforeAside(line, i);
      if (aside === null) return -1;
      i = aside;
    }
    if (isDenying(line, i)) {
      i -= 2;
      continue;
    }
    if (line.words[i]!.word === 'as' && seemsBefore(line, i)) break;
    if (isModifier(line, i) && !is(line, i, 'be') && !isPossessive(line, i)) i--;
    else if (line.words[i]!.word === 'of' && OF_BEFORE.test(line.words[i - 1]?.word ?? '')) i -= 2;
    else if (is(line, i, 'coordinator') && isModifier(line, i - 1 < 0 ? i : i - 1)) i--;
    else break;
  }
  return i;
}

/** "far from", "anything but", "less than" deny as one. */
const isDenying = (line: Line, i: number) =>
  /^(far from|anything but|less than)$/.test(`${line.words[i - 1]?.word} ${line.words[i]!.word}`);

/** "come across as", "strike me as": here "as" is the copula. */
const seemsBefore = (line: Line, i: number) => [1, 2, 3, 4].some((n) => is(line, i - n, 'asCopula'));

const isPossessive = (line: Line, i: number) =>
  is(line, i, 'your') || is(line, i, 'thirdPossessive') || is(line, i, 'selfPossessive');

/** "rude, lazy and late": a comma that parts members of a list, not clauses. */
const isListed = (line: Line, i: number) =>
  line.words[i + 1]!.before === ',' &&
  line.words[i]!.classes.size === 0 &&
  wordClassAt(line, i) === 'adjective' &&
  i > 0;

/** "You are – and I say this with love – a …": the copula before an aside between dashes, commas or brackets. */
function beforeAside(line: Line, end: number): number | null {
  for (let k = end; k > 0; k--) {
    if (/[–—(,-]/.test(line.words[k]!.before) && is(line, k - 1, 'be')) return k - 1;
  }
  return null;
}
