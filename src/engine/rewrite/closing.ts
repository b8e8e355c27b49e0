import type { Context } from '../context.ts';
import type { Match } from '../match/match.ts';
import { inVoice, pick, type Voice } from './voice.ts';

/** What a rule is about, as far as asking goes. */
export type Matter = 'work' | 'conduct' | 'praise' | 'change';

const CONDUCT = /temper|ego|kindness|conduct|insult|moaner|communication|identity|control/;
/** Rules that say how somebody is spoken to, not about what; there the facts decide. */
const EITHER = /^(contempt|mind-reading|comparison|absolute|threat|trait|role-label|identity-bias)$/;
const TREATMENT =
  /\b(shout\w*|yell\w*|interrupt\w*|laugh\w*|roll\w* (?:your|his|her) eyes|raised (?:your|his|her) voice|replied|joked?|swore|sworn|cried|cry|crying|tears|snapp?ed|walked out|cut across|talked over|mimic\w*|sighed|slamm?ed|hung up|ignored|scared)\b|\b(?:said|told|replied|wrote|asked|answered)\b[^"]{0,40}"/i;

/** What tells of work that is late, missing or wrong, whatever the label said. */
const WORK =
  /\b(late|missing|due|overdue|outstanding|still|wrong|empty|blank|short|unsigned|undone|unread|not (?:been )?(?:done|sent|signed|logged|filled|booked|ready))\b|n['’]t (?:in|done|sent|there)\b/i;
const OF_WORK = ['What got in the way?', 'What happened there?', 'What would help {them} with that?'];

/** A threat proper, not an order about somebody's character ("stop being so touchy"). */
export const coerces = (match: Match): boolean => /^threat\.(?!command)/.test(match.of.rule.id);

/** What is to be asked about: the work, how others were treated, an achievement, a change. */
export function matterOf(match: Match, told: string): Matter {
  if (match.category === 'fixed-praise') return 'praise';
  if (match.category === 'vague' || (coerces(match) && !/\w/.test(told))) return 'change';
  if (EITHER.test(match.category) && /\w/.test(told)) {
    if (TREATMENT.test(told)) return 'conduct';
    if (!/^(trait|role-label)$/.test(match.category) || WORK.test(told)) return 'work';
  }
  return CONDUCT.test(match.of.rule.id) ? 'conduct' : 'work';
}

/** The open questions that may close a rewrite, for the person whom the draft is about. */
export function questionsFor(context: Context, match: Match, matter: Matter, voice: Voice): string[] {
  const other = matter === 'work' && CONDUCT.test(match.of.rule.id);
  const made = (other ? OF_WORK : match.of.questions).map((question) => inVoice(voice, question));
  const first = pick(
    context,
    made.map((_question, n) => n),
    1,
  );
  return [...made.slice(first), ...made.slice(0, first)];
}

/** What stands before the blank, and its prompt. */
type Framed = readonly [lead: string, prompt: string];

const EFFECTS: Readonly<Record<Matter, readonly Framed[]>> = {
  work: [
    ['That meant ', 'what it held up, and for whom'],
    ['Because of that, ', 'who had to wait, and for what'],
    ['', 'what it cost, and who picked it up'],
    ['', 'what that held up, and for whom'],
  ],
  conduct: [
    ['', 'how that landed, and with whom'],
    ['After that, ', 'what it did to the conversation'],
    ['For the others it meant ', 'what they did or held back'],
  ],
  praise: [
    ['It meant ', 'what that made possible, and for whom'],
    ['Because of that, ', 'what went better, and for whom'],
  ],
  change: [
    ['So far that has meant ', 'what it held up, and for whom'],
    ['', 'what it has led to so far'],
  ],
};

/** The effect, as a sentence round a blank. */
export function effect(context: Context, matter: Matter, room: number): Framed {
  const framed = pick(context, EFFECTS[matter], 2);
  return framed[0].length <= room ? framed : (EFFECTS[matter].find(([lead]) => lead === '') ?? ['', framed[1]]);
}

const STEPS: Readonly<Record<Matter, readonly Framed[]>> = {
  work: [
    ['I need ', 'what good looks like, and by when'],
    ['Please ', 'the next step, and by when'],
    ['From now on, please ', 'what to do, and when'],
    ['What I need is ', 'the standard, in something both of you can check'],
  ],
  conduct: [
    ['Next time, please ', 'what to do instead'],
    ['From now on I need ', 'what you expect instead'],
    ['Next time I need ', 'what you expect instead'],
  ],
  change: [
    ['Please ', 'the first step, and by when'],
    ['I need ', 'what good looks like, and by when'],
  ],
  praise: [['Please ', 'what to keep doing, or to show to others']],
};
const STEPS_OF_OTHERS: readonly Framed[] = [
  ['Next step: ', 'what is agreed, and by when'],
  ['For the next review: ', 'the one change, and how it will show'],
];

/** The request, as a sentence round a blank. */
export const step = (context: Context, matter: Matter, voice: Voice): Framed =>
  pick(context, voice.direct ? STEPS[matter] : STEPS_OF_OTHERS, 4);
