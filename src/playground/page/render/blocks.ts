import type { Json } from '../../workspace.ts';
import { renderAction, renderImage } from './elements.ts';
import { type Html, html } from './html.ts';
import { renderInput } from './input.ts';
import { renderRichText } from './rich-text.ts';
import type { Scope } from './scope.ts';
import { renderText } from './text.ts';

// Why not slack-blocks-to-jsx: it shows text well, but its text fields are all called “Select an item”, its menus are
// lists that only React in the browser opens, ids repeat in a page, and it brings a hundred packages. What the page
// needs of it is below, with labels, errors at fields and menus of the system.

/** Block Kit as HTML. Whatever a block holds is escaped; an unknown block says what it is. */
export function renderBlocks(blocks: unknown, scope: Scope): Html {
  const list = Array.isArray(blocks) ? (blocks as Json[]) : [];
  return html`${list.map((block, n) => renderBlock(block, String(block.block_id ?? `block-${n}`), scope))}`;
}

function renderBlock(block: Json, id: string, scope: Scope): Html {
  const elements = (block.elements ?? []) as Json[];
  switch (block.type) {
    case 'header':
      return html`<h3 class="block">${renderText(block.text, scope)}</h3>`;
    case 'section':
      return renderSection(block, id, scope);
    case 'divider':
      return html`<hr class="block">`;
    case 'context':
      return html`<p class="block context">${elements.map(
        (part) => html`<span>${part.type === 'image' ? renderImage(part) : renderText(part, scope)}</span> `,
      )}</p>`;
    case 'actions':
      return html`<div class="block actions">${elements.map((element) => renderAction(element, id, scope))}</div>`;
    case 'input':
      return renderInput(block, id, scope);
    case 'rich_text':
      return html`<div class="block">${renderRichText(block, scope)}</div>`;
    case 'image':
      return html`<div class="block">${renderImage(block)}</div>`;
    default:
      return html`<p class="block unknown">This page cannot show “${String(block.type)}”.</p>`;
  }
}

function renderSection({ text, fields, accessory }: Json, id: string, scope: Scope): Html {
  const words = text !== undefined && html`<div class="words">${renderText(text, scope)}</div>`;
  const cells =
    Array.isArray(fields) &&
    html`<div class="cells">${fields.map((field) => html`<div class="words">${renderText(field, scope)}</div>`)}</div>`;
  const beside =
    accessory !== undefined && html`<div class="beside">${renderAction(accessory as Json, id, scope)}</div>`;
  return html`<div class="block section"><div>${words}${cells}</div>${beside}</div>`;
}
