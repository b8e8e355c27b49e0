import { describe, expect, test } from '@jest/globals';
import { review } from '../../src/engine/review.ts';
import { modelOf } from '../../src/packs/model.ts';
import { check, rules } from '../rules.ts';

const flags = (text: string) => check(text).findings.map(({ category, match }) => `${category}: ${match}`);

describe('review', () => {
  test('the label is flagged, the fact is kept, both questions are answered', () => {
    const review = check("You're lazy, the report was two days late again.");
    expect(review.verdict).toBe('labels');
    expect(flags("You're lazy, the report was two days late again.")).toEqual(['trait: lazy']);
    expect(review.rewrite?.text).toContain('The report was two days late again');
    expect(review.rewrite?.text).not.toContain('lazy');
    expect(review.checks.safe.answer).toBe('not-yet');
    expect(review.checks.count.present.map(({ element }) => element)).toContain('behaviour');
  });

  test.each([
    ['predicate', 'She seems to have become very careless lately.', 'careless'],
    ['aside between subject and label', 'You are – and I say this with love – a complete slacker.', 'slacker'],
    ['question', 'Are you always this lazy?', 'lazy'],
    ['how', 'How lazy can you be?', 'lazy'],
    ['complement', 'I find you quite arrogant.', 'arrogant'],
    ['of somebody', 'That was careless of you.', 'careless'],
    ['attributive', "Don't be your usual scatterbrained self.", 'scatterbrained'],
    ['comparative', "I've never met anyone so careless.", 'careless'],
    ['possession', 'Your laziness cost us two days.', 'laziness'],
    ['having', "You've got a terrible attitude.", 'terrible attitude'],
    ['verdict', "I don't know if it's arrogance.", 'arrogance'],
    ['absence', 'You show no work ethic.', 'work ethic'],
    ['denied virtue', "He's not committed.", 'committed'],
    ['denied virtue, far from', "You're far from committed.", 'committed'],
    ['adverbial', 'You carelessly left the door open at 9pm.', 'carelessly'],
    ['vocative', 'You lazy idiot, it was due at six.', 'lazy idiot'],
    ['fragment', 'Lazy as ever.', 'Lazy'],
    ['fragment with a noun', 'Chronic flakiness. See attached.', 'flakiness'],
    ['telegraphic', 'u lazy', 'lazy'],
    ['text-speak and a typo', 'ur so lazzy', 'lazzy'],
    ['capitals', 'YOU ARE SO LAZY', 'LAZY'],
    ['letters apart', "you're l a z y", 'l a z y'],
    ['a slip of the pen', "you're incompetant", 'incompetant'],
    ['wish', "I do wish you weren't so lazy.", 'lazy'],
  ])('frame: %s', (_name, text, label) => {
    expect(check(text).findings.some(({ match }) => match.includes(label) || label.includes(match))).toBe(true);
  });

  test.each([
    ['negated', "I don't think you're careless, I think the checklist is missing a step."],
    ['negated', "No one thinks you're lazy."],
    ['quoted', '> you never listen\nThat one is from the survey.'],
    ['quoted', 'The client wrote "you people are incompetent".'],
    ['quoted', 'The client called you lazy.'],
    ['self', 'Sorry, I was careless with the dates.'],
    ['self', 'Sorry, lazy of me not to check.'],
    ['thing', 'The model is sloppy and the notes are careless.'],
    ['generic', 'If someone is lazy about rotation the whole squad pays.'],
    ['technical', 'You are the lazy loading expert.'],
    ['positive', "You're always welcome to sit in."],
    ['policy', 'Never deploy on a Friday.'],
    ['single-event', 'You never came back to me on the Oakhurst quote.'],
    ['specific', "I'd like you to communicate better: one line in the channel by ten."],
  ])('guard: %s holds back “%s”', (_guard, text) => {
    expect(flags(text)).toEqual([]);
  });

  test.each([
    ['an insincere denial', "I'm not saying you're lazy, but the report was late."],
    ['an endorsed quote', 'The client called you lazy and I agree.'],
    ['a crowd as mouthpiece', "Everyone thinks you're lazy."],
    ['not only', "You're not just lazy, you're rude."],
    ['an order', "Don't be lazy."],
    ['a superlative with never', "You've never been so careless."],
  ])('still flagged: %s', (_name, text) => {
    expect(flags(text).length).toBeGreaterThan(0);
  });

  test('what is never reworded goes before a longer match, and no weighing of words holds it back', () => {
    expect(check("Say that again and I'll break your fingers.").verdict).toBe('refused');
    const judging = { bias: -9900, words: {}, letters: {} };
    const sure = modelOf({
      judging,
      soft: judging,
      kinds: { names: [], bias: [], words: {} },
    });
    expect(review("I'm going to kill you.", { ...rules, model: sure }).verdict).toBe('refused');
    expect(review('Ask the slacker on nights.', { ...rules, model: sure }).held[0]?.guard).toBe('unlikely');
  });

  test('a question that is a jeer tells no behaviour and asks for nothing', () => {
    expect(check("Why can't you be more like Mia?").checks.count.present).toEqual([]);
  });

  test('a sentence may end with a word that leads on', () => {
    expect(check('What part of "left hand thread" passed you by?').verdict).toBe('labels');
  });

  test('what was held back names its guard', () => {
    const [held] = check("I don't think you're careless.").held;
    expect(held).toMatchObject({ guard: 'negated', match: 'careless', rule: 'trait.care' });
    expect(held!.because).not.toBe('');
  });

  test('a finding that the leader drops is gone, and the rewrite keeps its words', () => {
    const text = "You're lazy and you're rude, the report was two days late.";
    const [lazy] = check(text).findings;
    const without = review(text, rules, { dropped: [{ rule: lazy!.rule, span: lazy!.span }] });
    expect(without.findings.map(({ match }) => match)).toEqual(['rude']);
    expect(without.rewrite?.text).toContain("You're lazy");
    expect(without.rewrite?.text).not.toContain('rude');
  });

  test.each([
    ['hello there', 'no-feedback'],
    ['test', 'no-feedback'],
    ['https://example.com/lazy', 'no-feedback'],
    ['Lunch is on us tomorrow, 12.30, tell Yas about allergies', 'no-feedback'],
    ['Eres muy perezoso y siempre llegas tarde', 'not-english'],
    ['Du bist immer so faul und das ist nicht gut', 'not-english'],
    ['あなたは怠け者です', 'not-english'],
    ["I'll smash your face in", 'refused'],
    ['Maybe a smidge more testing next time? Or not! Totally up to you.', 'soft'],
    [
      'You raised your voice at Jin in front of two customers at 11:20, and Jin went home early. Please speak to Jin before Wednesday.',
      'good',
    ],
    ["You're lazy", 'labels'],
  ])('verdict of “%s” is %s', (text, verdict) => {
    expect(check(text).verdict).toBe(verdict);
  });
});
