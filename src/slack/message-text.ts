import { escapeMarkup } from './blocks/markup.ts';

/** A message as Slack hands it over: `text` in Slack's markup, and for what was typed by hand also `blocks`. */
export type Message = { readonly text?: string | undefined; readonly blocks?: unknown };

type Part = {
  readonly type?: string;
  readonly elements?: readonly Part[];
  readonly style?: unknown;
  readonly indent?: number;
  readonly offset?: number;
} & Readonly<Record<string, unknown>>;

/**
 * What a message says, in Slack's markup. Rich text is read where there is some, since `text` loses which words are a
 * list, a quotation or code; bold and the like are left out, since they are not words. Other blocks are an app's, and
 * `text` says what is in them.
 */
export function readMessage({ text = '', blocks }: Message): string {
  const parts = Array.isArray(blocks) ? (blocks as Part[]) : [];
  if (parts.length === 0 || parts.some(({ type }) => type !== 'rich_text')) return text;
  const read = parts
    .flatMap(({ elements }) => elements ?? [])
    .map(readPart)
    .join('\n');
  return read.trim() === '' ? text : read;
}

/** One part of a rich text; parts stand on lines of their own. */
function readPart(part: Part): string {
  const inside = () => (part.elements ?? []).map(readElement).join('');
  switch (part.type) {
    case 'rich_text_quote':
      return inside()
        .split('\n')
        .map((line) => `&gt; ${line}`)
        .join('\n');
    case 'rich_text_preformatted':
      return `\`\`\`\n${inside()}\n\`\`\``;
    case 'rich_text_list':
      return (part.elements ?? []).map((item, index) => readItem(part, item, index)).join('\n');
    default:
      return inside().replace(/\n$/, '');
  }
}

function readItem({ style, indent = 0, offset = 0 }: Part, item: Part, index: number): string {
  const sign = style === 'ordered' ? `${offset + index + 1}.` : '•';
  return `${'  '.repeat(indent)}${sign} ${readPart(item)}`;
}

function readElement(element: Part): string {
  const word = (name: string) => (typeof element[name] === 'string' ? (element[name] as string) : '');
  switch (element.type) {
    case 'text': {
      const text = escapeMarkup(word('text'));
      return (element.style as { code?: boolean } | undefined)?.code === true ? `\`${text}\`` : text;
    }
    case 'link': {
      const url = escapeMarkup(word('url')).replaceAll('|', '%7C');
      const label = escapeMarkup(word('text'));
      return label === '' || label === url ? `<${url}>` : `<${url}|${label}>`;
    }
    case 'user':
      return `<@${word('user_id')}>`;
    case 'channel':
      return `<#${word('channel_id')}>`;
    case 'usergroup':
      return `<!subteam^${word('usergroup_id')}>`;
    case 'broadcast':
      return `<!${word('range')}>`;
    case 'emoji':
      return `:${word('name')}:`;
    case 'date':
      return escapeMarkup(word('fallback'));
    case 'color':
      return escapeMarkup(word('value'));
    default:
      return escapeMarkup(word('text'));
  }
}
