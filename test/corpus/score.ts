import type { Review } from '../../src/engine/types.ts';
import type { Span } from '../../src/text/span.ts';
import type { Gold } from './drafts.ts';

/** What a reviewer said of one draft; a peer tool has no rewrite. */
export type Prediction = {
  readonly findings: readonly { readonly span: Span; readonly category: string }[];
  readonly soft: boolean;
  readonly rewrite: string | null;
  /** How many findings the rewrite itself has. */
  readonly recheck: number;
};

export const predictionOf = (review: Review, again: (text: string) => Review): Prediction => ({
  findings: review.findings.map(({ span, category }) => ({ span, category })),
  soft: review.soft,
  rewrite: review.rewrite?.text ?? null,
  recheck: review.rewrite ? again(review.rewrite.text).findings.length : 0,
});

/** Counts as [hit, of]. */
export type Score = Record<
  'recall' | 'falseAlarm' | 'stray' | 'category' | 'soft' | 'rewritten' | 'facts' | 'gone' | 'digits' | 'reviewedClean',
  [number, number]
> & {
  byCategory: Record<string, [number, number]>;
  misses: Gold[];
  alarms: Gold[];
  badRewrites: { gold: Gold; rewrite: string; why: string }[];
};

const KIN: Readonly<Record<string, string>> = {
  contempt: 'contempt',
  sarcasm: 'contempt',
  'sarcasm-contempt': 'contempt',
  'threat-command': 'threat',
  command: 'threat',
  role: 'role-label',
};
const kin = (category: string) => KIN[category] ?? category;
const plain = (text: string) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').toLowerCase();
const meets = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];

/** Scores a reviewer on a set: spans by overlap, drafts by "was anything in it found, was a clean one left alone". */
export function score(set: readonly Gold[], predict: (gold: Gold) => Prediction): Score {
  const zero = (): [number, number] => [0, 0];
  const result: Score = {
    recall: zero(),
    falseAlarm: zero(),
    stray: zero(),
    category: zero(),
    soft: zero(),
    rewritten: zero(),
    facts: zero(),
    gone: zero(),
    digits: zero(),
    reviewedClean: zero(),
    byCategory: {},
    misses: [],
    alarms: [],
    badRewrites: [],
  };
  const count = (pair: [number, number], hit: boolean) => {
    pair[1]++;
    if (hit) pair[0]++;
    return hit;
  };
  for (const gold of set) {
    const found = predict(gold);
    const hard = found.findings.filter(({ category }) => category !== 'soft');
    if (gold.labels.length > 0) scoreLabels(gold, hard, found, result, count);
    else if (gold.soft) count(result.soft, found.soft || hard.some(({ category }) => category === 'vague'));
    else if (count(result.falseAlarm, found.findings.length > 0 || found.soft)) result.alarms.push(gold);
  }
  return result;
}

function scoreLabels(
  gold: Gold,
  hard: Prediction['findings'],
  found: Prediction,
  result: Score,
  count: (pair: [number, number], hit: boolean) => boolean,
): void {
  const alternatives = (/alt:([^;.]*)/.exec(gold.note)?.[1] ?? '').split(/[ ,]+/).map(kin);
  const spans = gold.labels.map(({ span, category }) => {
    const at = gold.text.indexOf(span);
    return { range: [at, at + span.length] as const, category: kin(category) };
  });
  let any = false;
  for (const { range, category } of spans) {
    const over = hard.filter(({ span }) => meets(span, range));
    result.byCategory[category] ??= [0, 0];
    if (!count(result.byCategory[category], over.length > 0)) continue;
    any = true;
    count(
      result.category,
      over.some((one) => kin(one.category) === category || alternatives.includes(kin(one.category))),
    );
  }
  if (!count(result.recall, any)) result.misses.push(gold);
  for (const { span } of hard)
    count(result.stray, !spans.some(({ range }) => meets(range, span)) && !/optional:/.test(gold.note));
  count(result.rewritten, found.rewrite !== null);
  if (found.rewrite !== null) scoreRewrite(gold, found.rewrite, found.recheck, result, count);
}

function scoreRewrite(
  gold: Gold,
  rewrite: string,
  recheck: number,
  result: Score,
  count: (pair: [number, number], hit: boolean) => boolean,
): void {
  const outside = rewrite.replace(/\[[^\]]*\]/g, ' ');
  const kept = count(
    result.facts,
    gold.facts.every((fact) => plain(rewrite).includes(plain(fact))),
  );
  const gone = count(
    result.gone,
    gold.labels.every(({ span }) => !plain(outside).includes(plain(span))),
  );
  const digits = count(
    result.digits,
    (outside.match(/\d+/g) ?? []).every((number) => gold.text.includes(number)),
  );
  const clean = count(result.reviewedClean, recheck === 0);
  const why = [!kept && 'facts', !gone && 'label left', !digits && 'new digits', !clean && 'not clean']
    .filter(Boolean)
    .join(', ');
  if (why !== '') result.badRewrites.push({ gold, rewrite, why });
}
