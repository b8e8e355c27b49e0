import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSet } from '../corpus/drafts.ts';
import { check } from '../rules.ts';
import { generatedDrafts } from './generated.ts';

const corpus = [...readSet('dev'), ...readSet('own')];

/** Every text that Reframe proposes for a draft. */
const proposals = (text: string): string[] => {
  const { rewrite } = check(text);
  return rewrite ? [rewrite.text, ...rewrite.variants.map((variant) => variant.text)] : [];
};

const onAll = (property: (text: string) => void) => {
  for (const { text } of corpus) property(text);
  fc.assert(fc.property(generatedDrafts, property), { numRuns: 300 });
};

const outsideSlots = (text: string) => text.replace(/\[[^\]\n]*\]/g, '');
/** The blanks that the draft itself does not have. */
const newSlots = (text: string, draft: string) =>
  (text.match(/\[[^\]\n]+\]/g) ?? []).filter((slot) => !draft.toLowerCase().includes(slot.toLowerCase()));

describe('what is proposed', () => {
  test('is, without its slots, at most half as long again as the draft; a very short draft gives it a few words', () => {
    onAll((text) => {
      for (const proposed of proposals(text))
        expect(outsideSlots(proposed).length <= Math.max(text.length * 1.5, 96) ? '' : proposed).toBe('');
    });
  });

  test('has at most two slots a sentence and four a message, and never asks the same twice', () => {
    onAll((text) => {
      for (const proposed of proposals(text)) {
        const slots = newSlots(proposed, text);
        expect(slots.length).toBeLessThanOrEqual(4);
        expect(new Set(slots.map((slot) => slot.toLowerCase())).size).toBe(slots.length);
        for (const sentence of proposed.split(/(?<=[.?!])\s/))
          expect(newSlots(sentence, text).length).toBeLessThanOrEqual(2);
      }
    });
  });

  test('is well formed where the draft is', () => {
    onAll((text) => {
      for (const proposed of proposals(text)) {
        const outside = proposed.replace(/\[[^\]\n]*\]/g, 'x');
        for (const [fault, of] of [
          [/[,;:]\s*[.?!]/, 'stray sign'],
          [/ [,.;?!](?:\s|$)/, 'blank before a sign'],
          [/\s{2,}(?=\S)/, 'two blanks'],
          [/\b(?:the|an|and|but|or|of|your|because) ?[.?!](?:\s|$)/i, 'dangling word'],
          [/^(?:and|but|or|,|;|\.)\b/i, 'joins nothing'],
          [/;\./, 'two ends'],
        ] as const)
          expect(fault.test(outside) && !fault.test(`${text}.`) ? `${of}: ${proposed}` : '').toBe('');
        for (const [open, shut] of ['()', '“”'])
          if (text.split(open!).length === text.split(shut!).length)
            expect(outside.split(open!).length === outside.split(shut!).length ? '' : proposed).toBe('');
        if (text.split('"').length % 2 === 1) expect(outside.split('"').length % 2 === 1 ? '' : proposed).toBe('');
      }
    });
  });

  test('begins its sentences with capitals where the author does', () => {
    for (const { text } of corpus) {
      if (!/^[A-Z][a-z]/.test(text) || !text.split(/(?<=[.?!]) /).every((sentence) => /^[A-Z"'[(<\d]/.test(sentence)))
        continue;
      for (const proposed of proposals(text)) expect(/^\p{Ll}/u.test(proposed) ? proposed : '').toBe('');
    }
  });

  test('is reviewed clean in every variant, ends in a request or a question, and no two are the same', () => {
    onAll((text) => {
      const all = proposals(text);
      expect(new Set(all).size).toBe(all.length);
      expect(all.length).toBeLessThanOrEqual(3);
      for (const proposed of all) {
        const again = check(proposed);
        expect(again.findings.map(({ match }) => `${match} in ${proposed}`)).toEqual([]);
        expect(proposed).not.toBe(text);
      }
    });
  });

  test('keeps the facts letter for letter', () => {
    const lost: string[] = [];
    let drafts = 0;
    for (const { text, facts, labels } of corpus) {
      const { rewrite } = check(text);
      if (!rewrite || labels.length === 0) continue;
      drafts++;
      const plain = (some: string) => some.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase();
      if (!facts.every((fact) => plain(rewrite.text).includes(plain(fact)))) lost.push(`${text} → ${rewrite.text}`);
    }
    expect(lost.length / drafts).toBeLessThan(0.035);
  });
});

describe('rewrites by move', () => {
  test.each([
    ['cut', "You're lazy, the report was two days late again.", 'The report was two days late again'],
    [
      'name kept',
      'Kayleigh you’re a slacker. 3 breaks on Saturday, 25 mins each',
      'Kayleigh, 3 breaks on Saturday, 25 mins each',
    ],
    ['habit', 'You always miss stand-up.', 'You missed stand-up ['],
    ['habit with be', "You're always late.", 'You were late ['],
    ['never', 'You never update the board.', "You didn't update the board ["],
    ['inverted', 'Not once have you volunteered for a night.', "You haven't volunteered for a night ["],
    ['adverb', 'You carelessly left the gate open at 22:00.', 'You left the gate open at 22:00'],
    [
      'motive',
      'You deliberately left my team off the maintenance notice.',
      'You left my team off the maintenance notice.',
    ],
    ['request', 'How hard is it to put a date on a cheque?', 'lease put a date on a cheque.'],
    ['shared subject', "You're careless and left the gate open at 22:00.", 'You left the gate open at 22:00'],
    [
      'adjunct',
      'Because of your carelessness we lost the Henley order on the 4th.',
      'We lost the Henley order on the 4th',
    ],
    ['subject', 'Your laziness cost us two days.', '] cost us two days.'],
    ['towards', 'You were rude to Mr and Mrs Castellano.', '] to Mr and Mrs Castellano'],
    [
      'matter',
      "You're being really defensive about the book scrutiny. It was 6 books.",
      'On the book scrutiny: it was 6 books',
    ],
    ['demand', 'Pull your socks up before the Ofsted visit on the 9th.', 'Before the Ofsted visit on the 9th, I'],
    ['demand without a place', 'You need to step up.', ' you to [the one thing to do] by [date].'],
    [
      'heading',
      'Areas for development: maturity, gravitas, resilience.',
      'Areas for development: [the one thing to do].',
    ],
    ['consequence', "Carry on like this and I'll cut your hours", 'if not, the next step is to cut your hours.'],
    ['criterion', 'Shape up or ship out.', '[what has to change, by when, and what follows if it does not]'],
    [
      'third person',
      'Anil is immature, at the demo on the 8th he laughed when the customer spoke.',
      'Anil laughed when the customer spoke',
    ],
    ['standard', 'Be more like Aoife. She rings owners back the same day.', 'Please ring owners back the same day.'],
    ['run on', 'ur such a numpty lol u left the ramp down at Temple Meads', 'u left the ramp down at Temple Meads'],
    ['notice', 'Okay boomer, the order app has a search bar', 'The order app has a search bar.'],
    ['fair question', 'Did you even check the labels?', 'Did you check the labels?'],
    ['order', 'Stop acting like a victim and send me the cost centre report', 'Please send me the cost centre report.'],
    [
      'apposition',
      "Your stage manager, tactless at the best of times, told the headliner's agent the crowd was thin",
      "Your stage manager told the headliner's agent the crowd was thin",
    ],
    ['note', 'gormless. brakes off on the wheelchair', 'brakes off on the wheelchair'],
    ['question about facts', 'Oye hero, who merged without approval at 1 am?', 'Who merged without approval at 1 am?'],
    ['irony', 'You heroically managed to lose the passports of two donors', 'You lost the passports of two donors'],
    ['deed before its motive', 'You renamed the tables out of pure spite.', 'You renamed the tables'],
    ['too … to', "You're too lazy to file the return.", "You didn't file the return"],
    ['refused', "You couldn't be bothered to file the return on the 3rd.", "You didn't file the return on the 3rd"],
    [
      'simile',
      "You're a terrible sulk, and when I moved your rota on the 12th you stomped off like a teenager who's lost his phone.",
      'on the 12th you stomped off',
    ],
    ['apposition of you', 'You, a glorified door opener, told my vendor what to ask for.', 'You told my vendor what'],
    [
      'clauses as told',
      "You're so lazy, it's happened on the 3rd and the 11th and both times it skipped the migration check.",
      "It's happened on the 3rd and the 11th and both times it skipped the migration check",
    ],
    [
      'what else was done',
      "You stayed with the facts and let them be angry, as usual you're hopeless.",
      'stayed with the facts and let them be angry',
    ],
    ['without a sign', "You're pathetic the client had no quote on Monday", 'The client had no quote on Monday'],
    ['note behind half a sentence', "You're finished here if it's like that again, 4 tins open", '4 tins open'],
    [
      'place',
      'Every home has a weathervane and you’re ours, with me on Monday, with Lucy on Tuesday',
      'With me on Monday',
    ],
    [
      'moment',
      'Why does it always have to be a fight with you when I ask for a Sunday?',
      'When I asked for a Sunday, ',
    ],
    ['matter of a question', 'On thin ice with me. Do you actually want to pass your pre-reg?', 'your pre-reg'],
    [
      'so … that',
      'Tom is so disorganised that the March invoices went out in May.',
      'he March invoices went out in May',
    ],
    [
      'is why',
      'Your laziness is why the mail room had 3 sacks left at 5 pm.',
      'The mail room had 3 sacks left at 5 pm',
    ],
    [
      'the way you',
      'The way you spoke to Aaron in the 2 pm stand-up was arrogant.',
      'You spoke to Aaron in the 2 pm stand-up',
    ],
    ['of you to', 'Cowardly of you to let Sunil take the blame.', 'You let Sunil take the blame'],
    ['nice of you', 'Nice of you to finally send the minutes, five days late.', 'You sent the minutes, five days late'],
    [
      'whole sentence',
      'The report, which you carelessly sent to the client, has two wrong dates on page 1.',
      'The report, which you sent to the client, has two wrong dates on page 1',
    ],
    [
      'condition',
      "If you can't get the labels right by Friday I'll find someone who can.",
      'Please get the labels right by Friday',
    ],
    ['order or deed', 'Thick as mince: put diesel in the van on Friday.', 'Put diesel in the van on Friday'],
    [
      'list',
      "You're careless and the cot, lamp and bottle warmer were in 214.",
      'The cot, lamp and bottle warmer were in 214',
    ],
    [
      'hint',
      'Maybe you could kind of think about possibly labelling the samples? No rush at all',
      'Please label the samples by [date].',
    ],
    [
      'admired',
      "You effortlessly, because that's just who you are, rebuilt the attribution model",
      'what that made possible',
    ],
    ['praise', "You're a star.", 'Thank you for ['],
    [
      'sandwich',
      "Great flu clinic, 48 jabs, no queue. Shame you're so scatty the rest of the week. Thanks for doing the bins.",
      'One thing to change: [',
    ],
    ['u', 'ur so lazy', ' u '],
    [
      'soft',
      'So sorry to mention it, but the pool towels, sorry, if they might one day be, sorry, folded? No rush at all!',
      'bout the pool towels',
    ],
  ])('%s: “%s”', (_move, text, part) => {
    expect(check(text).rewrite?.text).toContain(part);
  });

  test('a review of somebody else stays in the third person', () => {
    const { rewrite } = check('Appraisal for Niamh. She is careless. Two charts were unsigned on 4 May.');
    expect(rewrite!.text).toContain('Two charts were unsigned on 4 May');
    expect(rewrite!.text).not.toMatch(/\byou\b(?![^[]*\])/);
  });

  test('a denied habit is not turned into its contrary', () => {
    const { rewrite } = check("You're a liability – never leave 11 alone on the commode – and everyone knows it.");
    expect(rewrite!.text).not.toMatch(/(?<!never )leave 11 alone/i);
  });

  test('what somebody is denied is not told as left undone', () => {
    const { rewrite } = check("You're too emotional to chair the budget meeting.");
    expect(rewrite!.text).not.toContain("didn't");
  });

  test('the name of somebody else is said before "them"', () => {
    expect(check('Tom is incompetent.').rewrite!.text).toContain("I'd like to ask Tom ");
  });

  test('the request of the draft is the only one', () => {
    const { rewrite } = check("You're careless. The 29 points came back again. I'd like the 29 cleared by Thursday.");
    expect(rewrite!.text).toContain("I'd like the 29 cleared by Thursday.");
    expect(rewrite!.text).not.toContain('?');
  });

  test('different drafts are closed in different ways', () => {
    const ends = ['Ana', 'Ben', 'Cem', 'Dov', 'Eve', 'Fay', 'Gus', 'Hal'].map((name) =>
      check(`${name}, you're lazy. The stock count for aisle 4 was not done on Tuesday.`).rewrite!.text.slice(-40),
    );
    expect(new Set(ends).size).toBeGreaterThan(2);
  });
});
