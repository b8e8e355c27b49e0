import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { review } from '../../src/engine/review.ts';
import type { View } from '../../src/playground/workspace.ts';
import { EXAMPLES } from '../../src/slack/blocks/examples.ts';
import { rules } from '../rules.ts';
import { reviewStub } from '../slack/reviews.ts';
import { CAST, type Stage, setStage, wordsOf } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage('http', reviewStub, Date.now, { packs: () => rules.packs });
});
afterEach(() => stage.close());

const openHome = async (user: string): Promise<View> => {
  const actor = stage.slack.as(user);
  await actor.openHome();
  return stage.slack.until(() => actor.home);
};

test('an admin and an owner see the packs in force; a leader does not', async () => {
  const { workspace } = stage.slack;
  workspace.addUser({ id: 'U0OWNER', name: 'o', realName: 'O', isAdmin: false, isOwner: true, isBot: false });
  for (const user of [CAST.ada, 'U0OWNER']) {
    const words = wordsOf(await openHome(user));
    expect(words).toContain('Rule packs in force');
    expect(words).toContain(`${rules.packs.length} packs with ${rules.rules.size} rules`);
    expect(words).toContain('Character labels');
  }
  expect(wordsOf(await openHome(CAST.lee))).not.toContain('Rule packs');
});

test('rights that cannot be asked for are none, and Home is there all the same', async () => {
  stage.slack.faults.set('users.info', { error: 'ratelimited' });
  const words = wordsOf(await openHome(CAST.ada));
  expect(words).toContain('Say what happened');
  expect(words).not.toContain('Rule packs');
});

test('an example on Home opens its review, which can be finished', async () => {
  await stage.lee.action(await openHome(CAST.lee), 'show_example-0');
  const review = await stage.slack.until(() => stage.lee.modal);
  expect(wordsOf(review)).toContain('A version about what happened');
  await stage.lee.action(review, 'finish_draft');
  await stage.slack.until(() => (stage.lee.modal?.callback_id === 'finish' ? true : undefined));
});

test('the example is what the rules say of it now', async () => {
  await stage.close();
  const real = (text: string) => review(text, rules);
  stage = await setStage('http', real);
  const { rewrite } = real(EXAMPLES[0].draft);
  const blocks = (await openHome(CAST.lee)).blocks as { block_id?: string; elements: { elements: unknown[] }[] }[];
  const example = blocks.find(({ block_id: id }) => id === 'example');
  const shown = example?.elements.map(({ elements }) => elements.map(wordsOf).join(''));
  expect(shown).toEqual(['A draft', EXAMPLES[0].draft, 'A version about what happened', rewrite?.text]);
});

test('without a review of the example, Home is there all the same', async () => {
  await stage.close();
  stage = await setStage('http', () => {
    throw new Error('out of order');
  });
  const words = wordsOf(await openHome(CAST.lee));
  expect(words).toContain('Where to find it');
  expect(words).not.toContain('A version about');
});
