/**
 * npm run train: learns from test/corpus/lessons, test/corpus/own and the rules' examples, and writes the weights that the engine reads.
 * Options: --cross (instead, for each writer of lessons: learns from the others, and prints what is found in theirs),
 * --check (instead, fails if the weights are not what would be written).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { modelOf, SILENT } from '../../src/engine/learned/model.ts';
import { review } from '../../src/engine/review.ts';
import { rules } from '../rules.ts';
import { type Gold, readLessons, readSet } from './drafts.ts';
import { learn } from './learner.ts';
import { examplesOf, lessonsOf } from './lessons.ts';
import { predictionOf, score } from './score.ts';

const WEIGHTS = fileURLToPath(new URL('../../src/engine/learned/weights.json', import.meta.url));

const { values } = parseArgs({
  options: { cross: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
});

const own = readSet('own');
/** What a good coach would send instead is a lesson too: there is nothing in it to find. */
const rewrites = own.flatMap(({ rewrite }) =>
  rewrite ? [{ text: rewrite.replace(/\[[^\]]*\]/g, ''), labels: [], soft: false }] : [],
);
const base = lessonsOf([...own, ...rewrites, ...examplesOf(rules)], rules);
const writers = readLessons();

const percent = ([hit, of]: readonly [number, number]) => `${((100 * hit) / (of || 1)).toFixed(1)} %`;

if (values.cross) {
  const lessons = new Map([...writers].map(([name, drafts]) => [name, lessonsOf(drafts, rules)]));
  console.log(
    '| lessons of | drafts | recall, rules alone | recall | false alarms, rules alone | false alarms | soft, rules alone | soft |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const [name, drafts] of writers) {
    const others = [...lessons].filter(([other]) => other !== name).flatMap(([, of]) => of);
    const model = modelOf(learn([...base, ...others]));
    const by = (used: typeof model) =>
      score(drafts, ({ text }: Gold) =>
        predictionOf(review(text, rules, { model: used }), (again) => review(again, rules)),
      );
    const [before, after] = [by(SILENT), by(model)];
    const cells = [before.recall, after.recall, before.falseAlarm, after.falseAlarm, before.soft, after.soft].map(
      percent,
    );
    console.log(`| ${name} | ${drafts.length} | ${cells.join(' | ')} |`);
  }
} else {
  const text = `${JSON.stringify(learn([...base, ...[...writers.values()].flatMap((drafts) => lessonsOf(drafts, rules))]))}\n`;
  if (!values.check) writeFileSync(WEIGHTS, text);
  else if (readFileSync(WEIGHTS, 'utf8') !== text) {
    console.error('src/engine/learned/weights.json is not what these lessons teach: run `npm run train`.');
    process.exitCode = 1;
  }
  console.log(`${(text.length / 1000).toFixed(0)} kB`);
}
