import { readView } from '../methods/views.ts';
import type { Execution, Json, View, Workspace } from '../workspace.ts';
import type { Step } from './manifest.ts';

/** What one field of the form holds is sent under this name. */
const VALUE = 'value';
/** One text of a rich_text block holds so many characters. */
const PART = 3000;

const plain = (text: string) => ({ type: 'plain_text', text });

/** The form in which a workflow would ask for what its step takes; from the step's own description in the manifest. */
export function stepForm({ callback, title, inputs }: Step, workspace: Workspace): View {
  const blocks = inputs.map(({ name, title: label, description, required }) => ({
    type: 'input',
    block_id: name,
    label: plain(label),
    ...(description !== undefined && { hint: plain(description) }),
    optional: !required,
    element: { type: 'plain_text_input', action_id: VALUE, multiline: true },
  }));
  const about = { type: 'section', text: plain(`A workflow runs the step “${title}” (${callback}). Here you do.`) };
  const view = { type: 'modal', title: plain('Run a workflow step'), submit: plain('Run'), close: plain('Cancel') };
  return readView({ ...view, blocks: [about, ...blocks] }, 'modal', workspace);
}

/** What the form was sent with, as inputs of the step. */
export function stepInputs({ inputs }: Step, values: Json): Json {
  const typedIn = (name: string) => ((values[name] as Json | undefined)?.[VALUE] as Json | undefined)?.value;
  return Object.fromEntries(inputs.map(({ name }) => [name, typedIn(name) ?? '']));
}

/** How a run of the step ended: each of its outputs under its title, or the error. */
export function stepResult({ outputs }: Step, { status, outputs: given = {}, error }: Execution, workspace: Workspace) {
  const blocks =
    status === 'completed'
      ? outputs.flatMap(({ name, title }) => [
          { type: 'section', text: plain(`${title} (${name})`) },
          ...showValue(String(given[name] ?? '')),
        ])
      : [{ type: 'section', text: plain(`The step failed: ${error || 'it did not say why'}`) }];
  const view = { type: 'modal', title: plain(status === 'completed' ? 'Step completed' : 'Step failed') };
  return readView({ ...view, close: plain('Done'), blocks }, 'modal', workspace);
}

function showValue(value: string): Json[] {
  if (value === '') return [{ type: 'context', elements: [plain('empty')] }];
  return (value.match(new RegExp(`[\\s\\S]{1,${PART}}`, 'g')) ?? []).map((text) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
  }));
}
