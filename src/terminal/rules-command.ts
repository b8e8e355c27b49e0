import { readFileSync, writeFileSync } from 'node:fs';
import { type Broken, testExamples } from '../engine/examples.ts';
import { testPlainFrames } from '../engine/plain-frames.ts';
import { CATALOGUE_MARK, catalogue, formsOf } from '../packs/catalogue.ts';
import { jsonSchema } from '../packs/json-schema.ts';
import { compileLoaded, type LoadedPack, loadSources } from '../packs/load.ts';
import { PackError, type PackProblem } from '../packs/pack-error.ts';
import { UsageError } from './input.ts';

export type RulesOptions = {
  readonly dirs: readonly string[];
  readonly check: boolean;
  readonly write: boolean;
  readonly readme: string;
  readonly schema: string;
};

/** `reframe rules test|list|catalogue|schema`; the exit code. @throws {UsageError | PackError} */
export function rulesCommand(name: string | undefined, options: RulesOptions): number {
  switch (name) {
    case 'test':
      return test(loadSources(options.dirs));
    case 'list':
      return list(loadSources(options.dirs));
    case 'catalogue':
      return generated(catalogueFile(options), options.readme, options);
    case 'schema':
      return generated(`${JSON.stringify(jsonSchema(), null, 2)}\n`, options.schema, options);
    default:
      throw new UsageError(`reframe rules ${name ?? ''}: there are test, list, catalogue and schema`);
  }
}

function test(loaded: readonly LoadedPack[]): number {
  const rules = compileLoaded(loaded);
  const broken = [...testExamples(rules), ...testPlainFrames(rules)];
  if (broken.length > 0) throw new PackError(broken.map((one) => locate(loaded, one)));
  const examples = [...rules.rules.values()].reduce(
    (sum, { rule }) => sum + rule.examples.flag.length + rule.examples.pass.length,
    0,
  );
  const forms = [...rules.rules.values()].reduce((sum, { rule }) => sum + formsOf(rule), 0);
  process.stdout.write(
    `${rules.rules.size} rules, ${examples} examples, ${forms} words and patterns: all as they should be\n`,
  );
  return 0;
}

function locate(loaded: readonly LoadedPack[], { rule, path, message }: Broken): PackProblem {
  for (const { pack, source } of loaded) {
    const n = pack.rules.findIndex(({ id }) => id === rule);
    if (n >= 0) return source.problemAt(['rules', n, ...path], message);
  }
  return { file: rule, line: 1, column: 1, message, excerpt: '' };
}

function list(loaded: readonly LoadedPack[]): number {
  for (const { pack } of loaded) {
    for (const rule of pack.rules) {
      process.stdout.write(
        `${rule.id.padEnd(34)} ${(rule.severity ?? pack.severity).padEnd(11)} ${rule.kind.padEnd(7)} ${String(formsOf(rule)).padStart(5)}  ${rule.title}\n`,
      );
    }
  }
  return 0;
}

/** The README with its catalogue made anew. */
function catalogueFile({ dirs, readme, check, write }: RulesOptions): string {
  const text = catalogue(loadSources(dirs).map(({ pack }) => pack));
  if (!check && !write) return text;
  const guide = readFileSync(readme, 'utf8').split(CATALOGUE_MARK)[0]!.trimEnd();
  return `${guide}\n\n${CATALOGUE_MARK}\n\n${text}`;
}

/** Prints a generated text, writes it to its file, or says that the file is stale. */
function generated(text: string, file: string, { check, write }: RulesOptions): number {
  if (write) writeFileSync(file, text);
  else if (!check) process.stdout.write(text);
  else if (readFileSync(file, 'utf8') !== text)
    throw new UsageError(`${file} is stale: run the same command with --write`);
  return 0;
}
