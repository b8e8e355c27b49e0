import { connect, go, placeWith } from './live.ts';
import { messageOfMenu } from './menus.ts';
import { notify, post } from './post.ts';

/** What the window itself offers: links inside the workspace, shortcuts, theme, payloads, copying. */
export function watchWindow(): void {
  addEventListener('popstate', connect);
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[data-go]');
    if (link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      go(link.getAttribute('href')!);
    }
    const element = target.closest<HTMLElement>('button');
    if (element !== null) void use(element);
  });
  document.addEventListener('toggle', ({ target }) => void unfold(target as HTMLElement), true);
  showTheme();
}

async function use(button: HTMLElement): Promise<void> {
  const { shortcut, messageShortcut, dismiss, openThread, copy } = button.dataset;
  const message = messageOfMenu()?.dataset;
  if (shortcut !== undefined) await post('shortcut', { callback: shortcut });
  if (messageShortcut !== undefined)
    await post('message-shortcut', { callback: messageShortcut, channel: message?.channel, ts: message?.ts });
  if (openThread !== undefined && message?.ts !== undefined) go(placeWith({ thread: message.root || message.ts }));
  if (dismiss !== undefined) await post('dismiss', { ts: dismiss });
  if (copy !== undefined) await copyFrom(button);
  if (button.id === 'theme') switchTheme();
  if (button.id === 'side-toggle') toggleSide(button);
}

async function copyFrom(button: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(button.parentElement?.querySelector('pre')?.textContent ?? '');
  notify('Copied.');
}

function switchTheme(): void {
  const theme = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  localStorage.setItem('theme', theme);
  showTheme();
}

function showTheme(): void {
  document.querySelector('#theme')?.setAttribute('aria-pressed', String(isDark()));
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}

function toggleSide(button: HTMLElement): void {
  const { dataset } = document.documentElement;
  if (dataset.side === undefined) dataset.side = 'open';
  else delete dataset.side;
  button.setAttribute('aria-expanded', String(dataset.side !== undefined));
  if (dataset.side !== undefined) document.querySelector<HTMLElement>('#side a')?.focus();
}

/** A payload is fetched when it is first looked at. */
async function unfold(details: HTMLElement): Promise<void> {
  const { payload } = details.dataset;
  const holder = details.querySelector('.json');
  if (payload === undefined || holder === null || holder.childElementCount > 0) return;
  holder.innerHTML = await (await fetch(`/payload?number=${payload}`)).text();
}
