import type { Json } from '../../workspace.ts';
import { type Html, html } from './html.ts';
import type { Viewing } from './scope.ts';
import { link, literal, mention } from './text.ts';

const list = (value: unknown) => (Array.isArray(value) ? (value as Json[]) : []);

/** A rich_text block. */
export function renderRichText(block: Json, viewing: Viewing): Html {
  return html`<div class="rich">${list(block.elements).map((part) => renderPart(part, viewing))}</div>`;
}

function renderPart(part: Json, viewing: Viewing): Html {
  const words = () => list(part.elements).map((element) => renderElement(element, viewing));
  switch (part.type) {
    case 'rich_text_section':
      return html`<p>${words()}</p>`;
    case 'rich_text_quote':
      return html`<blockquote>${words()}</blockquote>`;
    case 'rich_text_preformatted':
      // Slack gives these a button to copy; the app counts on it.
      return html`<div class="copyable"><pre tabindex="0" role="group" aria-label="Text to copy">${words()}</pre><button type="button" class="button small" data-copy>Copy</button></div>`;
    case 'rich_text_list': {
      const items = list(part.elements).map(
        (item) => html`<li>${list(item.elements).map((element) => renderElement(element, viewing))}</li>`,
      );
      const indent = html`indent-${Math.min(Number(part.indent ?? 0), 8)}`;
      return part.style === 'ordered'
        ? html`<ol class="${indent}" start="${Number(part.offset ?? 0) + 1}">${items}</ol>`
        : html`<ul class="${indent}">${items}</ul>`;
    }
    default:
      return html`<p class="unknown">This page cannot show “${String(part.type)}”.</p>`;
  }
}

function renderElement(element: Json, { workspace }: Viewing): Html {
  const style = (element.style ?? {}) as Json;
  switch (element.type) {
    case 'text':
      return dress(literal(String(element.text)), style);
    case 'link':
      return dress(link(String(element.url), String(element.text ?? element.url)), style);
    case 'user':
      return dress(mention(`@${workspace.users.get(String(element.user_id))?.name ?? element.user_id}`), style);
    case 'channel':
      return dress(
        mention(`#${workspace.channels.get(String(element.channel_id))?.name ?? element.channel_id}`),
        style,
      );
    case 'usergroup':
      return dress(mention(`@${element.usergroup_id}`), style);
    case 'broadcast':
      return dress(mention(`@${element.range}`), style);
    case 'emoji':
      return dress(literal(emoji(element)), style);
    default:
      return html`<span class="unknown">(${String(element.type)})</span>`;
  }
}

function dress(inside: Html, { bold, italic, strike, underline, code }: Json): Html {
  let dressed = inside;
  if (code === true) dressed = html`<code>${dressed}</code>`;
  if (underline === true) dressed = html`<u>${dressed}</u>`;
  if (strike === true) dressed = html`<s>${dressed}</s>`;
  if (italic === true) dressed = html`<em>${dressed}</em>`;
  return bold === true ? html`<strong>${dressed}</strong>` : dressed;
}

function emoji({ unicode, name }: Json): string {
  const points = typeof unicode === 'string' ? unicode.split('-').map((hex) => Number.parseInt(hex, 16)) : [];
  const known = points.length > 0 && points.every((point) => point > 0 && point <= 0x10ffff);
  return known ? String.fromCodePoint(...points) : `:${name}:`;
}
