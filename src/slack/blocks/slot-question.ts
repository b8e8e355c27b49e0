/** Verbs as blanks have them, and what they are after "did" and "does". */
const BASES: Readonly<Record<string, string>> = {
  expected: 'expect',
  needed: 'need',
  wanted: 'want',
  got: 'get',
  saw: 'see',
  heard: 'hear',
  found: 'find',
  led: 'lead',
  landed: 'land',
  changed: 'change',
  happened: 'happen',
  mattered: 'matter',
  cost: 'cost',
  came: 'come',
  did: 'do',
  made: 'make',
  meant: 'mean',
  held: 'hold',
  took: 'take',
};
const PRESENT: Readonly<Record<string, string>> = { needs: 'need', looks: 'look', shows: 'show', means: 'mean' };

const ASKED = '(?:what|when|where|how|why|whom?|(?:which|whose)(?: \\w+)?)';
const SUBJECT = '(?:you|they|it|that|we|he|she|this|good|right|the \\w+)';
const CLAUSE = new RegExp(`\\b(${ASKED}) (${SUBJECT}) (\\w+)\\b(?: or (\\w+)\\b)?`, 'g');
const WISH = /^(need|expect|want)$/;
const AUXILIARY = /^(would|will|was|were|is|are|can|could|should|has|have)$/;

/**
 * A blank as the question that its input asks. Blanks are rules' words, so this knows how they are built; what it does
 * not know, it leaves as it stands.
 *
 * @example askFor('what happened, and when') // 'What happened, and when?'
 * @example askFor('what you need, and by when: the report') // 'About the report: what do you need, and by when?'
 */
export function askFor(given: string): string {
  const prompt = uncapital(given);
  const [, asked = prompt, topic] = /^(.+?): (.+)$/s.exec(prompt) ?? [];
  const turned = asked.trim().replace(CLAUSE, (all, wh: string, subject: string, verb: string, other?: string) => {
    const or = other === undefined ? '' : ` or ${BASES[other] ?? other}`;
    if (AUXILIARY.test(verb)) return `${wh} ${verb} ${subject}${other === undefined ? '' : ` or ${other}`}`;
    const base = BASES[verb];
    if (base !== undefined) return `${wh} did ${subject} ${base}${or}`;
    const present = PRESENT[verb];
    if (present !== undefined) return `${wh} does ${subject} ${present}${or}`;
    return /^(you|we|they)$/.test(subject) && WISH.test(verb) ? `${wh} do ${subject} ${verb}` : all;
  });
  const question = turned
    .replace(/^(?=(the|one) )/, 'what is ')
    .replace(/^what to /, 'what should they ')
    .replace(/^(?=(date|day|time)$)/, 'which ');
  const whole = topic === undefined ? question : `About ${topic.trim()}: ${question}`;
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${/[.?]$/.test(whole) ? '' : '?'}`;
}

/** By the words of the blank: an answer that both sides could see or count. */
const EXAMPLES: readonly (readonly [RegExp, string])[] = [
  [/^(date|day|time)$/, 'Friday, 12 June'],
  [/keep doing/, 'the handover note before each shift'],
  [/^what to do/, 'send the draft agenda by noon on Thursday'],
  [/which step/, 'step 4 of the checklist was left out on 12 May'],
  [
    /need you|need them to|one thing to do|would like|want|need, and (by )?when|to be done|(next|first) step|agreed|one change|expect instead/,
    'the draft agenda, by noon on Thursday',
  ],
  [
    /has to change|criterion|standard/,
    'replies within one working day, from 1 June; I will look at it with you weekly',
  ],
  [/how often|happened last|which (dates|days|times|one)|missed/, 'twice this month, on the 3rd and on the 17th'],
  [/what it changed|made possible/, 'you rewrote the import, and it now takes two minutes instead of twenty'],
  [/held up|hold up|cost|had to wait|waited|waiting|led to/, 'two people waited a day for the figures'],
  [/due|promised|not done|left undone/, 'the March report was due on Friday and came on Tuesday'],
  [/said|heard|landed|message/, 'in Tuesday’s review you said “that is obvious”, and nobody asked anything after that'],
  [/wrong|check|right looks/, 'step 4 of the checklist was left out on 12 May'],
  [/looks like/, 'every ticket answered on the day it comes in'],
];
const EXAMPLE = 'the report came on Wednesday; it was due on Monday';

/** An observable answer to a blank, to show what kind of words are meant. */
export function exampleFor(given: string): string {
  const prompt = uncapital(given);
  return EXAMPLES.find(([words]) => words.test(prompt))?.[1] ?? EXAMPLE;
}

/** A blank that begins a sentence has a capital. */
function uncapital(prompt: string): string {
  return prompt.charAt(0).toLowerCase() + prompt.slice(1);
}
