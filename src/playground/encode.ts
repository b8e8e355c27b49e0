import type { Workspace } from './workspace.ts';

/**
 * What Slack makes of a text that a user typed: `&`, `<`, `>` become entities, and `@sam`, `#general` become
 * mentions. A command's mentions have labels (`should_escape`), a message's have none.
 */
export function encodeTyped(workspace: Workspace, typed: string, labels: boolean): string {
  const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replace(/([@#])([\w-]+)/g, (all, sign: string, name: string) => {
    const found = [...(sign === '@' ? workspace.users : workspace.channels).values()].find(
      (each) => each.name === name,
    );
    return found === undefined ? all : `<${sign}${found.id}${labels ? `|${name}` : ''}>`;
  });
}
