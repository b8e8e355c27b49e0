import type { Context } from '../context.ts';
import type { Match } from '../match/match.ts';
import { inVoice, pick, type Voice } from './voice.ts';

/** What a rule is about, as far as asking goes. */
export type Matter = 'work' | 'conduct' | 'praise' | 'change';

const CONDUCT = /temper|ego|kindness|conduct|insult|moaner|communication|identity|control|command/;
/** Rules that say how somebody is spoken to, not about what; there the facts decide. */
const EITHER = /^(contempt|mind-reading|comparison|absolute|threat|trait|role-label|identity-bias)$/;
const TREATMENT =
  /\b(shout\w*|yell\w*|interrupt\w*|laugh\w*|roll\w* (?:your|his|her) eyes|raised (?:your|his|her) voice|replied|joked?|swore|sworn|cried|cry|crying|tears|snapp?ed|walked out|cut across|talked over|mimic\w*|sighed|slamm?ed|hung up|ignored|scared)\b|\b(?:said|told|replied|wrote|asked|answered)\b[^"]{0,40}"/i;

/** The deed is told with admiration, whatever is flagged in it. */
const ADMIRED = /\b(?:effortlessly|brilliantly|beautifully|superbly|masterfully|flawlessly)\b/i;

/** What tells of work that is late, missing or wrong, whatever the label said. */
const WORK =
  /\b(late|missing|due|overdue|outstanding|still|wrong|empty|blank|short|unsigned|undone|unread|not (?:been )?(?:done|sent|signed|logged|filled|booked|ready))\b|n['’]t (?:in|done|sent|there)\b/i;
/** What is still to be put right when the message is read. */
const OPEN =
  /\b(?:(?:was|is|were|are) due|(?:is|are|['’]s|still|all|both) (?:\w+ )?(?:late|missing|overdue|outstanding|wrong|empty|blank|short|unsigned|undone|unread|not|no|open)|not (?:been )?(?:done|sent|signed|logged|filled|booked|ready|refilled|updated)|have no|has no|no (?:notes|labels|photos|plan|reply|index|tests))\b|n['’]t (?:in|done|sent|there)\b/i;
/** Questions that only fit what the label means, not whatever the draft tells. */
const POINTED =
  /others|stuck|easier|unclear|possible|worth|hand that over|decide|safe to|step back|weigh|need|change first|fair|worry|held|get (?:to|it|there)|that\?$|next call|check it|say it|(?<!happened )there\?$|gets|of telling|next time|missing|hope|realistic|see first|posted|differently|those times|What would help\?/i;
/** Questions that lean on something told before. */
const BACK = /(?:of|for|with|do) that\?$|get there\?$/;
const OF_CONDUCT = [
  'What was behind that?',
  'What was going on in that moment?',
  'How {do they} see it?',
  'How did it look from {their} side?',
];
/** What tells that something went wrong; other facts only say how things stand. */
const FAULT =
  /\d.{1,20}(?:it's|it is|now) \d|\b(?:took (?:you|u)|said|since|still|has been|have been|again|wrong|without|forgot\w*|missed|failed|left|dropped|never|nobody|half|offline|rejected|complain\w*|no[- ]shows?|out by|short|lost|broke\w*|twice|\d+ (?:times|errors|complaints|days))\b/i;
/** Whether what is told is a fault, as far as its words show. */
export const isFault = (told: string): boolean =>
  FAULT.test(told) ||
  WORK.test(told) ||
  TREATMENT.test(told) ||
  /\b(?:you|u|he|she|they) (?:[\w-]+ed|re-?did|were|was|had|have|put|said|told|took|sent|gave|went|came|did|didn't|ran|got|kept|let)\b/i.test(
    told,
  );
const OF_WORK = ['What got in the way?', 'What happened there?', 'How did that come about?'];

/** A threat proper, not an order about somebody's character ("stop being so touchy"). */
export const coerces = (match: Match): boolean => /^threat\.(?!command)/.test(match.of.rule.id);

/** What is to be asked about: the work, how others were treated, an achievement, a change. */
export function matterOf(match: Match, told: string, draft: string): Matter {
  if (match.category === 'fixed-praise' || ADMIRED.test(draft)) return 'praise';
  if (match.category === 'vague' || (coerces(match) && !/\w/.test(told))) return 'change';
  if (EITHER.test(match.category) && /\w/.test(told)) {
    if (TREATMENT.test(told)) return 'conduct';
    if (!/^(trait|role-label)$/.test(match.category) || WORK.test(told)) return 'work';
  }
  return CONDUCT.test(match.of.rule.id) ? 'conduct' : 'work';
}

/** The open questions that may close a rewrite, for the person whom the draft is about. */
export function questionsFor(context: Context, match: Match, matter: Matter, voice: Voice, facts: boolean): string[] {
  const other = matter === 'work' && CONDUCT.test(match.of.rule.id);
  const admired = matter === 'praise' && match.category !== 'fixed-praise';
  const own = admired
    ? ['How did {they} do it?', 'What made the difference?']
    : other
      ? []
      : match.of.questions.filter((question) => !(facts ? POINTED : BACK).test(question));
  // What is told may be of another kind than the label; then only what fits any deed is asked.
  const open = matter === 'conduct' ? OF_CONDUCT : OF_WORK;
  const fitting =
    own.length > (facts ? 2 : 0) || admired || matter === 'praise' ? own : [...new Set([...own, ...open])];
  const made = fitting.map((question) => inVoice(voice, question));
  const first = pick(
    context,
    made.map((_question, n) => n),
    1,
  );
  return [...made.slice(first), ...made.slice(0, first)];
}

/** "What got in the way?" can be a part of another sentence as it stands; "How do you see it?" cannot. */
const EMBEDS =
  /^(?:What (?:got|gets|happened|made|makes|held|is (?:making|behind|realistic)|was (?:going on|behind)|would (?:help|make|let|be))|Which part is)\b/i;
/** Questions that offer help already. */
const HELPS =
  /\b(?:help|easier|need|let|possible|safe|worth|unclear|stuck|ok|fair|talk|differently|next time|others)\b/i;

const embedded = (question: string): string | null =>
  EMBEDS.test(question) && !/ \w+ing on in that/.test(question)
    ? question.charAt(0).toLowerCase() + question.slice(1).replace(/\?$/, '')
    : null;

const FIRM: Readonly<Record<Matter, readonly string[]>> = {
  work: ['I need that to change. ', 'I need that to be different next time. '],
  conduct: ['I need that to change. ', 'I need that to be different next time. '],
  change: [''],
  praise: [''],
};
const TAILS: Readonly<Record<Matter, readonly string[]>> = {
  work: ['what will you do differently next time', 'how can I help', 'how do we stop it happening again'],
  conduct: ['how will you handle it next time', 'what will you do differently next time'],
  change: ['how can I help', 'what do you need from me'],
  praise: [],
};

/**
 * Ways to close a message with one ask, the best for this draft first: an open question that also says that something
 * has to change. `told`: what the message tells so far.
 */
export function endings(
  context: Context,
  match: Match,
  matter: Matter,
  voice: Voice,
  told: string,
  facts: boolean,
): string[] {
  const questions = questionsFor(context, match, matter, voice, facts);
  if (!voice.direct) return matter === 'praise' ? questions : agreed(questions, voice);
  const [question] = questions as [string, ...string[]];
  const bare = question.replace(/\?$/, '');
  const open = matter !== 'conduct' && OPEN.test(told.replace(/\[[^\]]*\]/g, ''));
  if (matter === 'praise')
    return [(/thank|cheers/i.test(told) ? '' : pick(context, ['Thank you. ', ''], 7)) + question, ...questions];
  const mild = match.category === 'identity-bias' || matter === 'change';
  const long: string[] = [];
  if (HELPS.test(question)) {
    const firm = mild || open ? '' : pick(context, FIRM[matter], 7);
    long.push(firm + question, `${bare}, and by when can you put it right?`);
    if (!open) long.pop();
    else long.reverse();
  } else {
    const tail = mild
      ? 'how can I help'
      : open
        ? pick(
            context,
            [
              'when can you put it right',
              'by when can you put it right',
              'when will it be done',
              'what do you need from me to put it right',
            ],
            6,
          )
        : pick(context, TAILS[matter], 6);
    const inner = embedded(question);
    const ways = [`${bare}, and ${tail}?`];
    if (!mild && !open) ways.push(`${pick(context, FIRM[matter], 7)}${bare}, and how can I help?`);
    if (inner && !open) ways.push(`Can we talk about ${inner}, and what changes from here?`);
    const first = pick(
      context,
      ways.map((_way, n) => n),
      9,
    );
    long.push(...ways.slice(first), ...ways.slice(0, first));
  }
  return [...long.map((one) => inVoice(voice, one)), ...questions];
}

/** Somebody else is not there to answer: what to ask them, and to agree with them. */
function agreed(questions: readonly string[], voice: Voice): string[] {
  const asks = questions.map(embedded).find((one) => one !== null);
  const hear = asks ? inVoice(voice, `ask {them} ${asks}`) : inVoice(voice, 'hear how {they} {see} it');
  const lead = voice.file ? 'Next step: ' : "I'd like to ";
  return [`${lead}${hear}, and agree [the one change, and by when].`, `${lead}agree [the one change, and by when].`];
}

/** What stands before the blank, and its prompt. */
type Framed = readonly [lead: string, prompt: string];

/** The effect, as a clause that goes on from what is told. */
const EFFECTS: Readonly<Record<Matter, readonly Framed[]>> = {
  work: [
    [', which meant ', 'what it held up, and for whom'],
    ['That meant ', 'what it held up, and for whom'],
  ],
  conduct: [
    ['The effect was ', 'how it landed, and with whom'],
    [', and the effect was ', 'how it landed, and with whom'],
    ['For the others that meant ', 'what they did or held back'],
  ],
  praise: [
    [', which meant ', 'what that made possible, and for whom'],
    ['That meant ', 'what that made possible, and for whom'],
  ],
  change: [['That meant ', 'what it held up, and for whom']],
};

const WAITED: readonly Framed[] = [
  [', so ', 'who had to do what'],
  ['Because of that, ', 'who had to wait, and for what'],
];

/** The effect, as a sentence round a blank, or as a clause that hangs on the sentence before where it may. */
export function effect(context: Context, matter: Matter, hangs: boolean, told: string): Framed {
  const undone = matter === 'work' && OPEN.test(told);
  const framed = [...EFFECTS[matter], ...(undone ? WAITED : [])].filter(([lead]) => hangs || !lead.startsWith(','));
  return pick(context, framed.length > 0 ? framed : EFFECTS[matter].slice(-1), 2);
}

const STEPS: Readonly<Record<Matter, readonly Framed[]>> = {
  work: [
    ['I need ', 'what good looks like, and by when'],
    ['From now on, please ', 'what to do, and when'],
    ['What I need is ', 'what good looks like, and by when'],
  ],
  conduct: [
    ['Next time, please ', 'what to do instead'],
    ['From now on I need ', 'what you expect instead'],
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
