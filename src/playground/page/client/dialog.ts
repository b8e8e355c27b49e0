import { post } from './post.ts';

const modal = () => document.querySelector<HTMLDialogElement>('#modal')!;
const viewIn = (dialog: HTMLDialogElement) => dialog.querySelector<HTMLElement>('[data-view]')?.dataset.view;

const stateIn = (dialog: HTMLDialogElement) => dialog.querySelector<HTMLElement>('[data-view]')?.dataset.hash;

let shown: string | undefined;
let opener: Element | null = null;
let wrong = '';

/** Opens, changes or closes the dialog, as the server has put a modal into it or taken it out; moves the focus along. */
export function settleDialog(): void {
  const dialog = modal();
  const view = viewIn(dialog);
  if (view !== undefined && !dialog.open) {
    opener = document.activeElement;
    dialog.showModal();
  }
  const invalid = [...dialog.querySelectorAll<HTMLElement>('[aria-invalid]')];
  const mistakes = invalid.map(({ id }) => id).join(' ');
  const state = stateIn(dialog);
  // A view that only changed keeps the focus where it is, if that is still there.
  if (state !== shown && view !== undefined && (shown === undefined || !dialog.contains(document.activeElement)))
    focusFirst(dialog);
  else if (mistakes !== '' && mistakes !== wrong) invalid[0]?.focus();
  if (view === undefined && dialog.open) {
    dialog.close();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  }
  shown = state;
  wrong = mistakes;
}

/** Esc and the close button take one view off; the server decides what is under it. */
export function watchDialog(): void {
  const leave = () => {
    const view = viewIn(modal());
    if (view !== undefined) void post('close', { view });
  };
  document.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-close]') !== null) leave();
  });
  modal().addEventListener('cancel', (event) => {
    event.preventDefault();
    leave();
  });
  // A browser closes a dialog by itself when Esc is pressed twice.
  modal().addEventListener('close', leave);
}

function focusFirst(dialog: HTMLDialogElement): void {
  const field =
    dialog.querySelector<HTMLElement>('[autofocus]') ??
    dialog.querySelector<HTMLElement>('.field :is(input, textarea, select)');
  (field ?? dialog.querySelector<HTMLElement>('h2'))?.focus();
  const blocks = dialog.querySelector('.blocks');
  if (field === null && blocks !== null) blocks.scrollTop = 0;
}
