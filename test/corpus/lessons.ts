import { readContext } from '../../src/engine/context.ts';
import { eachFeature } from '../../src/engine/learned/features.ts';
import type { Line } from '../../src/engine/line.ts';
import { review } from '../../src/engine/review.ts';
import { type Group, SILENT } from '../../src/packs/model.ts';
import type { RuleSet } from '../../src/packs/rule-set.ts';
import { createDraft } from '../../src/text/draft.ts';
import type { Gold } from './drafts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What can be learned from: a text, where it judges somebody, and whether it is too soft. */
export type Annotated = Pick<Gold, 'text' | 'labels' | 'soft'>;

/** What a sentence or a draft shows: the numbers of its features. */
export type Shown = Readonly<Record<Group, Int32Array>>;

/** A draft to learn from: its sentences, with the category of the judgement in each, if there is one. */
export type Lesson = {
  readonly soft: boolean;
  readonly shown: Shown;
  readonly sentences: readonly (Shown & { readonly category: string | null })[];
};

/** Makes lessons of annotated drafts. A sentence that a label's span touches is a judgement; quoted ones teach nothing. */
export const lessonsOf = (drafts: readonly Annotated[], rules: RuleSet, vocabulary: Vocabulary): Lesson[] =>
  drafts.map(({ text, labels, soft }) => {
    const spans = labels.map(({ span, category }) => ({ start: text.indexOf(span), length: span.length, category }));
    const { lines } = readContext(createDraft(text), rules);
    const sentences = lines
      .filter(({ sentence, words }) => !sentence.quoted && words.length > 0)
      .map((line) => {
        const [from, to] = line.sentence.span;
        const label = spans.find(({ start, length }) => start < to && start + length > from);
        return { ...shownBy([line], vocabulary), category: label?.category ?? null };
      });
    return { soft, shown: shownBy(lines, vocabulary), sentences };
  });

function shownBy(lines: readonly Line[], vocabulary: Vocabulary): Shown {
  const shown: Record<Group, number[]> = { words: [], letters: [] };
  for (const line of lines) eachFeature(line, (group, name) => shown[group].push(vocabulary.numberOf(group, name)));
  return { words: Int32Array.from(shown.words), letters: Int32Array.from(shown.letters) };
}

/** The examples of the rules: what each must flag, and the near misses in which no rule at all finds anything. */
export const examplesOf = (rules: RuleSet): Annotated[] =>
  rules.packs.flatMap(({ category, rules: own }) =>
    own.flatMap(({ examples }) => [
      ...examples.flag.map((example): Annotated => {
        const { text, match }: { text: string; match?: string | undefined } =
          typeof example === 'string' ? { text: example } : example;
        return category === 'soft'
          ? { text, labels: [], soft: true }
          : { text, labels: [{ span: match ?? text, category }], soft: false };
      }),
      ...examples.pass
        .filter((text) => review(text, { ...rules, model: SILENT }).findings.length === 0)
        .map((text): Annotated => ({ text, labels: [], soft: false })),
    ]),
  );

/** What the rules alone make of labelled drafts, where no label is left: there is nothing in it to find. */
export const rewritesOf = (drafts: readonly Annotated[], rules: RuleSet): Annotated[] =>
  drafts.flatMap(({ text, labels }): Annotated[] => {
    const rewrite = labels.length > 0 ? review(text, { ...rules, model: SILENT }).rewrite : null;
    return rewrite && !labels.some(({ span }) => rewrite.text.toLowerCase().includes(span.toLowerCase()))
      ? [{ text: rewrite.text, labels: [], soft: false }]
      : [];
  });
