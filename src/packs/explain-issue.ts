import type { z } from 'zod';
import type { Path } from './source.ts';

type Issue = z.core.$ZodIssue;

/** zod's issue in words that an author of rules understands, with the path that it is about. */
export function explainIssue(issue: Issue, keysAt: (path: Path) => readonly string[]): { path: Path; message: string } {
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const near = nearest(key, keysAt(issue.path));
    return { path: [...issue.path, key], message: `unknown key “${key}”${near ? `; did you mean “${near}”?` : ''}` };
  }
  const key = issue.path.filter((part) => typeof part === 'string').at(-1);
  const missing = issue.code === 'invalid_type' && issue.message.includes('received undefined');
  if (missing) return { path: issue.path, message: `“${String(key)}” is missing` };
  if (issue.code === 'invalid_union')
    return { path: issue.path, message: `${String(key ?? 'this')}: not one of the forms that are allowed here` };
  return { path: issue.path, message: `${String(key ?? 'pack')}: ${issue.message}` };
}

/** The known key that needs the fewest letters changed, if that is at most a third of them. */
function nearest(key: string, known: readonly string[]): string | undefined {
  const ranked = known.map((one) => ({ one, far: distance(key, one) })).sort((a, b) => a.far - b.far);
  return ranked[0] && ranked[0].far <= Math.max(1, key.length / 3) ? ranked[0].one : undefined;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
