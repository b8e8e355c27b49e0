import type { ReviewOptions } from '../../src/engine/review.ts';
import type { Check, Finding, Review, Rewrite, Slot, Verdict } from '../../src/engine/types.ts';

/** Reviews made by hand, for the layouts and the wire. The engine is not part of these tests. */
export function makeReview(text: string, parts: Partial<Review> = {}): Review {
  const findings = parts.findings ?? [];
  return {
    draft: { text, masked: text, sentences: [] },
    verdict: findings.length > 0 ? 'labels' : 'good',
    findings,
    held: [],
    soft: false,
    checks: { safe: SAFE, count: COUNT },
    rewrite: null,
    note: '',
    ...parts,
  };
}

export function makeFinding(text: string, match: string, parts: Partial<Finding> = {}): Finding {
  const start = text.indexOf(match);
  return {
    rule: 'trait.effort',
    category: 'trait',
    severity: 'warning',
    span: [start, start + match.length],
    match,
    message: 'This says who they are.',
    why: `“${match}” says who they are. People defend who they are; they can change what they did.`,
    source: 'Ross (1977)',
    suggestions: ['what happened, and when'],
    frame: 'predicate',
    ...parts,
  };
}

/** A rewrite whose slots are the bracketed parts of its text. */
export function makeRewrite(text: string): Rewrite {
  const slots = [...text.matchAll(/\[([^\]]+)\]/g)].map(
    (slot): Slot => ({ prompt: slot[1] ?? '', span: [slot.index, slot.index + slot[0].length] }),
  );
  return { text, moves: [{ move: 'cut', rule: 'trait.effort' }], slots, variants: [] };
}

export const SAFE: Check = {
  question: 'Am I safe on this team?',
  answer: 'not-yet',
  because: 'A word here is about the person.',
  present: [],
  missing: [{ element: 'support', ask: 'What help can you offer?' }],
};
export const COUNT: Check = {
  question: 'Can I count on my leaders?',
  answer: 'not-yet',
  because: 'It says what happened, but not what it changed.',
  present: [{ element: 'behaviour', span: [0, 3], text: 'the report was two days late' }],
  missing: [{ element: 'impact', ask: 'What did that hold up?' }],
};

const VERDICTS: readonly (readonly [RegExp, Verdict, string])[] = [
  [/\b(hola|gracias)\b/i, 'not-english', 'This does not look like English, and Reframe reads only English for now.'],
  [/^(hi|test)\b/i, 'no-feedback', 'There is nothing here to change.'],
];

/** Stands in for the engine: flags “lazy” and “useless”, knows a few other verdicts, throws at “CRASH”. */
export function reviewStub(text: string, { dropped = [] }: ReviewOptions = {}): Review {
  if (text.includes('CRASH')) throw new Error(`could not review: ${text}`);
  const other = VERDICTS.find(([pattern]) => pattern.test(text));
  if (other !== undefined) return makeReview(text, { verdict: other[1], note: other[2] });
  const found = [...text.matchAll(/lazy|useless/gi)].map((match) =>
    makeFinding(text, match[0], { span: [match.index, match.index + match[0].length] }),
  );
  const findings = found.filter(({ span }) => dropped.every((one) => one.span[0] !== span[0]));
  const cut = text.replace(/(You’re|You're) (lazy|useless)[,.]?\s*/gi, '');
  return makeReview(text, findings.length > 0 ? { findings, rewrite: makeRewrite(`${cut} [what that held up]`) } : {});
}
