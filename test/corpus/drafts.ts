import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An annotated draft; see the corpus README for the fields. */
export type Gold = {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly { readonly span: string; readonly category: string }[];
  readonly soft: boolean;
  readonly clean: boolean;
  readonly facts: readonly string[];
  readonly genre: string;
  readonly note: string;
};

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const readFile = (path: string): Gold[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Gold);

const readDir = (name: string): Gold[] => {
  try {
    return readdirSync(here(name))
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .flatMap((file) => readFile(here(`${name}/${file}`)));
  } catch {
    return [];
  }
};

/** The sets by name; a set that is not there is empty. */
export const readSet = (name: 'dev' | 'own' | 'sealed'): Gold[] =>
  name === 'dev' ? readFile(here('dev.jsonl')) : readDir(name);
