import type { Context } from '../context.ts';
import type { Match } from '../match/match.ts';
import { isOfConduct, isStillOpen, type Matter } from './matter.ts';
import { inVoice, pick, type Voice } from './voice.ts';

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
const OF_WORK = ['What got in the way?', 'What happened there?', 'How did that come about?'];

/** The open questions that may close a rewrite, for the person whom the draft is about. */
export function questionsFor(context: Context, match: Match, matter: Matter, voice: Voice, facts: boolean): string[] {
  const other = matter === 'work' && isOfConduct(match);
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
  if (!voice.direct) return matter === 'praise' ? questions : agreed(questions, voice, told);
  const [question] = questions as [string, ...string[]];
  const bare = question.replace(/\?$/, '');
  const open = matter !== 'conduct' && isStillOpen(told.replace(/\[[^\]]*\]/g, ''));
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

/** Somebody else is not there to answer: what to ask them, and to agree with them. By name, where it was not said yet. */
function agreed(questions: readonly string[], voice: Voice, told: string): string[] {
  const asks = questions.map(embedded).find((one) => one !== null);
  const name = voice.name !== null && !told.includes(voice.name) ? voice.name : null;
  const hear = asks
    ? `ask ${name ?? '{them}'} ${asks}`
    : name
      ? `hear how ${name} sees it`
      : 'hear how {they} {see} it';
  const lead = voice.file ? 'Next step: ' : "I'd like to ";
  return [
    `${lead}${inVoice(voice, hear)}, and agree [the one change, and by when].`,
    `${lead}agree [the one change, and by when]${name ? ` with ${name}` : ''}.`,
  ];
}
