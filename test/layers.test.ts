import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const files = (readdirSync(SRC, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'));
const source = (file: string) => readFileSync(join(SRC, file), 'utf8');

/** The modules that a file imports: relative ones as paths below src, others by name. Types count too. */
const importsOf = (file: string): string[] =>
  [
    ...source(file).matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g,
    ),
  ].map((found) => {
    const name = (found[1] ?? found[2] ?? found[3])!;
    return name.startsWith('.') ? relative(SRC, join(SRC, dirname(file), name)) : name;
  });

const layerOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : 'root');

/** What each layer may import; roots may import all. Reasons are in DESIGN: one way, and Slack and terminal never meet. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  text: ['text'],
  packs: ['packs', 'text'],
  engine: ['engine', 'packs', 'text'],
  terminal: ['terminal', 'engine', 'packs', 'text'],
  slack: ['slack', 'engine', 'packs', 'text', 'root'],
  playground: ['playground', 'slack', 'engine', 'packs', 'text', 'root'],
};

const PURE = (file: string) =>
  /^(text|engine)\//.test(file) ||
  /^packs\/(anchor|compile|model|multimap|pattern|schema|rule-set|check-words|catalogue|json-schema)/.test(file);

describe('layers', () => {
  test('every folder of src is a known layer', () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => layer !== 'root' && !(layer in MAY))).toEqual([]);
  });

  test('imports go one way', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(
          (name) => files.includes(name) && layerOf(file) !== 'root' && !MAY[layerOf(file)]?.includes(layerOf(name)),
        )
        .map((name) => `${file} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('there is no import cycle', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): string | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(' → ');
      if (done.has(file)) return null;
      for (const next of runtimeImportsOf(file)) {
        const cycle = visit(next, [...path, file]);
        if (cycle) return cycle;
      }
      done.add(file);
      return null;
    };
    expect(files.map((file) => visit(file, [])).find(Boolean) ?? null).toBeNull();
  });

  test('text, the compiler of packs and the engine are pure', () => {
    const impure = files.filter(PURE).flatMap((file) => {
      const outside = importsOf(file).filter((name) => name.startsWith('node:'));
      const words =
        source(file)
          .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
          .match(/\b(?:Date\.now|new Date|Math\.random|process\.|console\.|setTimeout|performance\.)/g) ?? [];
      return [...outside, ...words].map((what) => `${file}: ${what}`);
    });
    expect(impure).toEqual([]);
  });

  test('Slack’s libraries stay in slack, compromise in one file', () => {
    const stray = files.flatMap((file) =>
      importsOf(file)
        .filter(
          (name) =>
            (name.startsWith('@slack/') && !/^(slack|playground)\//.test(file)) ||
            (name.startsWith('compromise') && file !== 'text/nlp.ts'),
        )
        .map((name) => `${file}: ${name}`),
    );
    expect(stray).toEqual([]);
  });

  test('there is no drawer, and no file is two', () => {
    expect(files.filter((file) => /\b(utils?|helpers?|common|core|misc)\b/.test(file))).toEqual([]);
    expect(files.filter((file) => source(file).split('\n').length > 250)).toEqual([]);
  });
});

/** Imports that exist when the program runs: without `import type`. */
function runtimeImportsOf(file: string): string[] {
  const types = new Set(
    [...source(file).matchAll(/import type [^;]*?from\s+'(\.[^']+)'/g)].map((found) =>
      relative(SRC, join(SRC, dirname(file), found[1]!)),
    ),
  );
  return importsOf(file).filter((name) => files.includes(name) && !types.has(name));
}
