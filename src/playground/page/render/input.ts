import type { Json } from '../../workspace.ts';
import { naming, renderBoxes, renderSelect } from './elements.ts';
import { type Html, html } from './html.ts';
import type { Scope } from './scope.ts';
import { renderText, wordsOf } from './text.ts';

/** An input block: label, field, hint, and what is wrong with what was typed. */
export function renderInput(block: Json, blockId: string, scope: Scope): Html {
  const element = block.element as Json;
  const id = `${scope.source}-${blockId}`.replace(/[^\w-]/g, '-');
  const error = scope.errors[blockId];
  const notes = [error !== undefined && `${id}-error`, block.hint !== undefined && `${id}-hint`]
    .filter(Boolean)
    .join(' ');
  const optional = block.optional === true && html` <span class="optional">(optional)</span>`;
  const label = html`${renderText(block.label, scope)}${optional}`;
  const described = notes !== '' && html` aria-describedby="${notes}"`;
  const invalid = error !== undefined && html` aria-invalid="true"`;
  const required = block.optional !== true && html` aria-required="true"`;
  const field = html` id="${id}"${described}${invalid}${element.focus_on_load === true && html` autofocus`}`;
  const below = html`${error !== undefined && html`<p class="error" id="${id}-error">${String(error)}</p>`}${
    block.hint !== undefined && html`<p class="hint" id="${id}-hint">${renderText(block.hint, scope)}</p>`
  }`;
  if (element.type === 'checkboxes' || element.type === 'radio_buttons')
    return html`<fieldset class="field"${described}><legend>${label}</legend>${renderBoxes(element, blockId, scope)}${below}</fieldset>`;
  return html`<div class="field"><label for="${id}">${label}</label>${renderField(element, blockId, scope, html`${field}${required}`)}${below}</div>`;
}

function renderField(element: Json, block: string, scope: Scope, attributes: Html): Html {
  if (element.type !== 'plain_text_input') return renderSelect(element, block, scope, attributes);
  const hint = html` placeholder="${wordsOf(element.placeholder)}"${element.max_length !== undefined && html` maxlength="${Number(element.max_length)}"`}`;
  const sent = scope.filled?.find((each) => each.block === block && each.action === element.action_id);
  const value = sent?.value ?? String(element.initial_value ?? '');
  return element.multiline === true
    ? // A first line break in a textarea is not part of its text.
      html`<textarea rows="6" dir="auto"${naming(element, block)}${attributes}${hint}>\n${value}</textarea>`
    : html`<input type="text" dir="auto" autocomplete="off" value="${value}"${naming(element, block)}${attributes}${hint}>`;
}
