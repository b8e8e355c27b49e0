import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { PackProblem } from './pack-error.ts';

/** The path of a value inside a pack, as zod reports it: ['rules', 3, 'adjectives', 12]. */
export type Path = readonly PropertyKey[];

/** A pack file that was read: its value, and where in the text each part of it stands. */
export type PackSource = {
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly PackProblem[];
  /** A problem at the value under `path` (`offset` further on, in UTF-16 units), with line, column and caret. */
  readonly problemAt: (path: Path, message: string, offset?: number) => PackProblem;
};

/** Reads YAML with source positions. Syntax errors, duplicate keys and aliases become problems, never exceptions. */
export function readSource(file: string, text: string): PackSource {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const problem = (message: string, position: number): PackProblem => locate(file, text, counter, message, position);
  const problems = document.errors.map((error) => problem(plain(error.message), error.pos[0]));
  if (problems.length === 0) {
    visit(document, {
      Alias: (_key, node) => {
        problems.push(problem('aliases (*name) are not used in packs; write the words out', node.range?.[0] ?? 0));
        return visit.BREAK;
      },
    });
  }
  return {
    file,
    value: problems.length > 0 ? null : document.toJS(),
    problems,
    problemAt: (path, message, offset = 0) => problem(message, positionOf(document, path) + offset),
  };
}

const plain = (message: string): string => message.replace(/ at line \d+, column \d+:?[\s\S]*$/, '');

/** Where the value under a path begins; for an unknown or missing key, where its parent does. */
function positionOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let position = startOf(node);
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const next: unknown = pair ? (pair.value ?? pair.key) : isSeq(node) ? node.items[Number(key)] : undefined;
    if (next === undefined || next === null || isAlias(next)) break;
    position = pair && !isScalar(pair.value) ? startOf(pair.key) : startOf(next);
    node = next;
  }
  const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0;
  return position + quoted;
}

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

const WIDTH = 110;

function locate(file: string, text: string, counter: LineCounter, message: string, position: number): PackProblem {
  const { line, col } = counter.linePos(Math.min(position, text.length));
  const source = (text.split('\n')[line - 1] ?? '').replace(/\r$/, '').replaceAll('\t', ' ');
  // Long lines are shown around the place.
  const from = Math.max(0, Math.min(col - 1 - WIDTH / 2, source.length - WIDTH));
  const label = `${line} | `;
  const excerpt = `${label}${source.slice(from, from + WIDTH)}\n${' '.repeat(label.length + col - 1 - from)}^`;
  return { file, line, column: col, message, excerpt };
}
