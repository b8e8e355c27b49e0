import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Message, View } from '../../src/playground/workspace.ts';
import { CountsInMemory } from '../../src/slack/rule-counts.ts';
import { rules } from '../rules.ts';
import { reviewStub } from '../slack/reviews.ts';
import { CAST, DRAFT, type Stage, setStage, wordsOf } from './stage.ts';

let stage: Stage;
let counts: CountsInMemory;
beforeAll(async () => {
  counts = new CountsInMemory();
  stage = await setStage('http', reviewStub, Date.now, { counts, packs: () => rules.packs });
});
afterAll(() => stage.close());
beforeEach(() => stage.slack.workspace.modals.clear());

async function command(draft: string): Promise<Message> {
  const before = stage.lee.whispers.length;
  await stage.lee.command(CAST.team, `/reframe ${draft}`);
  return stage.slack.until(() => stage.lee.whispers[before]);
}
async function compose(draft: string): Promise<View> {
  await stage.lee.shortcut('reframe_compose');
  await stage.slack.until(() => stage.lee.modal);
  await stage.lee.submitView({ draft });
  return stage.slack.until(() => (stage.lee.modal?.callback_id === 'review' ? stage.lee.modal : undefined));
}

describe('Why?', () => {
  const open = (depth: number) =>
    stage.slack.until(() => {
      const stack = stage.slack.workspace.modals.get(CAST.lee) ?? [];
      return stack.length === depth ? stack.at(-1) : undefined;
    });

  test('says the reason, the source, the rule and the pack', async () => {
    await stage.lee.action(await command(DRAFT), 'why');
    const words = wordsOf(await open(1));
    expect(words).toContain('Why “lazy”');
    expect(words).toContain('they can change what they did');
    expect(words).toContain('Ross (1977)');
    expect(words).toContain('Effort, in the pack “Character labels” (trait.effort)');
  });

  test('lies on top of a review in a modal', async () => {
    await stage.lee.action(await compose(DRAFT), 'why');
    expect(wordsOf(await open(2))).toContain('Why “lazy”');
  });
});

describe('Not a label', () => {
  test('drops the finding where the review is, and counts the rule only', async () => {
    const reply = await command(DRAFT);
    await stage.lee.action(reply, 'not_a_label');
    await stage.slack.until(() => (wordsOf(reply.blocks).includes('Left alone') ? true : undefined));
    expect(wordsOf(reply.blocks)).toContain('Left alone, as you said: “lazy”.');
    expect(wordsOf(reply.blocks)).not.toContain('Not a label');
    expect([...counts.all]).toEqual([['trait.effort', 1]]);
    expect(stage.log.join('')).not.toContain('two days late');
  });

  test('one of two words stays, and the finished text may hold the other', async () => {
    const view = await compose(`${DRAFT} You're useless.`);
    expect(wordsOf(view)).toContain('“lazy”: not a label');
    await stage.lee.action(view, 'not_a_label');
    const changed = await stage.slack.until(() =>
      wordsOf(stage.lee.modal).includes('Left alone') ? stage.lee.modal : undefined,
    );
    expect(changed?.id).toBe(view.id);
    await stage.lee.action(changed as View, 'finish_draft');
    await stage.slack.until(() => (stage.lee.modal?.callback_id === 'finish' ? true : undefined));
    const sent = { 'slot-0': '', 'whole-0': "You're lazy, and useless." };
    expect((await stage.lee.submitView(sent)).errors['whole-0']).toMatch(/^“useless”(?!.*lazy)/);
    await stage.lee.submitView({ ...sent, 'whole-0': "You're lazy, the report was late." });
    expect(stage.lee.modal?.callback_id).toBe('ready');
  });

  test('pressed twice, it counts once', async () => {
    const reply = await command(DRAFT);
    const old = { ...reply };
    await stage.lee.action(reply, 'not_a_label');
    await stage.slack.until(() => (wordsOf(reply.blocks).includes('Left alone') ? true : undefined));
    const before = counts.all.get('trait.effort');
    await stage.lee.action(old, 'not_a_label');
    await stage.slack.until(() => stage.slack.calls.filter(({ method }) => method === 'response_url').at(-1));
    expect(counts.all.get('trait.effort')).toBe(before);
  });
});
