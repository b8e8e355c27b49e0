import type { Json, View } from '../workspace.ts';
import { choicesOf } from './render/choices.ts';
import type { Scope } from './render/scope.ts';

/** What stands in one field of the page. Boxes send one of these for each that is ticked. */
export type Filled = { readonly block: string; readonly action: string; readonly value: string };

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
      state[id] = { ...state[id], [action]: { type: element.type, ...choiceOf(element, values, scope) } };
    }
  }
  return state;
}

/** What Slack says of one element's choice; `null` where nothing is chosen. */
export function choiceOf(element: Json, values: readonly string[], scope: Scope): Json {
  const [first = ''] = values;
  const options = (element.options ?? []) as Json[];
  const chosen = options.filter(({ value }) => values.includes(String(value)));
  const known = () => (choicesOf(element, scope).some(({ value }) => value === first) ? first : null);
  switch (element.type) {
    case 'plain_text_input':
      return { value: first === '' ? null : first };
    case 'checkboxes':
      return { selected_options: chosen };
    case 'conversations_select':
      return { selected_conversation: known() };
    case 'users_select':
      return { selected_user: known() };
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { selected_option: chosen[0] ?? null };
    default:
      return {};
  }
}

/** What Slack's own window refuses before an app hears of it: an empty field, a text too short or too long. */
export function refusals(view: View, state: Json): Json {
  const wrong: Record<string, string> = {};
  for (const { block, id } of blocksOf(view)) {
    if (block.type !== 'input') continue;
    const element = block.element as Json;
    const { type: _, ...choice } = ((state[id] ?? {}) as Record<string, Json>)[String(element.action_id ?? '')] ?? {};
    const [value] = Object.values(choice);
    const empty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
    if (empty && block.optional !== true) wrong[id] = 'Please complete this required field.';
    if (typeof value !== 'string' || element.type !== 'plain_text_input') continue;
    const { min_length: min, max_length: max } = element;
    if (typeof min === 'number' && value.length < min) wrong[id] = `Please enter at least ${min} characters.`;
    if (typeof max === 'number' && value.length > max) wrong[id] = `Please enter at most ${max} characters.`;
  }
  return wrong;
}
