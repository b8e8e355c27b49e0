import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkWords } from './check-words.ts';
import { compile } from './compile.ts';
import { explainIssue } from './explain-issue.ts';
import { loadModel } from './load-model.ts';
import { PackError, type PackProblem, whole } from './pack-error.ts';
import { PatternError } from './pattern-error.ts';
import type { RuleSet } from './rule-set.ts';
import { keysOf, type Pack, packSchema } from './schema.ts';
import { type PackSource, readSource } from './source.ts';

const LARGEST = 2_000_000;

/** A pack with the text that it was read from, so that later problems can be shown in place. */
export type LoadedPack = { readonly pack: Pack; readonly source: PackSource };

/**
 * Reads every `*.yml` and `*.yaml` of the directories and makes one rule set of them.
 * @throws {PackError} with every problem of every file, each with line, column and a caret. All or nothing.
 */
export function loadRules(dirs: readonly string[]): RuleSet {
  return compileLoaded(loadSources(dirs));
}

/** The packs alone, checked. @throws {PackError} */
export const loadPacks = (dirs: readonly string[]): Pack[] => loadSources(dirs).map(({ pack }) => pack);

/** The packs with their sources. @throws {PackError} */
export function loadSources(dirs: readonly string[]): LoadedPack[] {
  const problems: PackProblem[] = [];
  const loaded = dirs
    .flatMap((dir) => filesIn(dir))
    .flatMap((file) => {
      const one = loadFile(file);
      problems.push(...one.problems);
      return one.loaded ? [one.loaded] : [];
    });
  problems.push(...checkWords(loaded));
  if (problems.length > 0) throw new PackError(problems);
  return loaded;
}

/** Compiles packs; a pattern that cannot be read is shown where it stands. @throws {PackError} */
export function compileLoaded(loaded: readonly LoadedPack[]): RuleSet {
  try {
    return compile(
      loaded.map(({ pack }) => pack),
      loadModel(),
    );
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new PackError([locatePattern(loaded, error)]);
  }
}

function locatePattern(loaded: readonly LoadedPack[], error: PatternError): PackProblem {
  for (const { pack, source } of loaded) {
    const rule = pack.rules.findIndex(({ id }) => id === error.rule);
    if (rule >= 0) return source.problemAt(['rules', rule, error.field, error.index], error.message, error.offset);
  }
  return whole(error.rule, error.message);
}

function filesIn(dir: string): string[] {
  let names: string[];
  try {
    names = readdirSync(dir);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new PackError([
      whole(dir, missing ? 'there is no such directory' : 'this is not a directory that can be read'),
    ]);
  }
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  if (files.length === 0) throw new PackError([whole(dir, 'there are no packs (*.yml or *.yaml) in this directory')]);
  return files.map((name) => join(dir, name));
}

function loadFile(file: string): { loaded?: LoadedPack; problems: readonly PackProblem[] } {
  const text = readText(file);
  if (typeof text !== 'string') return { problems: [text] };
  const source = readSource(file, text);
  if (source.problems.length > 0) return { problems: source.problems };
  if (source.value === null) return { problems: [whole(file, 'the file is empty')] };
  const parsed = packSchema.safeParse(source.value);
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map((issue) => {
        const { path, message } = explainIssue(issue, (at) => keysOf(source.value, at));
        return source.problemAt(path, message);
      }),
    };
  }
  return { loaded: { pack: parsed.data, source }, problems: checkNames(parsed.data, source) };
}

/** The file's text, or what is wrong with it. */
function readText(file: string): string | PackProblem {
  const { size } = statSync(file);
  if (size > LARGEST) return whole(file, `the file has ${size} bytes; a pack may have ${LARGEST}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return whole(file, 'the file is not valid UTF-8 text');
  }
}

function checkNames(pack: Pack, source: PackSource): PackProblem[] {
  const name = basename(source.file).replace(/\.ya?ml$/, '');
  const problems =
    pack.pack === name ? [] : [source.problemAt(['pack'], `the pack is called “${pack.pack}” but its file “${name}”`)];
  pack.rules.forEach((rule, n) => {
    if (!rule.id.startsWith(`${name}.`))
      problems.push(source.problemAt(['rules', n, 'id'], `the id must begin with “${name}.”`));
  });
  return problems;
}
