/**
 * npm run bench: how long a review takes, beside a bare compromise parse of the same text in the same run.
 * Rounds alternate, so that a noisy machine disturbs both alike; medians are compared.
 */
import nlp from 'compromise';
import { review } from '../../src/engine/review.ts';
import { compile } from '../../src/packs/compile.ts';
import { loadPacks } from '../../src/packs/load.ts';
import { loadModel } from '../../src/packs/load-model.ts';

const RULES = new URL('../../rules', import.meta.url).pathname;

const began = performance.now();
const packs = loadPacks([RULES]);
const loaded = performance.now();
const rules = compile(packs, loadModel());
const compiled = performance.now();

const typical =
  "Priya, you're careless with the handovers. On Tuesday the notes for bay 4 had no obs after 22:00 and the day team had to repeat them. Can you tell me what happened, and stay ten minutes for the handover on Thursday?";
const clean =
  'The deploy finished at 14:20 and the error rate is back under 0.1%. I moved the migration to Thursday so that the data team can watch it. Please add your checks to the runbook by noon tomorrow.';
const sentence = (n: number) =>
  n % 5 === 0
    ? "You're careless with the notes. "
    : `On day ${n} the shift report came in at 9:${10 + (n % 50)} and the client waited for the numbers. `;
let long = '';
for (let n = 1; long.length < 3900; n++) long += sentence(n);
long = long.slice(0, 4000);

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

function measure(text: string, rounds: number): { review: number; parse: number } {
  const reviews: number[] = [];
  const parses: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let start = performance.now();
    review(text, rules);
    reviews.push(performance.now() - start);
    start = performance.now();
    nlp(text);
    parses.push(performance.now() - start);
  }
  return { review: median(reviews), parse: median(parses) };
}

const forms = [...rules.labels.values()].reduce((sum, list) => sum + list.length, 0);
const patterns = rules.patterns.all().size;
console.log(
  `${rules.rules.size} rules, ${forms} label forms, ${patterns} patterns; load ${(loaded - began).toFixed(0)} ms, compile ${(compiled - loaded).toFixed(0)} ms`,
);
console.log('draft                      review     compromise   ratio');
for (const [name, text, rounds] of [
  ['typical', typical, 400],
  ['without any label', clean, 400],
  ['4,000 characters', long, 60],
] as const) {
  measure(text, 30);
  const time = measure(text, rounds);
  console.log(
    `${name.padEnd(20)} ${time.review.toFixed(2).padStart(9)} ms ${time.parse.toFixed(2).padStart(9)} ms ${(time.review / time.parse).toFixed(2).padStart(7)}`,
  );
}
