import { findMissing, readEntry } from '../elements.ts';
import type { Json, View } from '../workspace.ts';
import { choicesOf } from './render/choices.ts';
import type { Filled, Scope } from './render/scope.ts';

const blocksOf = (view: View) =>
  (view.blocks as Json[]).map((block, n) => ({ block, id: String(block.block_id ?? `block-${n}`) }));

/** The state of a view, as Slack sends it, from what stands in the page's fields. */
export function stateOf(view: View, filled: readonly Filled[], scope: Scope): Json {
  const state: Record<string, Json> = {};
  for (const { block, id } of blocksOf(view)) {
    const elements =
      block.type === 'input' ? [block.element] : block.type === 'actions' ? block.elements : [block.accessory];
    for (const element of elements as (Json | undefined)[]) {
      if (element === undefined || element.type === 'button' || element.type === 'overflow' || element.type === 'image')
        continue;
      const action = String(element.action_id ?? '');
      const values = filled.filter((each) => each.block === id && each.action === action).map(({ value }) => value);
      state[id] = { ...state[id], [action]: choiceOf(element, values, scope) };
    }
  }
  return state;
}

/** What Slack says of one element's choice; `null` where nothing is chosen, or something that was not offered. */
export function choiceOf(element: Json, values: readonly string[], scope: Scope): Json {
  const [first = ''] = values;
  if (element.type === 'plain_text_input') return { type: element.type, value: first === '' ? null : first };
  if (element.type === 'checkboxes') return readEntry(element, values);
  const offered = choicesOf(element, scope).some(({ value }) => value === first);
  const choice = readEntry(element, first);
  return offered
    ? choice
    : Object.fromEntries(Object.entries(choice).map(([key, value]) => [key, key === 'type' ? value : null]));
}

/** What Slack's own window refuses before an app hears of it: an empty field, a text too short or too long. */
export function refusals(view: View, state: Json): Json {
  const wrong: Record<string, string> = findMissing(view, state);
  for (const { block, id } of blocksOf(view)) {
    const element = (block.element ?? {}) as Json;
    const { value } = ((state[id] ?? {}) as Record<string, Json>)[String(element.action_id ?? '')] ?? {};
    if (block.type !== 'input' || typeof value !== 'string') continue;
    const { min_length: min, max_length: max } = element;
    if (typeof min === 'number' && value.length < min) wrong[id] = `Please enter at least ${min} characters.`;
    if (typeof max === 'number' && value.length > max) wrong[id] = `Please enter at most ${max} characters.`;
  }
  return wrong;
}
