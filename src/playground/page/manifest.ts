import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const MANIFEST = fileURLToPath(new URL('../../../manifest.yml', import.meta.url));

const shortcut = z.object({ name: z.string(), type: z.enum(['message', 'global']), callback_id: z.string() });
const parameter = z.object({ title: z.string(), description: z.string().optional(), is_required: z.boolean() });
const step = z.object({
  title: z.string(),
  input_parameters: z.record(z.string(), parameter),
  output_parameters: z.record(z.string(), parameter),
});
const manifest = z.object({
  display_information: z.object({ name: z.string() }),
  features: z.object({
    slash_commands: z.array(z.object({ command: z.string(), description: z.string() })),
    shortcuts: z.array(shortcut),
  }),
  functions: z.record(z.string(), step),
});

export type Shortcut = { readonly name: string; readonly callback: string };
type Parameter = {
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly required: boolean;
};
/** A step that workflows can run. */
export type Step = Shortcut & {
  readonly title: string;
  readonly inputs: readonly Parameter[];
  readonly outputs: readonly Parameter[];
};
/** What an installed app adds to Slack's window. */
export type Features = {
  readonly app: string;
  readonly commands: readonly { readonly command: string; readonly description: string }[];
  readonly forMessages: readonly Shortcut[];
  readonly everywhere: readonly Shortcut[];
  readonly steps: readonly Step[];
};

/** The commands, shortcuts and workflow steps that the page offers: those of the app's own manifest, under the same names. */
export function readFeatures(file = MANIFEST): Features {
  const { display_information: about, features, functions } = manifest.parse(parse(readFileSync(file, 'utf8')));
  const ofType = (wanted: 'message' | 'global') =>
    features.shortcuts
      .filter(({ type }) => type === wanted)
      .map(({ name, callback_id: callback }) => ({ name, callback }));
  return {
    app: about.name,
    commands: features.slash_commands,
    forMessages: ofType('message'),
    everywhere: ofType('global'),
    steps: Object.entries(functions).map(([callback, { title, input_parameters, output_parameters }]) => ({
      callback,
      name: `Run the ${callback} step`,
      title,
      inputs: listParameters(input_parameters),
      outputs: listParameters(output_parameters),
    })),
  };
}

function listParameters(given: Readonly<Record<string, z.infer<typeof parameter>>>): Parameter[] {
  return Object.entries(given).map(([name, { title, description, is_required: required }]) => ({
    name,
    title,
    description,
    required,
  }));
}
