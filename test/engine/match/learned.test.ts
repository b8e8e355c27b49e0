import { describe, expect, test } from '@jest/globals';
import { readContext } from '../../../src/engine/context.ts';
import { detect, wordsOf } from '../../../src/engine/detect.ts';
import { review } from '../../../src/engine/review.ts';
import { modelOf } from '../../../src/packs/model.ts';
import { createDraft } from '../../../src/text/draft.ts';
import { rules } from '../../rules.ts';

/** Knows one word, and that it is scorn. */
const model = modelOf({
  judging: { bias: -100, words: { zorbing: 9000 }, letters: {} },
  soft: { bias: -900, words: {}, letters: {} },
  kinds: { names: ['contempt', 'trait'], bias: [0, 0], words: { zorbing: [900, 0] } },
});

function found(text: string) {
  const context = readContext(createDraft(text), { ...rules, model });
  return detect(context).matches.map((match) => [match.of.rule.id, wordsOf(context, match)]);
}

describe('what was learned speaks', () => {
  test('of the clause that weighs most, in the category that is likeliest', () => {
    expect(found('The count was at nine, you were zorbing about, and the gate was open.')).toEqual([
      ['contempt.learned', 'you were zorbing about'],
    ]);
  });

  test('only where no rule does', () => {
    expect(found("You're lazy when zorbing.").map(([rule]) => rule)).not.toContain('contempt.learned');
    expect(found("I don't think you're lazy when zorbing.")).toEqual([]);
  });

  test('not of quotes, and not where nobody is mentioned', () => {
    expect(found('> you were zorbing')).toEqual([]);
    expect(found('The zorbing starts at nine.')).toEqual([]);
  });

  test('only where a pack has a rule for it', () => {
    const learned = new Map([...rules.learned].filter(([category]) => category !== 'contempt'));
    const result = review('You were zorbing about.', { ...rules, learned, model });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['trait.learned']);
  });
});
