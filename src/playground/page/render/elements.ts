import type { Json } from '../../workspace.ts';
import { choicesOf, chosenIn } from './choices.ts';
import { type Html, html } from './html.ts';
import type { Scope } from './scope.ts';
import { renderText, wordsOf } from './text.ts';

/** An element that acts at once: in `actions`, or beside a section. */
export function renderAction(element: Json, block: string, scope: Scope): Html {
  const target = pressing(element, block);
  switch (element.type) {
    case 'button': {
      const kind = element.style === 'primary' || element.style === 'danger' ? ` ${element.style}` : '';
      const label = element.accessibility_label;
      const name = label === undefined ? '' : html` aria-label="${String(label)}"`;
      return html`<button type="button" class="button${kind}"${target}${name}>${renderText(element.text, scope)}</button>`;
    }
    case 'overflow':
      return renderOverflow(element, block, scope);
    case 'checkboxes':
    case 'radio_buttons':
      return html`<fieldset class="boxes"${target}><legend class="hidden">Options</legend>${renderBoxes(element, block, scope)}</fieldset>`;
    case 'static_select':
    case 'conversations_select':
    case 'users_select':
      return renderSelect(
        element,
        block,
        scope,
        html` aria-label="${wordsOf(element.placeholder) || 'Choose'}"${target}`,
      );
    case 'image':
      return renderImage(element);
    default:
      return html`<span class="unknown">This page cannot show “${String(element.type)}”.</span>`;
  }
}

/** No image is loaded, since no request leaves the machine; its alternative text says what it shows. */
export function renderImage({ alt_text: alt }: Json): Html {
  return html`<span class="image">${String(alt ?? '')}</span>`;
}

/** A menu to choose one of. Menus of the system work with any keyboard, reader and phone. */
export function renderSelect(element: Json, block: string, scope: Scope, attributes: Html): Html {
  const chosen = chosenIn(element, block, scope);
  const choices = choicesOf(element, scope);
  return html`<select${naming(element, block)}${attributes}><option value="">${wordsOf(element.placeholder) || 'Choose'}</option>${choices.map(
    ({ value, name }) => html`<option value="${value}"${chosen.includes(value) && html` selected`}>${name}</option>`,
  )}</select>`;
}

/** Checkboxes or radio buttons. */
export function renderBoxes(element: Json, block: string, scope: Scope): Html {
  const chosen = chosenIn(element, block, scope);
  const type = element.type === 'checkboxes' ? 'checkbox' : 'radio';
  const options = element.options as Json[];
  return html`${options.map(({ text, value, description }) => {
    const checked = chosen.includes(String(value)) && html` checked`;
    const more = description !== undefined && html`<small>${renderText(description, scope)}</small>`;
    const name = `${scope.source}.${block}.${element.action_id}`;
    return html`<label class="box"><input type="${type}" name="${name}" value="${String(value)}"${naming(element, block)}${checked}><span>${renderText(text, scope)}${more}</span></label>`;
  })}`;
}

/** By these the page's script finds what an input is called. */
export function naming({ action_id: action }: Json, block: string): Html {
  return html` data-block="${block}" data-action="${String(action ?? '')}"`;
}

function pressing(element: Json, block: string): Html {
  const confirm = element.confirm as Json | undefined;
  const asks =
    confirm !== undefined &&
    html` data-confirm="${JSON.stringify([confirm.title, confirm.text, confirm.confirm, confirm.deny].map(wordsOf))}"`;
  return html`${naming(element, block)} data-press="${String(element.type)}"${asks}`;
}

function renderOverflow(element: Json, block: string, scope: Scope): Html {
  const id = `more-${scope.source}-${block}-${element.action_id}`.replace(/[^\w-]/g, '-');
  const options = element.options as Json[];
  return html`<button type="button" class="button" aria-haspopup="menu" aria-expanded="false" aria-controls="${id}">More</button><div id="${id}" class="menu" role="menu" popover="manual" aria-label="More">${options.map(
    ({ text, value }) =>
      html`<button type="button" role="menuitem" tabindex="-1" value="${String(value)}"${pressing(element, block)}>${renderText(text, scope)}</button>`,
  )}</div>`;
}
