import { comparisons, plural } from '../text/nlp.ts';
import { tokenise } from '../text/tokens.ts';
import { type Model, SILENT } from './model.ts';
import { type Element, type PatternClass, PatternSyntaxError, parsePattern } from './pattern.ts';
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

function add<V>(index: Map<string, V[]>, key: string, value: V): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
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

/** Words so common that they should not be what brings a pattern to mind. */
const COMMON = new Set(
  `a an the to of in on at for with and or but so be am is are 's 're was were been being do does did have has had 've 'd 'll will would
  can could not n't you your i me my it that this what how no one up out get got just all more if as by from about off over who`.split(
    /\s+/,
  ),
);

type Anchor = Pick<CompiledPattern, 'anchors' | 'least' | 'reach' | 'also'>;

/** Common at work: better than the words above, worse than the words that make an idiom. */
const FREQUENT = new Set(
  `he she they we him her them his their us our like think thought want time good go went going take took know knew work working people need
  even look looking than put see saw make made say said tell told show every give gave team job come came day days week month year today
  tomorrow yesterday morning shift time times never always only just ever still again back too very really well please thanks one two three
  four five ten minute minutes hour hours new last next first right way thing things call called done when where why who which because here
  there any some other another after before into through over under down help part use used keep kept let find found ask asked feel start
  client customer meeting report email monday tuesday wednesday thursday friday saturday sunday much many little big better best long own
  same both each most more less late early left must might should every everyone everybody nobody someone something nothing anything then
  now without between around while though whole half second end side hand head mind man world life point`.split(/\s+/),
);

const priceOf = (word: string): number => (COMMON.has(word) ? 100 : FREQUENT.has(word) ? 15 : 1);

/**
 * The rarest element that cannot be missing: its words, and how far into a match they can stand; and the words of the
 * next rarest.
 */
function anchorOf(elements: readonly Element[]): Anchor {
  let best: Omit<Anchor, 'also'> = { anchors: [], least: 0, reach: 0 };
  let cost = Number.POSITIVE_INFINITY;
  let also: readonly string[] = [];
  let alsoCost = Number.POSITIVE_INFINITY;
  let least = 0;
  let most = 0;
  for (const element of elements) {
    const words = required(element);
    const price = words.reduce((sum, word) => sum + priceOf(word), 0);
    const width = widthOf(element);
    if (words.length > 0 && price < cost) {
      [also, alsoCost] = [best.anchors, cost];
      best = { anchors: [...new Set(words)], least, reach: most + width.most - 1 };
      cost = price;
    } else if (words.length > 0 && price < alsoCost) {
      [also, alsoCost] = [[...new Set(words)], price];
    }
    least += width.least;
    most += width.most;
  }
  return { ...best, also };
}

type Width = { readonly least: number; readonly most: number };

/** A class is at most a phrase: "the new guy on", "so really quite very", "on Monday morning". */
const CLASS_WIDTHS: Readonly<Record<PatternClass, Width>> = {
  you: { least: 1, most: 2 },
  your: { least: 1, most: 1 },
  person: { least: 1, most: 5 },
  other: { least: 1, most: 5 },
  them: { least: 1, most: 5 },
  whose: { least: 1, most: 6 },
  self: { least: 1, most: 1 },
  very: { least: 0, most: 4 },
  number: { least: 1, most: 1 },
  time: { least: 1, most: 3 },
  verb: { least: 1, most: 1 },
  past: { least: 1, most: 1 },
  ing: { least: 1, most: 1 },
  noun: { least: 1, most: 1 },
  adjective: { least: 1, most: 1 },
};
const WIDTHS = {
  word: { least: 1, most: 1 },
  any: { least: 1, most: 1 },
  gap: { least: 0, most: 4 },
  start: { least: 0, most: 0 },
  end: { least: 0, most: 0 },
  comma: { least: 0, most: 0 },
} as const;

/** The fewest and the most words that an element can match. */
function widthOf(element: Element): Width {
  const { least, most } =
    element.type === 'class'
      ? CLASS_WIDTHS[element.name]
      : element.type === 'either'
        ? eitherWidth(element.options)
        : WIDTHS[element.type];
  return { least: element.optional ? 0 : least, most };
}

function eitherWidth(options: readonly (readonly Element[])[]): Width {
  const widths = options.map((option) => option.map(widthOf));
  const total = (side: keyof Width) => widths.map((parts) => parts.reduce((sum, part) => sum + part[side], 0));
  return { least: Math.min(...total('least')), most: Math.max(...total('most')) };
}

function required(element: Element): string[] {
  if (element.optional) return [];
  if (element.type === 'word') return [...element.words];
  if (element.type !== 'either') return [];
  const options = element.options.map((option) => anchorOf(option).anchors);
  return options.some((words) => words.length === 0) ? [] : options.flat();
}
