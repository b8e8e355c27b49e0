import { here } from './here.ts';
import { post } from './post.ts';

/** How long after the last letter the test bench looks at a draft, in milliseconds. */
const PAUSE = 150;

/** The boxes to write in: Enter sends, Shift+Enter breaks the line. In a modal, Ctrl+Enter submits. */
export function watchWriting(): void {
  document.addEventListener('keydown', (event) => {
    const area = event.target;
    if (event.key !== 'Enter' || event.isComposing || !(area instanceof HTMLTextAreaElement) || area.form === null)
      return;
    const sends = area.form.matches('.box-form') ? !event.shiftKey : event.ctrlKey || event.metaKey;
    if (!sends) return;
    event.preventDefault();
    area.form.requestSubmit();
  });
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches('.box-form')) return;
    event.preventDefault();
    void say(form);
  });
  let timer: number | undefined;
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || !target.hasAttribute('data-bench')) return;
    clearTimeout(timer);
    timer = setTimeout(() => post('bench', { text: target.value }), PAUSE);
  });
}

/** What was typed leaves the box at once, and comes back where it could not be sent. */
async function say(form: HTMLFormElement): Promise<void> {
  const area = form.querySelector('textarea')!;
  const text = area.value;
  if (text.trim() === '') return;
  area.value = '';
  const thread = form.dataset.say === 'thread' ? here().thread : undefined;
  if (!(await post('say', { text, thread })) && area.value === '') area.value = text;
}
