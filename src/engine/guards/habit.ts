import { isFirstName, lookUp } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { wordClassAt } from '../grammar/person-at.ts';
import { is, isName, type Line } from '../line.ts';
import { lineOf, type Match } from '../match/match.ts';
import type { Guard } from './guard.ts';
import { isAnyOfThem, isHowTo } from './how-to.ts';

const isHabit = (match: Match) => match.frame === 'habit';

const WELCOME =
  /^(welcome|available|free|happy|here|there|right|open|around|able|thank|thanks|grateful|appreciate|appreciated|help|helped|helps|helping|support|supported|deliver|delivered|delivers|prepared|kind|calm|friendly|positive|reliable|love|loved|enjoy|enjoyed|great|good|brilliant|excellent|lovely|patient|generous|cheerful|polite|helpful|professional|thorough|careful|consistent|dependable|ready|possible|allowed|encouraged|improving|learning|clear|smiling|smile|willing|time|best|fantastic|amazing|proud|pleasure|well|trust|trusted|count|share|shared|ask|ahead)$/;

const THANKS = /\b(?:thank(?:s| you)|grateful|appreciate[ds]?)\b/i;

/** What comes of a good habit: "and it shows", "it saved us", "that's why she stayed". */
const PAYS =
  /\b(?:it shows|save[sd] (?:us|me|the|him|her|them)|keep it up|well done|nice one|nice work|good work|great work|great job|good job|makes? (?:my|our|the|a|such a) [^.]*(?:easier|difference|smoother|day)|made (?:my|our|the|a) [^.]*(?:easier|difference|smoother|day)|pays? off|paid off|love that|impressed|we noticed|noticed it|so helpful|very helpful|really helpful|it helps|is why (?:she|he|they|we|i|clients?|customers?)|what good looks like|means a lot)\b/i;

