import type { Finding, Review } from '../../engine/types.ts';
import { clip } from '../blocks/limits.ts';
import { escapeMarkup, showText } from '../blocks/markup.ts';
import { EMPTY_DRAFT } from '../blocks/notices.ts';
import type { Dropped } from '../desk.ts';
import { SLOT_BLOCK, WHOLE_BLOCK } from '../ids.ts';
import { compose, type Filled } from './compose.ts';
import type { FormData } from './form-data.ts';

/**
 * The finished text as it was typed, and the rules whose findings its author keeps; or what is in the way, by the block
 * of the field.
 */
export type Checked =
  | { readonly text: string; readonly kept: readonly string[] }
  | { readonly errors: Readonly<Record<string, string>> };

/** Reviews a text in Slack's markup, less what was called "not a label". */
export type Ask = (
  text: string,
  dropped?: readonly Dropped[],
) => { readonly review: Review } | { readonly problem: string };

const WHOLE = `${WHOLE_BLOCK}-0`;
const OPEN = 'This one is still open. Answer it, or change the whole text so that it needs no answer.';
const NO_LABEL = 'If it is no label here, tick “Keep my words” below.';
const LOST = 'The whole text has no place for this any more. Clear it here, or write it into the whole text.';

/** Composes what the form was sent with, and reviews it again. A field's fault is told at the field. */
export function checkForm(form: Filled, { dropped }: Pick<FormData, 'dropped'>, ask: Ask): Checked {
  const composed = compose(form);
  if (!('text' in composed)) {
    const tell = (numbers: readonly number[], what: string) =>
      numbers.map((number) => [`${SLOT_BLOCK}-${number}`, what] as const);
    return { errors: Object.fromEntries([...tell(composed.open, OPEN), ...tell(composed.lost, LOST)]) };
  }
  // What the form shows is letter by letter what is meant.
  const text = showText(escapeMarkup(composed.text)).trim();
  if (text === '') return { errors: { [WHOLE]: EMPTY_DRAFT } };
  const answer = askWithout(dropped, escapeMarkup(text), ask);
  if ('problem' in answer) return { errors: { [WHOLE]: answer.problem } };
  const { findings, verdict, note } = answer.review;
  if (verdict === 'refused') return { errors: { [WHOLE]: note } };
  if (findings.length > 0 && form.keep !== true) return { errors: errorsOf(findings, form) };
  return { text, kept: findings.map(({ rule }) => rule) };
}

/** "Not a label" holds for the same words in the finished text, wherever they stand in it now. */
function askWithout(dropped: FormData['dropped'], text: string, ask: Ask): ReturnType<Ask> {
  const first = ask(text);
  if ('problem' in first || dropped.length === 0) return first;
  const left = first.review.findings.filter(({ rule, match }) =>
    dropped.some(([known, words]) => known === rule && words === match.toLowerCase()),
  );
  return left.length === 0 ? first : ask(text, left);
}

/** Each finding at the answer that brought it in, else at the whole text; one line a field. */
function errorsOf(findings: readonly Finding[], { slots }: Filled): Record<string, string> {
  const byField = Map.groupBy(findings, ({ match }) => {
    const words = showText(match).toLowerCase();
    const number = slots.findIndex(({ answer }) => answer.toLowerCase().includes(words));
    return number < 0 ? WHOLE : `${SLOT_BLOCK}-${number}`;
  });
  return Object.fromEntries([...byField].map(([field, found]) => [field, sayFindings(found)]));
}

function sayFindings(findings: readonly Finding[]): string {
  const [first, ...rest] = findings;
  const others = [...new Set(rest.map(({ match }) => `“${clip(showText(match), 60)}”`))];
  const why = clip(showText(first?.why ?? ''), 300);
  const also = others.length === 0 ? '' : ` Also: ${others.slice(0, 5).join(', ')}.`;
  return `${why}${also} ${NO_LABEL}`;
}
