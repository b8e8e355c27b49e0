import { readContext } from '../../src/engine/context.ts';
import { eachFeature } from '../../src/engine/learned/features.ts';
import { SILENT } from '../../src/engine/learned/model.ts';
import { review } from '../../src/engine/review.ts';
import type { RuleSet } from '../../src/packs/rule-set.ts';
import { createDraft } from '../../src/text/draft.ts';
import type { Gold } from './drafts.ts';

/** What can be learned from: a text, and where it judges somebody. */
export type Annotated = Pick<Gold, 'text' | 'labels'>;

/** A sentence to learn from: what it shows, and the category of the judgement in it, if there is one. */
export type Lesson = {
  readonly words: readonly string[];
  readonly letters: readonly string[];
  readonly category: string | null;
};

/** The sentences of annotated drafts. One that a label's span touches is a judgement; quoted ones teach nothing. */
export function lessonsOf(drafts: readonly Annotated[], rules: RuleSet): Lesson[] {
  return drafts.flatMap(({ text, labels }) => {
    const spans = labels.map(({ span, category }) => ({ start: text.indexOf(span), length: span.length, category }));
    return readContext(createDraft(text), rules)
      .lines.filter(({ sentence, words }) => !sentence.quoted && words.length > 0)
      .map((line): Lesson => {
        const [from, to] = line.sentence.span;
        const label = spans.find(({ start, length }) => start < to && start + length > from);
        const shown = { words: [] as string[], letters: [] as string[] };
        eachFeature(line, (group, name) => shown[group].push(name));
        return { ...shown, category: label?.category ?? null };
      });
  });
}

/** The examples of the rules: what each must flag, and the near misses in which no rule at all finds anything. */
export function examplesOf(rules: RuleSet): Annotated[] {
  return rules.packs
    .filter(({ category }) => category !== 'soft')
    .flatMap(({ category, rules: own }) =>
      own.flatMap(({ examples }) => [
        ...examples.flag.map((example) => (typeof example === 'string' ? { text: example } : example)).map(
          ({ text, match }: { text: string; match?: string | undefined }) => ({
            text,
            labels: [{ span: match ?? text, category }],
          }),
        ),
        ...examples.pass
          .filter((text) => review(text, rules, { model: SILENT }).findings.length === 0)
          .map((text) => ({ text, labels: [] })),
      ]),
    );
}
