import type { LoadedPack } from './load.ts';
import type { PackProblem } from './pack-error.ts';
import type { Rule } from './schema.ts';

const LABELS = ['adjectives', 'qualities', 'adverbs', 'people', 'patterns', 'adverbials', 'actions'] as const;
const VIRTUES = ['virtues', 'virtuous'] as const;
type Field = (typeof LABELS)[number] | (typeof VIRTUES)[number];

/** What no single pack shows: ids, packs and words that stand twice, and words marked that are not there. */
export function checkWords(loaded: readonly LoadedPack[]): PackProblem[] {
  const seen = new Map<string, string>();
  const problems: PackProblem[] = [];
  for (const { pack, source } of loaded) {
    const once = (key: string, path: readonly PropertyKey[], what: string, place: string) => {
      const before = seen.get(key);
      if (before === undefined) seen.set(key, place);
      else problems.push(source.problemAt(path, `${what} already stands in ${before}`));
    };
    once(`pack ${pack.pack}`, ['pack'], `the pack “${pack.pack}”`, source.file);
    pack.rules.forEach((rule, n) => {
      once(`rule ${rule.id}`, ['rules', n, 'id'], `the id “${rule.id}”`, source.file);
      if (rule.kind === 'learned')
        once(`learned ${pack.category}`, ['rules', n, 'kind'], `a learned rule for “${pack.category}”`, rule.id);
      for (const { field, word, index } of wordsOf(rule)) {
        const sort = (VIRTUES as readonly string[]).includes(field) ? 'virtue' : rule.kind;
        once(
          `${sort} ${word.toLowerCase().replaceAll('-', ' ')}`,
          ['rules', n, field, index],
          `“${word}”`,
          `${rule.id} (${field})`,
        );
      }
      for (const { word, index } of unlisted(rule)) {
        problems.push(
          source.problemAt(
            ['rules', n, 'ambiguous', index],
            `“${word}” is marked ambiguous but is not among the words of this rule`,
          ),
        );
      }
      for (const { text, index } of contradictions(rule)) {
        problems.push(
          source.problemAt(['rules', n, 'examples', 'pass', index], `“${text}” is an example of both flag and pass`),
        );
      }
    });
  }
  return problems;
}

function wordsOf(rule: Rule): { field: Field; word: string; index: number }[] {
  const fields = rule as Partial<Record<Field, readonly string[]>>;
  return [...LABELS, ...VIRTUES].flatMap((field) =>
    (fields[field] ?? []).map((word, index) => ({ field, word, index })),
  );
}

function unlisted(rule: Rule): { word: string; index: number }[] {
  if (rule.kind !== 'label' || !rule.ambiguous) return [];
  const listed = new Set(wordsOf(rule).map(({ word }) => word));
  return rule.ambiguous.map((word, index) => ({ word, index })).filter(({ word }) => !listed.has(word));
}

function contradictions({ examples }: Rule): { text: string; index: number }[] {
  const flagged = new Set(examples.flag.map((example) => (typeof example === 'string' ? example : example.text)));
  return examples.pass.map((text, index) => ({ text, index })).filter(({ text }) => flagged.has(text));
}
