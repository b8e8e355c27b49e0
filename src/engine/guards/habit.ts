import { lookUp } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { wordClassAt } from '../grammar/person-at.ts';
import { is, isName, type Line } from '../line.ts';
import { lineOf, type Match } from '../match/match.ts';
import type { Guard } from './guard.ts';

const isHabit = (match: Match) => match.frame === 'habit';

const WELCOME =
  /^(welcome|available|free|happy|here|there|right|open|around|able|thank|thanks|grateful|appreciate|appreciated|help|helped|helps|helping|support|supported|deliver|delivered|delivers|prepared|kind|calm|friendly|positive|reliable|love|loved|enjoy|enjoyed|great|good|brilliant|excellent|lovely|patient|generous|cheerful|polite|helpful|professional|thorough|careful|consistent|dependable|ready|possible|allowed|encouraged|improving|learning|clear|smiling|smile|willing|time|best|fantastic|amazing|proud|pleasure|well|trust|trusted|count|share|shared|ask|ahead)$/;

const THANKS = /\b(?:thank(?:s| you)|grateful|appreciate[ds]?)\b/i;

/** "You're always welcome", "you always had the lab set up by 8:20", "great work as always". */
export const positive: Guard = {
  name: 'positive',
  because: 'it is a good habit or a kindness',
  holds(context, match) {
    if (!isHabit(match)) return false;
    const line = lineOf(context, match);
    if (THANKS.test(context.draft.masked)) return true;
    const denies = line.words.slice(match.from, match.to).some(({ word }) => /^(never|not|n't|no)$/.test(word));
    if (denies || /\b(but|n't|not|never|late|wrong|fail|miss|without)\b/.test(wordsAfter(line, match.to))) return false;
    return line.words.some(
      ({ word }, i) =>
        (i < match.from || (i >= match.to && i < match.to + 4)) && (WELCOME.test(word) || isVirtue(context, word)),
    );
  },
};

const wordsAfter = (line: Line, to: number) =>
  line.words
    .slice(to)
    .map(({ word }) => word)
    .join(' ');

const isVirtue = (context: Context, word: string) =>
  context.rules.labels
    .get(word)
    ?.some((form) => form.words.length === 1 && (form.part === 'virtuous' || form.of.category === 'fixed-praise')) ??
  false;

/** "Never deploy on Friday", "always wear gloves", "you should never lift alone". */
export const policy: Guard = {
  name: 'policy',
  because: 'it is a rule for everybody, not a claim about somebody',
  holds(context, match) {
    if (!isHabit(match)) return false;
    const line = lineOf(context, match);
    if (match.holder.kind === 'implied') return !isReviewNote(context, line, match);
    if (match.holder.at > 0 && /^(ensure|sure|remember|that|check)$/.test(line.words[match.holder.at - 1]!.word))
      return true;
    for (let i = match.holder.at + 1; i < match.from; i++) {
      if (/^(should|must|shall|ought|can|could|may|might|will|'ll|would|'d|need)$/.test(line.words[i]!.word))
        return !isDenied(line, i);
    }
    return match.holder.at > match.from && line.words[match.holder.at - 1]?.word === 'if';
  },
};

/** "Never listens. Consistently fails to engage.": in notes on somebody the subject is left out, the ending stays. */
const isReviewNote = (context: Context, line: Line, match: Match): boolean =>
  context.lines.some((other) =>
    other.words.some((_, i) => is(other, i, 'third') || is(other, i, 'thirdPossessive') || isName(other, i)),
  ) &&
  match.from === line.opening &&
  /[^s]s$/.test(line.words[match.to]?.word ?? '') &&
  wordClassAt(line, match.to) === 'verb';

/** "You can never…", "you couldn't ever…": a verdict, no rule. */
const isDenied = (line: Line, modal: number) =>
  /^(can|could|ca|will|'ll)$/.test(line.words[modal]!.word) &&
  /^(never|n't|not)$/.test(line.words[modal + 1]?.word ?? '');

/** "You never came back to me on the Oakhurst quote": one event, told with never. */
export const singleEvent: Guard = {
  name: 'single-event',
  because: 'it tells of one event, not of a habit',
  holds(context, match) {
    if (!isHabit(match)) return false;
    const line = lineOf(context, match);
    if (match.to - match.from > 1 || line.words[match.from]!.word !== 'never') return false;
    if (is(line, match.from - 1, 'have')) return false;
    const verb = line.words[match.to];
    return (
      verb !== undefined &&
      (lookUp(verb.word).tags.has('PastTense') ||
        /^(got|sent|came|told|said|did|had|went|made|gave|put|read|heard|saw|took|left|was|were)$/.test(verb.word)) &&
      !/^(ever|once)$/.test(line.words[match.to + 1]?.word ?? '')
    );
  },
};
