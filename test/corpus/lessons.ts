import { readContext } from '../../src/engine/context.ts';
import { featuresOf } from '../../src/engine/learned/features.ts';
import type { RuleSet } from '../../src/packs/rule-set.ts';
import { createDraft } from '../../src/text/draft.ts';
import type { Gold } from './drafts.ts';

/** A sentence to learn from: what it shows, and the category of the judgement in it, if there is one. */
export type Lesson = {
  readonly words: readonly string[];
  readonly letters: readonly string[];
  readonly category: string | null;
};

/** The sentences of annotated drafts. One that a label's span touches is a judgement; quoted ones teach nothing. */
export function lessonsOf(drafts: readonly Pick<Gold, 'text' | 'labels'>[], rules: RuleSet): Lesson[] {
  return drafts.flatMap(({ text, labels }) => {
    const spans = labels.map(({ span, category }) => ({ start: text.indexOf(span), length: span.length, category }));
    return readContext(createDraft(text), rules)
      .lines.filter(({ sentence, words }) => !sentence.quoted && words.length > 0)
      .map((line): Lesson => {
        const [from, to] = line.sentence.span;
        const label = spans.find(({ start, length }) => start < to && start + length > from);
        const { words, letters } = featuresOf(line);
        const names = (features: typeof words) => features.map(({ name }) => name);
        return { words: names(words), letters: names(letters), category: label?.category ?? null };
      });
  });
}
