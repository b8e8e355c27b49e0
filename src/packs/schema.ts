import { z } from 'zod';

/** The eleven ways in which feedback goes wrong; one pack file each. */
export const CATEGORIES = [
  'trait',
  'role-label',
  'absolute',
  'mind-reading',
  'comparison',
  'contempt',
  'threat',
  'identity-bias',
  'fixed-praise',
  'vague',
  'soft',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** From least to most: `suggestion` (could be better), `warning` (labels someone), `error` (attacks someone). */
export const SEVERITIES = ['suggestion', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Why a match may be held back. A rule can name guards that do not apply to it (`despite`). */
export const GUARDS = [
  'negated',
  'quoted',
  'self',
  'thing',
  'generic',
  'conditional',
  'state',
  'technical',
  'name',
  'single-event',
  'positive',
  'policy',
  'specific',
  'unlikely',
] as const;
export type GuardName = (typeof GUARDS)[number];

const text = z.string().trim().min(1);
const words = z.array(text).min(1);

const flagExample = z.union([
  text,
  z.strictObject({
    text,
    rewrite: text.optional().describe('the exact rewrite, where the wording matters'),
    match: text.optional().describe('the exact words that are flagged'),
  }),
]);

const examples = z.strictObject({
  flag: z.array(flagExample).min(1).describe('drafts on which this rule must fire'),
  pass: words.describe('near misses on which this rule must not fire'),
});

const ruleBase = {
  id: z
    .string()
    .regex(/^[a-z][a-z-]*\.[a-z0-9][a-z0-9-]*$/, 'an id is pack.name, in small letters and hyphens')
    .describe('pack.name; begins with the name of its file'),
  title: text.describe('two or three words for lists'),
  why: text.describe('why this backfires, to the leader, in a sentence or two; {match} is what was matched'),
  source: text.describe('where the claim or the words come from'),
  severity: z.enum(SEVERITIES).optional().describe("overrides the pack's severity"),
  slots: words.optional().describe('what to write instead: blanks in observable terms, without brackets'),
  questions: words
    .optional()
    .describe('open questions that can close the rewrite; {them}, {they}, {their} and {do they} are the person'),
  despite: z.array(z.enum(GUARDS)).min(1).optional().describe('guards that do not hold this rule back'),
  examples,
};

const labelRule = z.strictObject({
  kind: z.literal('label').describe('words for what a person is; they fire where a frame ties them to a person'),
  ...ruleBase,
  adjectives: words.optional().describe('lazy: comparatives are made from these'),
  qualities: words.optional().describe('laziness: nouns for the trait'),
  adverbs: words.optional().describe('lazily'),
  people: words.optional().describe('slacker: nouns for the person; plurals are made from these'),
  virtues: words.optional().describe('work ethic: nouns that judge when missing (no…, lack of…, zero…)'),
  virtuous: words
    .optional()
    .describe('committed: adjectives and nouns that judge when negated (not…, never…, far from…)'),
  ambiguous: words
    .optional()
    .describe(
      'those of the words above that are as often a state or a property of things; only a direct, unbounded predicate counts',
    ),
  compounds: words.optional().describe('lazy loading: where one of the words is technical or harmless'),
});

const openRule = z.strictObject({
  kind: z
    .literal('open')
    .describe('words that no pack lists: any adjective weighed of a person, any noun that a person is called'),
  ...ruleBase,
  class: z
    .enum(['adjective', 'noun'])
    .describe('adjective: "you\'re so …", "he\'s being very …"; noun: "you\'re a …", "she is such a …"'),
  except: words.describe('words that are no verdict: circumstances and kindnesses, or roles and relations'),
});

const learnedRule = z.strictObject({
  kind: z
    .literal('learned')
    .describe('sentences in which no other rule speaks, but whose words together read as a judgement of a person'),
  ...ruleBase,
  certainty: z
    .number()
    .min(0)
    .max(20)
    .describe('from which log odds on it speaks: 3 is twenty to one; a higher number makes it quieter'),
});

const phraseRule = z.strictObject({
  kind: z.literal('phrase').describe('patterns of words: idioms and constructions'),
  ...ruleBase,
  patterns: words.describe('see "Patterns" in rules/README.md'),
  about: z
    .enum(['anyone', 'person', 'you'])
    .default('anyone')
    .describe('whom the clause must be about: person = you or somebody else, not the writer, not a thing'),
  cut: z.enum(['phrase', 'clause', 'sentence']).default('clause').describe('what the rewrite takes out'),
  unless: words.optional().describe('patterns; where one of them covers the match, it is not flagged'),
});

const habitRule = z.strictObject({
  kind: z.literal('habit').describe('adverbials of total frequency, said of what a person does'),
  ...ruleBase,
  adverbials: words.describe('patterns: never, every single time'),
  unless: words.optional().describe('patterns; where one of them covers the match, it is not flagged'),
});

const demandRule = z.strictObject({
  kind: z.literal('demand').describe('demands for change that name no behaviour'),
  ...ruleBase,
  actions: words.optional().describe('patterns that begin with a base verb: step up, be more proactive'),
  qualities: words.optional().describe('nouns one is told to show more of: ownership, hunger'),
  unless: words.optional().describe('patterns; where one of them covers the match, it is not flagged'),
});

const hedgeRule = z.strictObject({
  kind: z.literal('hedge').describe('words that soften; weighed over the whole draft, never alone'),
  ...ruleBase,
  weight: z.number().min(0.5).max(4).describe('1 a hedge, 2 a minimiser or cushion, 3 a withdrawn ask'),
  patterns: words,
  unless: words.optional().describe('patterns; where one of them covers the match, it is not counted'),
});

const KINDS = {
  label: labelRule,
  open: openRule,
  learned: learnedRule,
  phrase: phraseRule,
  habit: habitRule,
  demand: demandRule,
  hedge: hedgeRule,
};

export const ruleSchema = z.discriminatedUnion('kind', [
  labelRule,
  openRule,
  learnedRule,
  phraseRule,
  habitRule,
  demandRule,
  hedgeRule,
]);

/** One pack file. Unknown keys are errors. */
export const packSchema = z.strictObject({
  pack: z
    .string()
    .regex(/^[a-z][a-z-]*$/)
    .describe('the name of the file, without its ending'),
  title: text,
  about: text.describe('what this pack is for, in a sentence or two'),
  category: z.enum(CATEGORIES),
  severity: z.enum(SEVERITIES),
  slots: words.describe('for rules that have none of their own'),
  questions: words.describe('for rules that have none of their own'),
  rules: z.array(ruleSchema).min(1),
});

/** The keys that a pack may have at a path; for “did you mean”. */
export function keysOf(value: unknown, path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(packSchema.shape);
  if (path.at(-1) === 'examples') return Object.keys(examples.shape);
  const rules = (value as { rules?: { kind?: keyof typeof KINDS }[] }).rules;
  const kind = rules?.[Number(path[1])]?.kind;
  return kind && Object.hasOwn(KINDS, kind) ? Object.keys(KINDS[kind].shape) : [];
}

export type Pack = z.infer<typeof packSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type LabelRule = z.infer<typeof labelRule>;
export type OpenRule = z.infer<typeof openRule>;
export type LearnedRule = z.infer<typeof learnedRule>;
export type PhraseRule = z.infer<typeof phraseRule>;
export type HabitRule = z.infer<typeof habitRule>;
export type DemandRule = z.infer<typeof demandRule>;
export type HedgeRule = z.infer<typeof hedgeRule>;
