import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const MANIFEST = fileURLToPath(new URL('../../../manifest.yml', import.meta.url));

const shortcut = z.object({ name: z.string(), type: z.enum(['message', 'global']), callback_id: z.string() });
const manifest = z.object({
  display_information: z.object({ name: z.string() }),
  features: z.object({
    slash_commands: z.array(z.object({ command: z.string(), description: z.string() })),
    shortcuts: z.array(shortcut),
  }),
});

export type Shortcut = { readonly name: string; readonly callback: string };
/** What an installed app adds to Slack's window. */
export type Features = {
  readonly app: string;
  readonly commands: readonly { readonly command: string; readonly description: string }[];
  readonly forMessages: readonly Shortcut[];
  readonly everywhere: readonly Shortcut[];
};

/** The commands and shortcuts that the page offers: those of the app's own manifest, under the same names. */
export function readFeatures(file = MANIFEST): Features {
  const { display_information: about, features } = manifest.parse(parse(readFileSync(file, 'utf8')));
  const ofType = (wanted: 'message' | 'global') =>
    features.shortcuts
      .filter(({ type }) => type === wanted)
      .map(({ name, callback_id: callback }) => ({ name, callback }));
  return {
    app: about.name,
    commands: features.slash_commands,
    forMessages: ofType('message'),
    everywhere: ofType('global'),
  };
}
