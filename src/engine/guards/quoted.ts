import { holds as spanHolds } from '../../text/span.ts';
import type { Context } from '../context.ts';
import { is, isBreak, type Line } from '../line.ts';
import { lineOf, type Match, spanOf } from '../match/match.ts';
import { holderAt, subjectOf } from '../subject.ts';
import type { Guard } from './guard.ts';

const ENDORSED =
  /\b(i (?:do |have to |must |can only )?agree|(?:i'm|am) inclined to agree|(?:he|she|they)(?:'s|'re| is| are| was| were)(?: not wrong| right| spot on)|right about you|can(?:'t|not) (?:disagree|argue|blame)|can(?:'t|not) say (?:he|she|they)(?:'s|'re| is| are) wrong|couldn't have put it better|spot on|and it's true|which is true|so do i|same here|hard to disagree|i see why|fair (?:comment|point)|nailed it|not wrong)\b/i;

/** "> you never listen", the client wrote "you people are useless", she said he was lazy. */
export const quoted: Guard = {
  name: 'quoted',
  because: "these are somebody else's words, reported and not endorsed",
  holds(context, match) {
    const line = lineOf(context, match);
    if (line.sentence.quoted) return true;
    const inQuotes = context.quotes.some((quote) => spanHolds(quote, spanOf(context, match)));
    if (inQuotes || isReported(line, match)) return !isEndorsed(context, match);
    return isHearsay(line, match) && isRejected(context, match);
  },
};

const REJECTED =
  /\b(?:i (?:know (?:you|he|she|they)\b|don't (?:agree|believe|see|think)|disagree|told (?:them|him|her|everyone)|put them right)|(?:that|it)(?:'s| is) (?:not true|untrue|rubbish|wrong|unfair|nonsense)|they(?:'re| are) wrong)/i;

/** "They all think you skived. I know you were at the hospital.": a crowd's word that the writer does not share. */
const isHearsay = (line: Line, match: Match): boolean =>
  line.words.slice(0, match.from).some((_, i) => is(line, i, 'crowd') && i < match.scope + 1) &&
  line.words.slice(0, match.from).some((_, i) => is(line, i, 'speech') || line.words[i]!.word === 'think');

const isRejected = (context: Context, match: Match): boolean => REJECTED.test(thisAndNext(context, match));

const thisAndNext = (context: Context, match: Match): string => {
  const [start, end] = context.lines[match.line]!.sentence.span;
  return context.draft.masked.slice(start, context.lines[match.line + 1]?.sentence.span[1] ?? end);
};

const isEndorsed = (context: Context, match: Match): boolean => ENDORSED.test(thisAndNext(context, match));

/** A verb of saying before the words, whose subject is one particular other person (a crowd is only a cover). */
function isReported(line: Line, match: Match): boolean {
  for (let i = Math.min(match.from - 1, match.scope); i >= Math.max(0, match.scope - 8); i--) {
    if (!is(line, i, 'speech') || /^(mentioned|reckons|reckon|feels)$/.test(line.words[i]!.word)) {
      if (isBreak(line, i + 1) && /[;–—]/.test(line.words[i + 1]?.before ?? '')) return false;
      continue;
    }
    // "It's fair to say", "I'd say": the writer's own words.
    if (line.words[i - 1]?.word === 'to' || is(line, i - 2, 'self')) continue;
    if (
      is(line, i - 1, 'be') &&
      !isBreak(line, i + 1) &&
      /^(called|described|reported|told|heard)$/.test(line.words[i]!.word)
    )
      return true;
    const speaker = subjectOf(line, i);
    // "Bed 2 confused, called staff lazy": notes leave out who spoke.
    if (speaker.kind === 'implied' && speaker.at === i && i > 0 && /^(called|said|told)$/.test(line.words[i]!.word))
      return true;
    if (speaker.at === match.holder.at) continue;
    if (speaker.kind === 'you' || speaker.kind === 'thing') return speaker.at < i;
    return speaker.kind === 'third' && !is(line, speaker.at, 'crowd') && !/^every/.test(line.words[speaker.at]!.word);
  }
  return reportedSelf(line, match);
}

/** "He said he feels like a failure": what somebody says of themselves. */
const reportedSelf = (line: Line, match: Match) => {
  const holder = holderAt(line, match.holder.at);
  return (
    holder?.kind === 'third' && is(line, match.holder.at - 1, 'speech') && is(line, match.holder.at - 2, 'thirdSubject')
  );
};
