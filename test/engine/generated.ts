import fc from 'fast-check';

const LABELS = [
  "you're lazy",
  'you are such a slacker',
  'you always miss stand-up',
  "you don't care",
  'shape up or ship out',
  'nice of you to finally join us',
  'your arrogance',
  'you need to step up',
  "you're a natural",
  'even the intern can do it',
  'she is so abrasive',
  'stop being so defensive',
  'You have no work ethic',
  'he carelessly left',
];
const FACTS = [
  'the report was two days late',
  'on Tuesday the 4th bay 4 was empty at 22:00',
  'you missed 3 of 4 stand-ups',
  '<@U123|tom> found it in <#C1|ops>',
  'see https://x.example/a?b=1',
  'the client paid £3,200 on 02/03',
  '`deploy --now` failed',
  'Mrs Hill rang twice',
];
const JOINTS = ['. ', ', ', '; ', ' and ', ' but ', ' – ', ' because ', '\n', '... ', '! ', '? '];

/** Drafts put together from labels, facts and joints, in any order. */
export const generatedDrafts = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...LABELS), fc.constantFrom(...FACTS), fc.lorem({ maxCount: 4 })),
      fc.constantFrom(...JOINTS),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.map(([text, joint]) => text + joint).join(''));
