import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ReviewOptions } from '../../src/engine/review.ts';
import type { Message } from '../../src/playground/workspace.ts';
import { CountsInMemory } from '../../src/slack/rule-counts.ts';
import { makeFinding, makeReview, makeRewrite } from '../slack/reviews.ts';
import { CAST, type Stage, setStage, wordsOf } from './stage.ts';

const LABELS = ['lazy', 'idle', 'useless', 'careless'];
const TEXT = `You are ${LABELS.join(', ')}. The report was late.`;

/** Four rules, a word each; two other ways while there is anything to reword. */
function review(text: string, { dropped = [] }: ReviewOptions = {}) {
  const findings = LABELS.filter((word) => text.includes(word))
    .map((word) => makeFinding(text, word, { rule: `trait.${word}` }))
    .filter(({ span }) => dropped.every((one) => one.span[0] !== span[0]));
  const variants = (['just the facts', 'as a question'] as const).map((name) => ({
    name,
    text: `${name}, the report`,
    slots: [],
  }));
  const rewrite = { ...makeRewrite('The report was late.'), variants };
  return makeReview(text, findings.length > 0 ? { findings, rewrite } : {});
}

let stage: Stage;
let counts: CountsInMemory;
beforeAll(async () => {
  counts = new CountsInMemory();
  stage = await setStage('http', review, Date.now, { counts });
});
afterAll(() => stage.close());
beforeEach(() => stage.slack.workspace.modals.clear());

async function command(): Promise<Message> {
  const before = stage.lee.whispers.length;
  await stage.lee.command(CAST.team, `/reframe ${TEXT}`);
  return stage.slack.until(() => stage.lee.whispers[before]);
}
const modalWith = (words: string) =>
  stage.slack.until(() => (wordsOf(stage.lee.modal).includes(words) ? stage.lee.modal : undefined));

/** Chooses a word in the menu. */
async function choose(reply: Message, word: string) {
  const row = (reply.blocks as { block_id?: string; elements?: { options?: { text: { text: string } }[] }[] }[]).find(
    ({ block_id: id }) => id === 'findings-buttons',
  );
  const option = row?.elements?.[1]?.options?.find(({ text }) => text.text === `“${word}”`);
  await stage.lee.action(reply, 'not_a_label', { choice: { selected_option: option } });
}

test('one “Why?” explains every reason', async () => {
  await stage.lee.action(await command(), 'why');
  const words = wordsOf(await modalWith('Why “lazy”'));
  for (const word of LABELS) expect(words).toContain(`Why “${word}”`);
});

test('a word chosen in the menu is left alone, and counted; few that are left have buttons of their own', async () => {
  const reply = await command();
  for (const word of ['useless', 'idle']) {
    await choose(reply, word);
    await stage.slack.until(() => (new RegExp(`Left alone.*“${word}”`).test(wordsOf(reply.blocks)) ? true : undefined));
  }
  expect([...counts.all.keys()]).toEqual(['trait.useless', 'trait.idle']);
  const blocks = reply.blocks as { block_id?: string }[];
  expect(blocks.map(({ block_id: id }) => id)).toContain('finding-1-buttons');
});

test('another way to say it is chosen in a modal, and finished from there', async () => {
  await stage.lee.action(await command(), 'other_ways');
  await stage.lee.action(await modalWith('As a question'), 'finish_draft-2');
  const form = await stage.slack.until(() => (stage.lee.modal?.callback_id === 'finish' ? stage.lee.modal : undefined));
  expect(JSON.stringify(form.blocks)).toContain('as a question, the report');
});

test('where nothing is left to reword, the old button leads to the form', async () => {
  const reply = await command();
  const old = { ...reply };
  for (const word of LABELS) await choose(old, word);
  await stage.lee.action(old, 'other_ways');
  await stage.slack.until(() => (stage.lee.modal?.callback_id === 'finish' ? true : undefined));
});
