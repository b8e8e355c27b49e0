import { createDraft } from '../../text/draft.ts';
import type { Context } from '../context.ts';
import { readContext } from '../context.ts';
import { type Hedge, softnessOf } from '../soft.ts';
import type { Rewrite, Variant } from '../types.ts';
import { addressOf } from './address.ts';
import { askIn } from './ask.ts';
import { createBlanks } from './blanks.ts';
import { hasEvidence, tellsFact } from './clauses.ts';
import type { FindMatches } from './clean.ts';
import { isPraise } from './praise.ts';
import { capitalise, close, decapitalise } from './repair.ts';
import { slotsIn, variantsOf } from './rewrite.ts';
import { topicsOf } from './topic.ts';
import { inVoice, pick, type Voice, voiceOf } from './voice.ts';

/**
 * A soft draft said plainly, once: praise that stands by itself stays, what the draft is about is named in its own
 * words, and a slot asks for what is needed. Null where no wording passes its own review.
 */
export function plainly(context: Context, hedges: readonly Hedge[], find: FindMatches): Rewrite | null {
  const heaviest = hedges.reduce<Hedge | undefined>(
    (most, one) => (!most || one.weight > most.weight ? one : most),
    undefined,
  );
  if (!heaviest) return null;
  const voice = voiceOf(context, []);
  const isClean = (text: string): boolean => {
    const again = readContext(createDraft(text), context.rules, context);
    return find(again).length === 0 && !softnessOf(again).soft;
  };
  const rule = heaviest.of.rule.id;
  for (const withPraise of [true, false]) {
    const lead = withPraise ? kept(context, hedges) : '';
    const text = tell(context, hedges, voice, lead, 'main');
    if (!isClean(text)) continue;
    const say = (name: Variant['name']) => ({ text: tell(context, hedges, voice, lead, name), ours: [] });
    return {
      text,
      moves: [
        { move: 'cut', rule },
        { move: 'specify', rule },
      ],
      slots: slotsIn(text),
      variants: variantsOf(context, say, text, isClean),
    };
  }
  return null;
}

/** Sentences without a hedge that thank for something. */
function kept(context: Context, hedges: readonly Hedge[]): string {
  const lines = context.lines.filter((line, number) => {
    const text = context.draft.text.slice(...line.sentence.span);
    return (
      !line.sentence.quoted &&
      line.words.length >= 3 &&
      line.words.length <= 30 &&
      !hedges.some((hedge) => hedge.line === number) &&
      (isPraise(text) || (hasEvidence(line, 0, line.words.length) && tellsFact(line, 0, line.words.length))) &&
      !line.question &&
      !/\b(hope|maybe|perhaps|anyway|haha|ignore|sorry|weekend|forget|just|question mark|nothing|fine)\b/i.test(text)
    );
  });
  return lines
    .slice(0, 3)
    .map((line) => close(context.draft.text.slice(...line.sentence.span)))
    .join(' ');
}

function tell(
  context: Context,
  hedges: readonly Hedge[],
  voice: Voice,
  lead: string,
  shape: 'main' | Variant['name'],
): string {
  const blanks = createBlanks(context);
  const asked = askIn(context, hedges);
  const topics = topicsOf(context, hedges).filter(({ text }) => !lead.includes(text) && !(asked ?? '').includes(text));
  const sentences: string[] = [];
  const subject = topics.find(({ told }) => !told);
  for (const topic of topics) if (topic.told) sentences.push(`${topic.text}.`);
  const noun = subject ?? null;
  // "Please do the recs" says what it is about; "please look at it" does not.
  const plain = asked !== null && asked.split(' ').length > 2 && !/\b(?:it|that|this|them)\b/.test(asked);
  if (!plain && sentences.length === 0 && (noun || (!/\d/.test(lead) && !asked))) {
    const saw = blanks.take('what happened, and when');
    sentences.push(
      noun
        ? pick(
            context,
            [
              `One thing about ${decapitalise(noun.text)}: I saw ${saw}.`,
              `This is about ${decapitalise(noun.text)}: I saw ${saw}.`,
            ],
            1,
          )
        : pick(context, [`I want to talk about ${saw}.`, `One thing: I saw ${saw}.`], 1),
    );
  }
  if (shape === 'situation – behaviour – impact' && sentences.length > 0)
    sentences.splice(1, 0, `That meant ${blanks.take('what it held up, and for whom')}.`);
  if (asked) sentences.push(`Please ${asked} by ${blanks.take('date')}.`);
  else if (shape !== 'as a question') {
    const [need, prompt] = pick(context, NEEDS, 2);
    sentences.push(`${need}${blanks.take(prompt)}.`);
  }
  if (shape === 'as a question') sentences.push(pick(context, QUESTIONS, 3));
  else if (shape === 'main') sentences.push(pick(context, OPEN_DOORS, 4));
  const outside = [lead, ...sentences].join(' ').replace(/\[[^\]\n]*\]/g, '').length;
  if (shape === 'main' && sentences.length > 1 && outside > Math.max(context.draft.text.length * 1.5, 94))
    sentences.pop();
  const address = addressOf(context);
  const spoken = sentences.map((sentence, n) => {
    const text = capitalise(inVoice(voice, sentence), voice.capitals);
    return n === 0 && address !== '' && lead === '' ? address + decapitalise(text) : text;
  });
  return [
    lead === '' ? '' : lead.startsWith(address) ? lead : `${address}${address === '' ? lead : decapitalise(lead)}`,
    ...spoken,
  ]
    .filter(Boolean)
    .join(' ');
}

const NEEDS = [
  ['Please ', 'what needs to be done, and by when'],
  ['I need ', 'what you need, and by when'],
  ['From now on I need ', 'what you need, and when'],
] as const;
const QUESTIONS = [
  'What got in the way, and what can you do by [date]?',
  'What happened there, and when can it be done?',
];
const OPEN_DOORS = [
  'Let me know if anything is in the way.',
  'What would make that work for you?',
  'Let me know what you need from me for that.',
];
