import { ask } from './ask.ts';
import { readFields } from './fields.ts';
import { post } from './post.ts';

/** Buttons, menus and boxes of the app: what they are called, what was chosen, and what they are part of. */
export function watchPressing(): void {
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('button[data-press]');
    if (button !== null) void press(button, button.dataset.press === 'overflow' ? [button.value] : []);
  });
  document.addEventListener('change', ({ target }) => {
    const element = (target as Element).closest<HTMLElement>('[data-press]');
    if (element instanceof HTMLSelectElement) void press(element, [element.value]);
    else if (element instanceof HTMLFieldSetElement)
      void press(
        element,
        readFields(element).map(({ value }) => value),
      );
  });
  document.addEventListener('submit', (event) => {
    const form = (event.target as Element).closest<HTMLFormElement>('form[data-view]');
    if (form === null) return;
    event.preventDefault();
    void submit(form);
  });
}

async function press(element: HTMLElement, values: readonly string[]): Promise<void> {
  const { block, action, confirm } = element.dataset;
  if (confirm !== undefined && !(await ask(JSON.parse(confirm) as string[]))) return;
  const message = element.closest<HTMLElement>('.message');
  const root = element.closest('form[data-view], [data-home]');
  await busyWhile(element, () =>
    post('press', {
      block,
      action,
      values,
      ts: message?.dataset.ts,
      home: root?.matches('[data-home]') === true,
      filled: root === null ? [] : readFields(root),
    }),
  );
}

function submit(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector<HTMLElement>('button[type="submit"]');
  return busyWhile(button ?? form, () => post('submit', { view: form.dataset.view, filled: readFields(form) }));
}

/** Runs something once, however often its button is pressed meanwhile. */
async function busyWhile(element: HTMLElement, work: () => Promise<unknown>): Promise<void> {
  if (element.getAttribute('aria-busy') === 'true') return;
  element.setAttribute('aria-busy', 'true');
  await work().finally(() => element.removeAttribute('aria-busy'));
}
