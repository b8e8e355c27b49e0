import type { Element, PatternClass } from './pattern.ts';
import type { CompiledPattern } from './rule-set.ts';

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
export function anchorOf(elements: readonly Element[]): Anchor {
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