const BAD =
  /^(but|n't|not|never|nothing|no|late|wrong|fail|fails|failed|miss|misses|missed|missing|without|leave|leaves|left|forget|forgets|forgot|ignore|ignores|dodge|skip|skips|lose|loses|break|breaks|mark|excuse|excuses|blame|interrupt|complain|complains|last|instead|go|behind|mess)$/;

/** What it is good never to be or do. */
const PRAISED =
  /^(late|wrong|misses|missed|miss|complains|complain|complained|moans|moan|fails|fail|forgets|forget|forgot|rude|sick|off|short|panics|panic|rushes|rush|sulks|drops|cuts)$/;

/** Adverbs that are hardly said of anything good. */
const SOUR =
  /^(forever|constantly|perpetually|endlessly|incessantly|chronically|habitually|compulsively|eternally|predictably|systematically)$/;

/** "You're always welcome", "you always had the lab set up by 8:20", "great work as always". */
export const positive: Guard = {
  name: 'positive',
  because: 'it is a good habit or a kindness',
  holds(context, match) {
    if (!isHabit(match)) return false;
    const line = lineOf(context, match);
    const adverb = line.words.slice(match.from, match.to);
    const denies = adverb.some(({ word }) => /^(never|not|n't|no)$/.test(word));
    const bad = line.words.some(
      ({ word }, i) => (i < match.from || i >= match.to) && (denies ? /^(but|n't)$/ : BAD).test(word),
    );
    // "Rosa is never late" praises her.
    if (denies && PRAISED.test(line.words[match.to]?.word ?? '')) return true;
    // "You never once said thank you" is no thanks.
    const thanked = THANKS.test(denies ? otherLines(context, match) : context.draft.masked);
    if ((thanked || PAYS.test(context.draft.masked)) && !bad) return true;
    if (denies || bad) return false;
    const sour = adverb.some(({ word }) => SOUR.test(word));
    return line.words.some(
      ({ word }, i) =>
        (i < match.from || (i >= match.to && i < match.to + 4)) &&
        ((WELCOME.test(word) && !(sour && !isVirtue(context, word)) && !isMidway(word, i, match)) ||
          isVirtue(context, word)),
    );
  },
};

const otherLines = ({ draft, lines }: Context, match: Match): string =>
  lines
    .filter((_, number) => number !== match.line)
    .map(({ sentence }) => draft.masked.slice(...sentence.span))
    .join('\n');

/** "there", "time", "right" count only next to the adverbial: "always there", "every time there's a survey" not. */
const isMidway = (word: string, i: number, match: Match): boolean =>
  /^(there|here|time|right|open|around|clear|best|well|ask|ahead|ready|able)$/.test(word) &&
  (match.to - match.from > 1 || i !== match.to);

const isVirtue = (context: Context, word: string) =>
  context.rules.labels
    .get(word)
    ?.some((form) => form.words.length === 1 && (form.part === 'virtuous' || form.of.category === 'fixed-praise')) ??
  false;

/** "Never deploy on Friday", "you should never lift alone", "you never need to call it": a rule, or how a thing works. */
export const policy: Guard = {
  name: 'policy',
  because: 'it is a rule for everybody, not a claim about somebody',
  holds(context, match) {
    if (!isHabit(match)) return false;
    const line = lineOf(context, match);
    if (match.holder.kind === 'implied') return !isReviewNote(context, line, match);
    if (isHowTo(line, match) || isAnyOfThem(line, match)) return true;
    if (match.holder.at > 0 && /^(ensure|sure|remember|that|check)$/.test(line.words[match.holder.at - 1]!.word))
      return true;
    for (let i = match.holder.at + 1; i < match.from; i++) {
      if (/^(should|must|shall|ought|can|could|may|might|will|'ll|would|'d|need)$/.test(line.words[i]!.word))
        return !isDenied(line, i) || isProduct(line, match);
    }
    return match.holder.at > match.from && line.words[match.holder.at - 1]?.word === 'if';
  },
};

/** Verbs that in notes only a person can be the subject of. */
const PERSONAL =
  /^(listens|volunteers|helps|apologises|apologizes|replies|speaks|smiles|contributes|asks|arrives|complains|moans|interrupts|argues|blames|offers|attends|participates|communicates|prepares|rushes|forgets|ignores|avoids|talks|shouts|owns|admits|thanks|challenges|learns|cares|tries|cleans|tidies|wears|takes|turns|shows|gives|leaves|says|stays|puts|engages|chases|follows|delegates|plans|questions|hides|sulks|gossips|swears|texts|answers|makes|wanders|whinges)$/;

const FLAWED =
  /^(late|last|behind|absent|missing|distracted|unprepared|unavailable|elsewhere|negative|moody|rude|tired|disappears|first|double)$/;

/** "Never listens. Consistently fails to engage. Forever on his phone.": notes on somebody leave out the subject. */
function isReviewNote(context: Context, line: Line, match: Match): boolean {
  if (match.from !== line.opening || /^(every|each)$/.test(line.words[match.from]!.word)) return false;
  const next = line.words[match.to + (is(line, match.to, 'determiner') ? 1 : 0)]?.word ?? '';
  if (PERSONAL.test(next) && wordClassAt(line, match.to) !== 'noun') return true;
  if (/^(distracted|unprepared|disengaged|inattentive|moody|rude|disruptive)$/.test(next)) return true;
  const somebody = context.lines.some((other) =>
    other.words.some((_, i) => is(other, i, 'third') || is(other, i, 'thirdPossessive') || isName(other, i)),
  );
  if (/^(fails|refuses|struggles|needs|wants)$/.test(next) && line.words[match.to + 1]?.word === 'to')
    return (
      somebody ||
      /^(engage|listen|contribute|participate|communicate|deliver|follow|take|show|attend|meet|help|learn|own|admit)$/.test(
        line.words[match.to + 2]?.word ?? '',
      )
    );
  if (!somebody && !speaksToYou(context)) return false;
  if (/[^s]s$/.test(next) && wordClassAt(line, match.to) === 'verb') return somebody;
  if (/^(on|in|at)$/.test(next) && is(line, match.to + 1, 'thirdPossessive')) return true;
  return FLAWED.test(next) || /[a-z]{2}ing$/.test(next);
}

const speaksToYou = ({ lines }: Context): boolean =>
  lines.some((line) => line.words.some((_, i) => is(line, i, 'you') || is(line, i, 'your')));

/** "You can never…", "you couldn't ever…": a verdict, no rule. */
const isDenied = (line: Line, modal: number) =>
  /^(can|could|ca|will|'ll)$/.test(line.words[modal]!.word) &&
  /^(never|n't|not)$/.test(line.words[modal + 1]?.word ?? '');

/** "A published Pino major will never drop support": with a name that is no first name it tells what a product does. */
const isProduct = (line: Line, { holder }: Match): boolean =>
  holder.kind === 'third' && !is(line, holder.at, 'third') && !isFirstName(line.words[holder.at]!.word);

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
        /^(got|sent|came|told|said|did|had|went|made|gave|heard|saw|took|left|was|were)$/.test(verb.word)) &&
      !lookUp(verb.word).tags.has('Infinitive') &&
      verb.word !== 'read' &&
      !/^(ever|once)$/.test(line.words[match.to + 1]?.word ?? '')
    );
  },
};
