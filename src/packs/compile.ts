import { comparisons, plural } from '../text/nlp.ts';
import { tokenise } from '../text/tokens.ts';
import { anchorOf } from './anchor.ts';
import { type Model, SILENT } from './model.ts';
import { add } from './multimap.ts';
import { type Element, PatternSyntaxError, parsePattern } from './pattern.ts';
import { PatternError } from './pattern-error.ts';
import { PatternIndex } from './pattern-index.ts';
import type {
  CompiledPattern,
  CompiledRule,
  LabelForm,
  LabelPart,
  OpenClass,
  PatternField,
  RuleSet,
} from './rule-set.ts';
import type { Category, LabelRule, LearnedRule, OpenRule, Pack, Rule } from './schema.ts';

/**
 * Packs → one word-indexed rule set. A review looks up the words of the draft, so the number of rules does not matter.
 * @throws {PatternError} for a pattern that cannot be read.
 */
export function compile(packs: readonly Pack[], model: Model = SILENT): RuleSet {
  const rules = new Map<string, CompiledRule>();
  const labels = new Map<string, LabelForm[]>();
  const open: OpenClass[] = [];
  const learned = new Map<Category, CompiledRule>();
  const compounds = new Map<string, string[][]>();
  const patterns = new PatternIndex();
  for (const pack of packs) {
    for (const rule of pack.rules) {
      const of: CompiledRule = {
        rule,
        category: pack.category,
        severity: rule.severity ?? pack.severity,
        slots: rule.slots ?? pack.slots,
        questions: rule.questions ?? pack.questions,
      };
      rules.set(rule.id, of);
      if (rule.kind === 'label') {
        for (const form of labelForms(rule, of)) add(labels, form.words[0]!, form);
        for (const compound of rule.compounds ?? []) addCompound(compounds, compound);
      } else if (rule.kind === 'open') {
        open.push({ class: rule.class, except: new Set(rule.except), of });
      } else if (rule.kind === 'learned') {
        learned.set(of.category, of);
      } else {
        for (const pattern of compilePatterns(rule, of)) patterns.add(pattern);
      }
    }
  }
  return { packs, rules, labels, open, learned, model, compounds, patterns };
}

const wordsOf = (text: string): string[] =>
  tokenise(text, text.replace(/[’‘]/g, "'"))
    .filter((token) => token.kind !== 'punct')
    .map((token) => token.word);

/** Compounds are kept under their first word, in singular and plural. */
function addCompound(index: Map<string, string[][]>, compound: string): void {
  const words = wordsOf(compound);
  const last = words.at(-1);
  if (!last) return;
  for (const variant of [words, [...words.slice(0, -1), plural(last)]]) add(index, variant[0]!, variant);
}

const PARTS: readonly (readonly [
  keyof LabelRule & ('adjectives' | 'qualities' | 'adverbs' | 'people' | 'virtues' | 'virtuous'),
  LabelPart,
])[] = [
  ['adjectives', 'adjective'],
  ['qualities', 'quality'],
  ['adverbs', 'adverb'],
  ['people', 'person'],
  ['virtues', 'virtue'],
  ['virtuous', 'virtuous'],
];

function labelForms(rule: LabelRule, of: CompiledRule): LabelForm[] {
  const ambiguous = new Set(rule.ambiguous);
  return PARTS.flatMap(([field, part]) =>
    (rule[field] ?? []).flatMap((entry) =>
      variants(entry, part).map((words) => ({ words, part, ambiguous: ambiguous.has(entry), of })),
    ),
  );
}

/** The forms of a label: as it is, compared, in the plural. Hyphens and blanks are the same to the tokeniser. */
function variants(entry: string, part: LabelPart): string[][] {
  const made = new Map<string, string[]>();
  const keep = (words: string[]) => words.length > 0 && made.set(words.join(' '), words);
  const base = wordsOf(entry);
  keep(base);
  if (part === 'adjective') for (const form of comparisons(entry)) keep([form]);
  if (part === 'person') keep([...base.slice(0, -1), plural(base.at(-1) ?? entry)]);
  return [...made.values()];
}

function compilePatterns(rule: Exclude<Rule, LabelRule | OpenRule | LearnedRule>, of: CompiledRule): CompiledPattern[] {
  const fields: readonly PatternField[] = ['patterns', 'adverbials', 'actions', 'qualities', 'unless'];
  return fields.flatMap((field) => {
    const sources = (rule as Partial<Record<PatternField, readonly string[]>>)[field] ?? [];
    return sources.map((source, index): CompiledPattern => {
      const elements = parse(rule.id, field, index, source);
      return { elements, field, of, ...anchorOf(elements) };
    });
  });
}

function parse(rule: string, field: string, index: number, source: string): Element[] {
  try {
    return parsePattern(source);
  } catch (error) {
    if (!(error instanceof PatternSyntaxError)) throw error;
    throw new PatternError({ rule, field, index, offset: error.offset }, error.message);
  }
}
