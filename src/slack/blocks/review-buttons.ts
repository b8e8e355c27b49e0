import type { types } from '@slack/bolt';
import { FINISH, NOT_A_LABEL, WHY } from '../ids.ts';
import { row } from './content.ts';
import { clip } from './limits.ts';
import { quoteMatch, type Reason } from './reasons.ts';

/** So many words of one reason have a button of their own; Slack takes 25 a row, nobody reads so many. */
const BUTTONS = 4;

/** "Finish this draft", the one primary button of a review. */
export function finishRow(id: string): types.ActionsBlock {
  return row('finish', [{ id: FINISH, text: 'Finish this draft', value: writePress({ id }), primary: true }]);
}

/** What can be said back to one reason: "Why?", and "Not a label" for each of its words. */
export function reasonRow(id: string, { rule, findings }: Reason, index: number): types.ActionsBlock {
  const words = [...new Map(findings.map((finding) => [finding.match.toLowerCase(), finding])).values()];
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

/** What a pressed button is about: a review, of it one rule, and of it the finding that begins at a place. */
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

function about(what: string, finding: Reason['findings'][number] | undefined): string {
  return finding === undefined ? what : `${what} ${clip(quoteMatch(finding), 60)}`;
}
