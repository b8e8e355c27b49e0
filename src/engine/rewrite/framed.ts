import type { Context } from '../context.ts';
import { isStillOpen, type Matter } from './matter.ts';
import { pick, type Voice } from './voice.ts';

/** What stands before the blank, and its prompt. */
type Framed = readonly [lead: string, prompt: string];

/** The effect, as a clause that goes on from what is told. */
const EFFECTS: Readonly<Record<Matter, readonly Framed[]>> = {
  work: [
    [', which meant ', 'what it held up, and for whom'],
    ['That meant ', 'what it held up, and for whom'],
    ['The effect was ', 'what it held up, and for whom'],
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
  const undone = matter === 'work' && isStillOpen(told);
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
