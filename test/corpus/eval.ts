/**
 * npm run eval: the figures of the README. Options: --set NAME (dev, own, sealed), --misses N (never for sealed),
 * --compare (alex and write-good on the same drafts).
 */
import { parseArgs } from 'node:util';
import { check } from '../rules.ts';
import { type Gold, readFirstMinutes, readSet } from './drafts.ts';
import { peers } from './peers.ts';
import { type Prediction, predictionOf, type Score, score } from './score.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    misses: { type: 'string', default: '0' },
    compare: { type: 'boolean', default: false },
  },
});

const SETS = ['dev', 'own', 'sealed'] as const;
const names = SETS.filter((name) => (values.set === undefined || values.set === name) && readSet(name).length > 0);

const reframe = (gold: Gold): Prediction => predictionOf(check(gold.text), check);
const scores = names.map((name) => ({
  name: `reframe, ${name}`,
  set: readSet(name),
  score: score(readSet(name), reframe),
}));
if (values.compare) {
  for (const [peer, predict] of await peers()) {
    for (const name of names)
      scores.push({ name: `${peer}, ${name}`, set: readSet(name), score: score(readSet(name), predict) });
  }
}

const percent = ([hit, of]: [number, number]): string => (of === 0 ? '–' : `${((100 * hit) / of).toFixed(1)} %`);
const row = (label: string, cell: (one: (typeof scores)[number]) => string) =>
  console.log(`| ${label.padEnd(28)} | ${scores.map((one) => cell(one).padStart(one.name.length)).join(' | ')} |`);

console.log(`| ${''.padEnd(28)} | ${scores.map((one) => one.name).join(' | ')} |`);
console.log(`| --- | ${scores.map(() => '---:').join(' | ')} |`);
row('drafts', ({ set }) => String(set.length));
const ROWS: readonly [string, Exclude<keyof Score, 'byCategory' | 'misses' | 'alarms' | 'badRewrites'>][] = [
  ['recall (labelled, found)', 'recall'],
  ['false alarms (clean, flagged)', 'falseAlarm'],
  ['stray findings', 'stray'],
  ['right category', 'category'],
  ['soft, found', 'soft'],
  ['labelled, rewritten', 'rewritten'],
  ['rewrite: facts kept', 'facts'],
  ['rewrite: labels gone', 'gone'],
  ['rewrite: no new digits', 'digits'],
  ['rewrite: reviewed clean', 'reviewedClean'],
];
for (const [label, key] of ROWS) row(label, (one) => percent(one.score[key]));
for (const category of Object.keys(scores[0]?.score.byCategory ?? {}).sort()) {
  row(`  ${category}`, (one) => (one.score.byCategory[category] ?? [0, 0]).join('/'));
}

const first = readFirstMinutes();
const wrong = first.filter(({ text, verdicts }) => !verdicts.includes(check(text).verdict));
console.log(
  `\nfirst minutes: ${percent([first.length - wrong.length, first.length])} of ${first.length} verdicts are right`,
);

const most = Number(values.misses);
for (const { id, text, verdicts } of wrong.slice(0, most))
  console.log(`${id} ${verdicts.join(' or ')}, not ${check(text).verdict}: ${text}`);
for (const { name, score: one } of scores.filter(({ name }) => most > 0 && !name.endsWith('sealed'))) {
  console.log(`\n# ${name}: missed`);
  for (const gold of one.misses.slice(0, most))
    console.log(
      `${gold.id} ${gold.text} => ${gold.labels.map((label) => `${label.category}: ${label.span}`).join('; ')}`,
    );
  console.log(`\n# ${name}: false alarms`);
  for (const gold of one.alarms.slice(0, most)) console.log(`${gold.id} ${gold.text}`);
  console.log(`\n# ${name}: rewrites`);
  for (const { gold, rewrite, why } of one.badRewrites.slice(0, most))
    console.log(`${gold.id} (${why}) ${gold.text}\n   => ${rewrite}`);
}
