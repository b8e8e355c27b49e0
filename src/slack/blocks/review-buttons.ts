import type { types } from '@slack/bolt';
import { FINISH, NOT_A_LABEL, OTHER_WAYS, WHY } from '../ids.ts';
import { plain, row } from './content.ts';
import { clip, LIMITS } from './limits.ts';
import { quoteMatch, type Reason } from './reasons.ts';

/** So many words of one reason have a button of their own; Slack takes 25 a row, nobody reads so many. */
const BUTTONS = 4;
/** Slack takes 100 in a menu, each with a value of 150 letters: too few to name a rule with an id of any length. */
const CHOICES = 20;
/** In place of one finding, all that are shown. */
export const ALL = -1;

/** "Finish this draft", the one primary button of a review; and the way to the other rewrites, where there are any. */
export function finishRow(id: string, others: boolean): types.ActionsBlock {
  const value = writePress({ id });
  return row('finish', [
    { id: FINISH, text: 'Finish this draft', value, primary: true },
    ...(others ? [{ id: OTHER_WAYS, text: 'Other ways to say it', value }] : []),
  ]);
}

/** What can be said back to one reason: "Why?", and "Not a label" for each of its words. */
export function reasonRow(id: string, { rule, findings }: Reason, index: number): types.ActionsBlock {
  const words = distinct(findings);
  const value = (at: number) => writePress({ id, rule, at });
  const why = { id: WHY, text: 'Why?', value: value(findings[0]?.span[0] ?? 0), about: about('Why', words[0]) };
  const not = words.slice(0, BUTTONS).map((finding, number) => ({
    id: number === 0 ? NOT_A_LABEL : `${NOT_A_LABEL}-${number}`,
    text: words.length === 1 ? 'Not a label' : `${clip(quoteMatch(finding), 50)}: not a label`,
    value: value(finding.span[0]),
    about: about('Not a label:', finding),
  }));
  return row(`finding-${index}-buttons`, [why, ...not]);
}

/** What can be said back to many reasons at once: one "Why?" for all, and a menu of their words. */
export function reasonsRow(id: string, reasons: readonly Reason[]): types.ActionsBlock {
  const words = reasons.flatMap(({ findings }) => distinct(findings)).slice(0, CHOICES);
  const why = { id: WHY, text: 'Why?', value: writePress({ id, at: ALL }) };
  const { type, block_id, elements } = row('findings-buttons', [why]);
  const menu: types.StaticSelect = {
    type: 'static_select',
    action_id: NOT_A_LABEL,
    placeholder: plain('Not a label', LIMITS.placeholder),
    options: words.map((finding) => ({
      text: plain(quoteMatch(finding), LIMITS.option),
      value: writePress({ id, at: finding.span[0] }),
    })),
  };
  return { type, block_id, elements: [...elements, menu] } as types.ActionsBlock;
}

/** What a pressed button is about: a review, in it the finding that begins at a place (or all), of one rule or of any. */
export type Pressed = { readonly id: string; readonly rule?: string; readonly at?: number; readonly variant?: number };

/** As the button's value. */
export function writePress({ id, rule = '', at = 0, variant = -1 }: Pressed): string {
  return [id, rule, at, variant].join(' ');
}

/** From the button's value. */
export function readPress(value: string | undefined): Required<Pressed> {
  const [id = '', rule = '', at, variant] = (value ?? '').split(' ');
  return { id, rule, at: Number(at ?? 0), variant: Number(variant ?? -1) };
}

/** The first finding of each word. */
function distinct(findings: Reason['findings']): Reason['findings'] {
  return [...Map.groupBy(findings, ({ match }) => match.toLowerCase()).values()].flatMap(([first]) => first ?? []);
}

function about(what: string, finding: Reason['findings'][number] | undefined): string {
  return finding === undefined ? what : `${what} ${clip(quoteMatch(finding), 60)}`;
}
