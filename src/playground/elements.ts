import type { Json, View } from './workspace.ts';

/** What a user puts into an input: words, a conversation or an option by its id or value, or several options. */
export type Entry = string | readonly string[];

/** The state of a view whose inputs hold these entries, by block id. The others hold what they began with. */
export function readValues(view: View, entries: Readonly<Record<string, Entry>>): Json {
  const inputs = (view.blocks as Json[]).filter(({ type }) => type === 'input');
  const unknown = Object.keys(entries).find((id) => inputs.every(({ block_id }) => block_id !== id));
  if (unknown !== undefined) throw new Error(`no input is called ${unknown}`);
  const values = inputs.map(({ block_id, element }) => {
    const value = readEntry(element as Json, entries[String(block_id)]);
    return [String(block_id), { [String((element as Json).action_id)]: value }];
  });
  return Object.fromEntries(values);
}

/** The required inputs without a value, by block id, with what Slack's window says; it does not send such a form. */
export function findMissing(view: View, values: Json): Record<string, string> {
  const missing = (view.blocks as Json[])
    .filter(({ type, optional }) => type === 'input' && optional !== true)
    .filter(({ block_id }) => {
      const [value] = Object.values(values[String(block_id)] as Json) as Json[];
      const held = value?.value ?? value?.selected_conversation ?? value?.selected_option ?? value?.selected_options;
      return held === undefined || held === null || (Array.isArray(held) && held.length === 0);
    });
  return Object.fromEntries(missing.map(({ block_id }) => [String(block_id), 'Please complete this required field.']));
}

/** What an element holds, as Slack sends it: what was entered, else what it began with. */
export function readEntry(element: Json, entry: Entry | undefined): Json {
  const { type } = element;
  const options = (element.options ?? []) as Json[];
  const chosen = (value: unknown) => options.find((option) => option.value === value) ?? null;
  if (type === 'plain_text_input') return { type, value: entry ?? element.initial_value ?? null };
  if (type === 'conversations_select')
    return { type, selected_conversation: entry ?? element.initial_conversation ?? null };
  if (type === 'users_select') return { type, selected_user: entry ?? element.initial_user ?? null };
  if (type === 'checkboxes') {
    const values = entry === undefined ? undefined : [entry].flat();
    return { type, selected_options: values?.map(chosen) ?? element.initial_options ?? [] };
  }
  return { type, selected_option: entry === undefined ? (element.initial_option ?? null) : chosen(entry) };
}

/** What can be pressed under an action id (in one block, where it is named), and the block that it is in. */
export function findElement(blocks: unknown, actionId: string, inBlock?: string): { element: Json; blockId: unknown } {
  for (const block of Array.isArray(blocks) ? (blocks as Json[]) : []) {
    if (inBlock !== undefined && block.block_id !== inBlock) continue;
    const inside = Array.isArray(block.elements) ? (block.elements as Json[]) : [];
    const element = [...inside, block.accessory as Json, block.element as Json].find(
      (each) => each?.action_id === actionId,
    );
    if (element !== undefined) return { element, blockId: block.block_id };
  }
  throw new Error(`nothing to press is called ${actionId}`);
}
