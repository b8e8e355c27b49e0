import type { CompiledRule } from '../packs/rule-set.ts';
import type { Context } from './context.ts';
import { weighSoft } from './learned/weigh.ts';
import { is } from './line.ts';

/** A place that softens: words `from` up to `to` of line `line`. */
export type Hedge = {
  readonly of: CompiledRule;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
};

/** Every hedge of the draft, heaviest and longest first where they overlap; in the order of the text. */
function hedgesOf(context: Context): Hedge[] {
  return context.lines.flatMap((line, number) => {
    if (line.sentence.quoted) return [];
    const harmless = context.patternsIn(line, 'unless');
    const found = context
      .patternsIn(line, 'patterns')
      .flatMap(({ pattern, from, to }): Hedge[] =>
        pattern.of.rule.kind === 'hedge' &&
        !harmless.some((one) => one.pattern.of === pattern.of && one.from < to && from < one.to)
          ? [{ of: pattern.of, line: number, from, to, weight: pattern.of.rule.weight }]
          : [],
      );
    found.sort((a, b) => b.weight * 4 + b.to - b.from - (a.weight * 4 + a.to - a.from));
    const kept: Hedge[] = [];
    for (const one of found) if (!kept.some((other) => one.from < other.to && other.from < one.to)) kept.push(one);
    return kept.sort((a, b) => a.from - b.from);
  });
}

/** How soft a draft is: the places that soften, and whether they are too much. */
export type Softness = { readonly hedges: readonly Hedge[]; readonly soft: boolean };

/**
 * Weighs the hedges of a draft; where they do not settle it, the learned model reads the draft as a whole. `labelled`
 * drafts are left to the rules.
 */
export function softnessOf(context: Context, labelled = false): Softness {
  const hedges = hedgesOf(context);
  if (isHedged(context, hedges)) return { hedges, soft: true };
  const of = labelled ? undefined : context.rules.learned.get('soft');
  if (of?.rule.kind !== 'learned' || weighSoft(context.lines, context.rules.model) < of.rule.certainty)
    return { hedges, soft: false };
  // The rewrite asks which rule it was; no words are its own.
  return { hedges: [...hedges, { of, line: 0, from: 0, to: 0, weight: 0 }], soft: true };
}

/**
 * Whether a draft is so hedged that nobody is held to anything: its hedges weigh more than its length excuses, or it
 * takes back what it asks for. A draft that says plainly what it wants is not soft, however polite; one in which no
 * writer speaks, or which speaks of code, is likelier uncertain than soft.
 */
function isHedged(context: Context, hedges: readonly Hedge[]): boolean {
  const weight = hedges.reduce((sum, hedge) => sum + hedge.weight, 0);
  const words = context.lines.reduce((sum, line) => sum + line.words.length, 0);
  const withdrawn = hedges.some((hedge) => hedge.weight >= WITHDRAWN);
  if (words < 4) return false;
  const density = weight / words;
  if (speaksOfCode(context)) return weight >= 6 && density >= 0.15;
  if (withdrawn) return (weight >= 4 && density >= 0.06) || (weight > WITHDRAWN && density >= 0.12);
  if (asksPlainly(context)) return weight >= 5 && density >= 0.15;
  return weight >= (hasWriter(context) ? 2.5 : 3) && density >= 0.1;
}

/** From this weight on, a hedge takes the request back. */
const WITHDRAWN = 3;

const PLAIN_ASK =
  /\b(?:how (?:do|can|could|would|should) i\b|is there (?:a|any) way|does any(?:one|body)|please (?!don't|do not|only|ignore)\w+|i(?:'d| would)? (?:need|want|expect|like) (?:you|it|this|the|all|both|every|two|three|four|\d+)|by (?:\d|noon|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|the end)|can you (?!maybe|perhaps|possibly)\w+|make sure|(?:could|would) you (?!maybe|perhaps|possibly|mind|be|ever|just|kindly)[^.?!]* (?:today|tomorrow|tonight|this (?:morning|afternoon|week)|before|until|monday|tuesday|wednesday|thursday|friday)\b)/i;

/** Whether something is asked for in so many words. */
const asksPlainly = ({ draft }: Context): boolean => PLAIN_ASK.test(draft.masked);

/** Whether somebody speaks for themselves, or asks: manuals do neither. */
const hasWriter = ({ lines }: Context): boolean =>
  lines.some((line) => line.question || line.words.some((_, i) => is(line, i, 'self')));

const speaksOfCode = ({ lines }: Context): boolean =>
  lines.some((line) => line.words.some(({ token }) => token.kind === 'code' || token.kind === 'link'));
