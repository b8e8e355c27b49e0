import { settleDialog } from './dialog.ts';
import { here } from './here.ts';
import { morph } from './morph.ts';
import { followLists, rememberLists } from './scroll.ts';

let source: EventSource | undefined;

/** Shows the place in the address, and keeps showing it as it changes. */
export function connect(): void {
  source?.close();
  source = new EventSource(`/events${location.search}`);
  source.onmessage = ({ data }) => renderInto(JSON.parse(String(data)) as string);
}

/** Goes to another place of the workspace without leaving the page. */
export function go(address: string): void {
  history.pushState(null, '', address);
  connect();
}

/** The place in the address, with something about it changed. */
export function placeWith(change: Readonly<Record<string, string>>): string {
  const params = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(change)) params.set(key, value);
  return `/?${params}`;
}

function renderInto(body: string): void {
  const before = { ...here(), lists: rememberLists() };
  const focused = document.activeElement;
  const wanted = document.createElement('body');
  wanted.innerHTML = body;
  morph(document.body, wanted);
  const now = here();
  document.title = `${document.querySelector('h1')?.textContent ?? ''} – playground`;
  followLists(before.lists);
  settleDialog();
  const moved = now.as !== before.as || now.at !== before.at;
  if (moved) delete document.documentElement.dataset.side;
  if (document.querySelector('dialog[open]') === null) settleFocus(focused, moved, now.thread !== before.thread);
  const [, thread] = now.whisper.split(' ');
  if (!moved && now.whisper !== before.whisper && thread !== undefined && thread !== now.thread)
    go(placeWith({ thread }));
}

/** Puts the focus where one would write or read next after a move, and never loses it. */
function settleFocus(focused: Element | null, moved: boolean, threadMoved: boolean): void {
  const phone = matchMedia('(max-width: 700px)').matches;
  const first = (...selectors: string[]) =>
    selectors
      .map((selector) => document.querySelector<HTMLElement>(selector))
      .find((element) => element !== null)
      ?.focus();
  if (moved) first(...(phone ? [] : ['main .box-form textarea']), 'h1');
  else if (threadMoved && here().thread !== '') first('.thread textarea');
  else if (document.activeElement === document.body && focused?.isConnected === false)
    first('main .box-form textarea', 'h1');
}
