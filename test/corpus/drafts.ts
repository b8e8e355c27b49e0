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
  readonly rewrite?: string;
};

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const readLines = <T>(path: string): T[] =>
  readFileSync(here(path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const readDir = (name: string): Gold[] => {
  try {
    return readdirSync(here(name))
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .flatMap((file) => readLines<Gold>(`${name}/${file}`));
  } catch {
    return [];
  }
};

/** The sets by name; a set that is not there is empty. */
export const readSet = (name: 'dev' | 'own' | 'sealed'): Gold[] =>
  name === 'dev' ? readLines<Gold>('dev.jsonl') : readDir(name);

/** Drafts to learn from, by the file that they are in: one a writer. Only their texts and labels are annotated. */
export const readLessons = (): ReadonlyMap<string, Gold[]> =>
  new Map(
    readdirSync(here('lessons'))
      .sort()
      .map((file) => [
        file.replace('.jsonl', ''),
        readLines<Partial<Gold> & Pick<Gold, 'text'>>(`lessons/${file}`).map((draft, i) => ({
          id: `${file}:${i + 1}`,
          labels: [],
          soft: false,
          clean: !draft.labels && !draft.soft,
          facts: [],
          genre: '',
          note: '',
          ...draft,
        })),
      ]),
  );

/** Short texts that people type to try such an app, with the verdicts that are right. */
export type FirstMinute = { readonly id: string; readonly text: string; readonly verdicts: readonly string[] };

export const readFirstMinutes = (): FirstMinute[] =>
  readLines<{ id: string; text: string; verdict?: string; verdicts?: readonly string[] }>('first-minutes.jsonl').map(
    ({ id, text, verdict, verdicts }) => ({ id, text, verdicts: verdicts ?? [verdict!] }),
  );
