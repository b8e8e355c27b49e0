import type { Context } from '../context.ts';
import type { Match } from '../match/match.ts';
import type { Rewrite, Slot, Variant } from '../types.ts';
import type { Shape } from './aim.ts';
import { antecedent } from './antecedent.ts';
import { assemble } from './assemble.ts';
import { createBlanks } from './blanks.ts';
import { cleanBy, type FindMatches, type IsClean, oursIsClean } from './clean.ts';
import type { Plan } from './message.ts';
import type { Body } from './part.ts';
import { plan } from './plan.ts';
import { voiceOf } from './voice.ts';

/** What is left out of a body, from try to try: nothing; sentences that are still flagged; all that were changed; all. */
const TRIES: readonly ((body: Body, isClean: IsClean) => Body)[] = [
  (body) => body,
  (body, isClean) => ({ ...body, parts: body.parts.filter(({ text }) => isClean(text)) }),
  (body, isClean) => ({ ...body, parts: body.parts.filter(({ text, edited }) => !edited && isClean(text)) }),
  (body) => ({ ...body, parts: [] }),
];

/**
 * The whole draft about the behaviour: labels cut, facts kept letter for letter, a slot for each fact that is missing,
 * ending in a request or a question; and up to two other ways to say it. Null where no wording passes its own review.
 */
export function rewrite(context: Context, matches: readonly Match[], find: FindMatches): Rewrite | null {
  const voice = voiceOf(context, matches);
  const isClean = cleanBy(context, find);
  for (const reduce of TRIES) {
    const blanks = createBlanks(context);
    const made = assemble(context, matches, blanks, voice);
    const body = antecedent(reduce(made, isClean), voice);
    const asked = body.parts.flatMap(({ text }) => slotsIn(text).map(({ prompt }) => prompt));
    const left = createBlanks(context, new Set(asked), Math.min(2, asked.length));
    const text = plan(context, body, matches, left.fork(), voice, 'full', isClean);
    if (text.text === context.draft.text || !isClean(text.text)) continue;
    const say = (shape: Shape) => plan(context, body, matches, left.fork(), voice, shape, isClean);
    return { ...finish(text), variants: variantsOf(context, say, text.text, isClean) };
  }
  return null;
}

const finish = ({ text, moves }: Plan) => ({ text, moves, slots: slotsIn(text) });

type Names = readonly Variant['name'][];
const WITH_IMPACT: Names = ['just the facts', 'as a question', 'situation – behaviour – impact'];
/** What a rewrite lacks is offered first. */
const WITHOUT_IMPACT: Names = ['situation – behaviour – impact', 'just the facts', 'as a question'];

/** The other ways to say it, where they are other ways and pass the same review. */
export function variantsOf(
  context: Context,
  say: (shape: Variant['name']) => Pick<Plan, 'text' | 'ours'>,
  main: string,
  isClean: IsClean,
): Variant[] {
  const found: Variant[] = [];
  for (const name of slotsIn(main).length > 1 ? WITH_IMPACT : WITHOUT_IMPACT) {
    if (found.length === 2) break;
    const { text, ours } = say(name);
    const same = text === main || text === context.draft.text || found.some((other) => other.text === text);
    if (same) continue;
    const isOurs = (sentence: string) => ours.includes(sentence) && oursIsClean(context, isClean, sentence);
    const fresh = freshIn(text, main, isOurs);
    if (fresh === '' || isClean(fresh)) found.push({ name, text, slots: slotsIn(text) });
  }
  return found;
}

/**
 * What of a text was not reviewed with the main one: its own sentences, and those that stand side by side only here, which
 * may be read together.
 */
function freshIn(text: string, main: string, isOurs: (sentence: string) => boolean): string {
  const sentences = text.match(/\S.*?(?:[.?!](?=\s)|$)\s*/gsu) ?? [];
  const fresh = new Set<number>();
  sentences.forEach((sentence, n) => {
    const own = sentence.trimEnd();
    if (isOurs(own)) return;
    const before = n > 0 ? sentences[n - 1]! : '';
    if (!main.includes(own)) fresh.add(n);
    if (before !== '' && !isOurs(before.trimEnd()) && !main.includes(before + own)) fresh.add(n - 1).add(n);
  });
  return sentences
    .filter((_sentence, n) => fresh.has(n))
    .join('')
    .trimEnd();
}

/** Where the blanks of a text are. */
export function slotsIn(text: string): Slot[] {
  return [...text.matchAll(/\[([^\]\n]+)\]/g)].map((found) => ({
    prompt: found[1]!,
    span: [found.index, found.index + found[0].length],
  }));
}
