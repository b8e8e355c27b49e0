/**
 * npm run train: learns from test/corpus/lessons, test/corpus/own, the rules' examples and the rewrites of all these, and
 * writes the weights that the engine reads.
 * Options: --cross (instead, learns from three quarters of the writers of lessons at a time, and prints what is found in
 * the drafts of the others), --check (instead, fails if the weights are not what would be written).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { review } from '../../src/engine/review.ts';
import { WEIGHTS } from '../../src/packs/load-model.ts';
import { modelOf, SILENT } from '../../src/packs/model.ts';
import { rules } from '../rules.ts';
import { type Gold, readLessons, readSet } from './drafts.ts';
import { learn } from './learner.ts';
import { examplesOf, lessonsOf, rewritesOf } from './lessons.ts';
import { score } from './score.ts';
import { Vocabulary } from './vocabulary.ts';

const { values } = parseArgs({
  options: { cross: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
});

const vocabulary = new Vocabulary();
const own = readSet('own');
/** What a good coach would send instead is a lesson too: there is nothing in it to find. */
const rewrites = own.flatMap(({ rewrite }) =>
  rewrite ? [{ text: rewrite.replace(/\[[^\]]*\]/g, ''), labels: [], soft: false }] : [],
);
const base = lessonsOf([...own, ...rewrites, ...rewritesOf(own, rules), ...examplesOf(rules)], rules, vocabulary);
const writers = readLessons();
const lessons = new Map(
  [...writers].map(([name, drafts]) => [name, lessonsOf([...drafts, ...rewritesOf(drafts, rules)], rules, vocabulary)]),
);

const percent = ([hit, of]: readonly [number, number]) => `${((100 * hit) / (of || 1)).toFixed(1)} %`;

const FOLDS = 4;

/** Learns from three quarters of the writers at a time, and reviews the drafts of the others. */
function cross(): void {
  const names = [...writers.keys()];
  const titles = [
    'recall, rules alone',
    'recall',
    'false alarms, rules alone',
    'false alarms',
    'soft, rules alone',
    'soft',
  ];
  console.log(`| lessons of | drafts | ${titles.join(' | ')} |`);
  console.log(`| --- | ---: | ${titles.map(() => '---:').join(' | ')} |`);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = names.filter((_, i) => i % FOLDS !== fold).flatMap((name) => lessons.get(name)!);
    const learned = { ...rules, model: modelOf(learn([...base, ...others], vocabulary)) };
    const alone = { ...rules, model: SILENT };
    for (const name of names.filter((_, i) => i % FOLDS === fold)) {
      const drafts = writers.get(name)!;
      const [before, after] = [alone, learned].map((used) =>
        score(drafts, ({ text }: Gold) => ({ ...review(text, used), rewrite: null, recheck: 0 })),
      );
      const keys = ['recall', 'falseAlarm', 'soft'] as const;
      const cells = keys.flatMap((key) => [percent(before![key]), percent(after![key])]);
      console.log(`| ${name} | ${drafts.length} | ${cells.join(' | ')} |`);
    }
  }
}

/** JSON with one feature a line, so that it can be read and compared. */
function print(value: unknown, depth = 0): string {
  if (depth > 2 || typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${print(one, depth + 1)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

if (values.cross) cross();
else {
  const all = [...base, ...[...lessons.values()].flat()];
  const text = `${print(learn(all, vocabulary))}\n`;
  const asWritten = values.check && readFileSync(WEIGHTS, 'utf8') === text;
  if (!values.check) writeFileSync(WEIGHTS, text);
  else if (!asWritten) process.exitCode = 1;
  console.log(
    values.check && !asWritten
      ? 'rules/learned.json is not what these lessons teach: run `npm run train`.'
      : `${all.length} drafts teach ${(text.length / 1000).toFixed(0)} kB of weights`,
  );
}
