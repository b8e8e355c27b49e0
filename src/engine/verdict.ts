import { isForeign } from '../text/language.ts';
import type { Context } from './context.ts';
import type { Detected } from './detect.ts';
import { elementsOf, quotable } from './elements.ts';
import { isFeedback } from './feedback.ts';
import { isRefused } from './match/match.ts';
import type { Verdict } from './types.ts';

/** What kind of draft this is, in a word. */
export function verdictOf(context: Context, { matches, held }: Detected, soft: boolean): Verdict {
  if (matches.some(isRefused)) return 'refused';
  if (matches.length > 0) return 'labels';
  if (isForeign(context.draft)) return 'not-english';
  if (soft) return 'soft';
  return isFeedback(context, held) ? 'good' : 'no-feedback';
}

/** One plain sentence for each verdict; for good drafts, what makes them good. */
export function noteOf(context: Context, verdict: Verdict, rewritten: boolean): string {
  if (verdict === 'good') return praise(context);
  return verdict === 'labels' && !rewritten ? ASK : NOTES[verdict];
}

const NOTES: Readonly<Record<Exclude<Verdict, 'good'>, string>> = {
  labels: 'The person and the behaviour are mixed up here. Here is a version about the behaviour.',
  soft: 'It is kind, but it leaves open what you expect. Here is a version that says it plainly.',
  'no-feedback':
    'Nothing to change here. Reframe looks at feedback: paste what you want to tell somebody, and it answers only you.',
  'not-english': 'This does not look like English, and Reframe reads only English so far. Nothing was checked.',
  refused:
    'Reframe will not reword this. Please do not send it: take a break, and talk to HR or to somebody you trust first.',
};

/** Where no wording is safe, one question helps more. */
const ASK =
  'The person and the behaviour are mixed up here. What happened, in something that both of you could see or count?';

const GOOD = {
  behaviour: 'what happened',
  situation: 'when and where',
  impact: 'what that meant',
  'next-step': 'what you ask',
  support: 'that you are on their side',
} as const;

/** What makes a good draft good, with its own words for what happened. */
function praise(context: Context): string {
  const found = elementsOf(context);
  const told = quotable(found.find(({ element }) => element === 'behaviour')?.text ?? '', 60);
  const quote = told ? ` (${told})` : '';
  const shown = (['behaviour', 'situation', 'impact', 'next-step', 'support'] as const)
    .filter((element) => found.some((one) => one.element === element))
    .slice(0, 4)
    .map((element) => GOOD[element] + (element === 'behaviour' ? quote : ''));
  const list =
    shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? 'what happened');
  return `Good to send: it says ${list}, without judging anyone.`;
}
