import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

export type Asset = { readonly type: string; readonly body: string };

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The page's script, style and icon. The script is TypeScript whose types are blanked out, module by module: lines
 * and columns stay, and there is no bundle to build.
 */
export function readAsset(path: string): Asset | undefined {
  if (path === '/icon.svg') return { type: 'image/svg+xml', body: readFileSync(here('style/icon.svg'), 'utf8') };
  const [, folder, name] = /^\/(client|style)\/([a-z-]+\.(?:ts|css))$/.exec(path) ?? [];
  if (folder === undefined) return undefined;
  const text = read(here(`${folder}/${name}`));
  if (text === undefined) return undefined;
  if (folder === 'style') return { type: 'text/css; charset=utf-8', body: text };
  return { type: 'text/javascript; charset=utf-8', body: stripTypeScriptTypes(text) };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
