import type { Json, View } from '../../workspace.ts';
import { renderBlocks } from './blocks.ts';
import { type Html, html } from './html.ts';
import type { Filled, Viewing } from './scope.ts';
import { literal, wordsOf } from './text.ts';

export type OpenModal = Entered & { readonly stack: readonly View[]; readonly at: string | undefined };

/** What the user has sent of the uppermost modal, and what was wrong with it. */
export type Entered = { readonly errors: Json; readonly filled?: readonly Filled[] | undefined };

/**
 * The one dialog of the page, always there: the script opens it when a modal is in it. Views that lie on each other
 * are shown one at a time, as in Slack.
 */
export function renderDialog({ stack, ...open }: OpenModal, viewing: Viewing): Html {
  const view = stack.at(-1);
  return html`<dialog id="modal" aria-labelledby="modal-title">${view !== undefined && renderModal(view, open, viewing)}</dialog>`;
}

function renderModal(view: View, open: Omit<OpenModal, 'stack'>, viewing: Viewing): Html {
  const close = wordsOf(view.close) || 'Close';
  const blocks = renderBlocks(view.blocks, { ...viewing, ...open, source: 'view' });
  const submit =
    view.submit !== undefined &&
    html`<button type="submit" class="button primary"${view.submit_disabled === true && html` disabled`}>${literal(wordsOf(view.submit))}</button>`;
  return html`<form id="view-${view.id}" data-view="${view.id}" data-hash="${view.hash}" novalidate>
<header><h2 id="modal-title" tabindex="-1">${literal(wordsOf(view.title))}</h2></header>
<div class="blocks" tabindex="-1">${blocks}</div>
<footer><button type="button" class="button" data-close>${literal(close)}</button>${submit}</footer>
</form>`;
}

/** The Home tab of the app, for this user. */
export function renderHome(view: View | undefined, app: string, viewing: Viewing): Html {
  const blocks =
    view === undefined
      ? html`<p class="empty">Nothing has been published here yet.</p>`
      : renderBlocks(view.blocks, { ...viewing, at: undefined, source: 'home', errors: {} });
  return html`<header class="bar"><h1 tabindex="-1">${app}</h1><p>Home</p></header>
<div class="page home" data-home tabindex="0" role="group" aria-label="Home of ${app}"><div class="sheet">${blocks}</div></div>`;
}
