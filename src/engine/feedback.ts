import { lookUp } from '../text/nlp.ts';
import type { Context } from './context.ts';
import type { HeldMatch } from './detect.ts';
import { elementsOf } from './elements.ts';
import { is, type Line } from './line.ts';

/** Thanks or praise for something done: "thanks for fixing", "loved how you", "great job on the". */
const THANKS =
  /\b(?:thanks?|thank you|cheers|ta|kudos|appreciate\w*|grateful|loved?|liked?|impressed|(?:great|good|nice|lovely|brilliant|amazing|excellent) (?:job|work|one|catch|stuff)|well (?:done|played|handled))\b.{0,20}\b(?:for|on|how|with|the way|that you|by|in)\b/i;

/** The writer says what something did to them: "I was disappointed that…". */
const EFFECT_ON_ME =
  /\bi(?:'m| am| was| felt| feel| don't| do not| can't) (?:really |quite |very |so |a bit )*(?:disappointed|frustrated|worried|concerned|surprised|unhappy|upset|pleased|proud|impressed|grateful|uncomfortable|agree|accept)\b/i;

/** Something that people make at work is said to be so or so: "your slides were clear", "this report is trash". */
const WORK_IS =
  /\b(?:your|this|the|his|her|their)(?: [\w-]+){0,2} (?:code|pr|report|draft|slides?|deck|plan|proposal|design|docs?|document|email|message|note|notes|summary|presentation|demo|talk|pitch|handover|answer|reply|review|analysis|numbers|spreadsheet|work|copy|article|story|test|tests|write-?up|agenda|minutes|ticket|query|estimate|quote|layout|mock-?up)\b(?: \w+){0,2} (?:is|are|was|were|looks?|looked|reads?|works?|worked|needs?|needed|came)\b/i;

const FROM_NOW_ON = /\b(?:next time|in future|from now on|going forward|before you|when you|instead of)\b/i;

/**
 * Whether a draft is feedback at all: it tells somebody what they did, what became of it, what it was like or what to
 * do otherwise. Greetings, logistics and questions to the app are none.
 */
export function isFeedback(context: Context, held: readonly HeldMatch[]): boolean {
  const lines = context.lines.filter(({ sentence }) => !sentence.quoted);
  if (lines.reduce((sum, line) => sum + line.words.length, 0) < 4) return false;
  const text = context.draft.masked;
  const elements = new Set(elementsOf(context).map(({ element }) => element));
  const asks = elements.has('next-step');
  return (
    held.some(({ guard }) => guard === 'negated' || guard === 'self') ||
    THANKS.test(text) ||
    EFFECT_ON_ME.test(text) ||
    WORK_IS.test(text) ||
    (asks && FROM_NOW_ON.test(text)) ||
    (asks && lines.length > 1 && (elements.has('impact') || lines.some(tellsFault))) ||
    lines.some(tellsDeed) ||
    (lines.some(speaksOfSomebody) && elements.has('behaviour') && elements.size > 1)
  );
}

const speaksOfSomebody = (line: Line): boolean =>
  line.words.some((_, i) => is(line, i, 'you') || is(line, i, 'your') || is(line, i, 'third'));

/** "You explained the budget so well": somebody did something. */
const tellsDeed = (line: Line): boolean =>
  !line.question &&
  line.words.length > 4 &&
  line.words.some(
    (_, i) =>
      (is(line, i, 'you') || is(line, i, 'thirdSubject')) &&
      lookUp(line.words[i + 1]?.word ?? '').tags.has('PastTense'),
  );

/** "There are no tests", "the kitchen was left dirty": something is amiss. */
const tellsFault = (line: Line): boolean =>
  line.words.some(
    ({ word }, i) =>
      /^(no|not|n't|missing|wrong|late|left|without|broken|empty|blank|again|still)$/.test(word) && i > 0,
  );
