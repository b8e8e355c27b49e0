import type { Json } from '../../workspace.ts';
import { type Html, html, type Part } from './html.ts';
import type { Viewing } from './scope.ts';

const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** Text letter by letter. What turns the direction of writing turns only itself, never the words around it. */
export function literal(text: string): Html {
  return TURNING.test(text) ? html`<bdi>${text}</bdi>` : html`${text}`;
}

/** A `plain_text` or `mrkdwn` object. */
export function renderText(text: unknown, viewing: Viewing): Html {
  const { type, text: words } = (text ?? {}) as Json;
  if (typeof words !== 'string') return html``;
  return type === 'mrkdwn' ? renderMarkup(words, viewing) : literal(words);
}

/** The letters of a text object alone. */
export function wordsOf(text: unknown): string {
  return String(((text ?? {}) as Json).text ?? '');
}

/** Slack's markup: fences, quotes by line, then what stands in a line. */
export function renderMarkup(text: string, viewing: Viewing): Html {
  const parts = text.split(/```([\s\S]+?)```/);
  return html`${parts.map((part, n) => (n % 2 === 1 ? html`<pre>${readEntities(part)}</pre>` : renderLines(part, viewing)))}`;
}

function renderLines(text: string, viewing: Viewing): Html {
  const groups = text.split(/((?:^&gt; ?.*(?:\n|$))+)/m);
  return html`${groups.map((group, n) => {
    if (n % 2 === 0) return renderLine(group, viewing);
    return html`<blockquote>${renderLine(group.replace(/^&gt; ?/gm, '').trimEnd(), viewing)}</blockquote>`;
  })}`;
}

const LINE =
  /<([^<>]+)>|`([^`\n]+)`|(?<![\p{L}\p{N}])(?:\*(\S|\S[^*\n]*\S)\*|_(\S|\S[^_\n]*\S)_|~(\S|\S[^~\n]*\S)~)(?![\p{L}\p{N}])/gu;

/** What stands in a line: mentions, links, code, bold, italic, strike. */
function renderLine(text: string, viewing: Viewing): Html {
  const parts: Part[] = [];
  let done = 0;
  for (const match of text.matchAll(LINE)) {
    const [all, angled, code, bold, italic, strike] = match;
    parts.push(literal(readEntities(text.slice(done, match.index))));
    if (angled !== undefined) parts.push(renderAngled(angled, viewing));
    else if (code !== undefined) parts.push(html`<code>${readEntities(code)}</code>`);
    else if (bold !== undefined) parts.push(html`<strong>${renderLine(bold, viewing)}</strong>`);
    else if (italic !== undefined) parts.push(html`<em>${renderLine(italic, viewing)}</em>`);
    else parts.push(html`<s>${renderLine(strike ?? '', viewing)}</s>`);
    done = match.index + all.length;
  }
  parts.push(literal(readEntities(text.slice(done))));
  return html`${parts}`;
}

function renderAngled(inside: string, viewing: Viewing): Html {
  const [target = '', label] = inside.split(/\|(.*)/s);
  const id = target.slice(1);
  if (target.startsWith('@')) return mention(`@${viewing.workspace.users.get(id)?.name ?? label ?? id}`);
  if (target.startsWith('#')) return mention(`#${viewing.workspace.channels.get(id)?.name ?? label ?? id}`);
  if (target.startsWith('!')) return mention(`@${label ?? id}`);
  return link(readEntities(target), readEntities(label ?? target));
}

export function mention(name: string): Html {
  return html`<span class="mention">${name}</span>`;
}

/** A link out; anything but the web and mail is shown as words. */
export function link(url: string, words: string): Html {
  if (!/^(https?:|mailto:)/i.test(url)) return literal(words);
  return html`<a href="${url}" target="_blank" rel="noreferrer noopener">${literal(words)}</a>`;
}

function readEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
