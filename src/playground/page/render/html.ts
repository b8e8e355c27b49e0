/** Markup that is safe to put into a page. */
export type Html = { readonly html: string };
export type Part = Html | string | number | boolean | null | undefined | readonly Part[];

/** Makes markup; whatever is put in is escaped unless it is markup itself. `false`, `null` and `undefined` are nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((all, string, n) => all + write(parts[n - 1]) + string) };
}

function write(part: Part): string {
  if (part === undefined || part === null || typeof part === 'boolean') return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  if (Array.isArray(part)) return part.map(write).join('');
  return (part as Html).html;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
