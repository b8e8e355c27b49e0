import type { LabelForm, RuleSet } from '../packs/rule-set.ts';
import { createDraft } from '../text/draft.ts';
import { readContext } from './context.ts';
import { detect } from './detect.ts';
import type { Broken } from './examples.ts';

/** The plainest sentence for each part of speech: a word that does not fire here never fires. */
const PLAIN: Readonly<Record<LabelForm['part'], (word: string) => string>> = {
  adjective: (word) => `You're ${word}.`,
  person: (word) => `You're ${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}.`,
  quality: (word) => `Your ${word} is the problem.`,
  adverb: (word) => `You ${word} left it there.`,
  virtue: (word) => `You have no ${word}.`,
  virtuous: (word) => `You're not ${word}.`,
};

/** Every label word, in its base form, must be flagged in its plainest sentence; by whichever rule. */
export function testPlainFrames(rules: RuleSet): Broken[] {
  const bases = rules.packs.flatMap((pack) =>
    pack.rules.flatMap((rule) => {
      if (rule.kind !== 'label') return [];
      const lists = {
        adjectives: 'adjective',
        people: 'person',
        qualities: 'quality',
        adverbs: 'adverb',
        virtues: 'virtue',
        virtuous: 'virtuous',
      } as const;
      return Object.entries(lists).flatMap(([field, part]) =>
        (rule[field as keyof typeof lists] ?? []).map((word, n) => ({
          rule: rule.id,
          path: [field, n],
          text: PLAIN[part](word),
        })),
      );
    }),
  );
  return bases.flatMap(({ rule, path, text }) =>
    detect(readContext(createDraft(text), rules)).matches.length > 0
      ? []
      : [{ rule, path, message: `“${text}” is not flagged` }],
  );
}
