/** The button whose menu is open, or was last. */
let opener: HTMLElement | undefined;

const menuOf = (button: HTMLElement) => document.getElementById(button.getAttribute('aria-controls') ?? '');
const itemsOf = (menu: Element) => [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
const openMenu = () => document.querySelector<HTMLElement>('.menu:popover-open');

/** What the chosen item of a menu is about: the message, where its button stands in one. */
export function messageOfMenu(): HTMLElement | null {
  return opener?.closest<HTMLElement>('.message') ?? null;
}

/** Menus as the ARIA practices describe them: arrows, Home, End, letters, Esc; the focus returns to the button. */
export function watchMenus(): void {
  document.addEventListener('click', ({ target }) => {
    const element = target as Element;
    const button = element.closest<HTMLElement>('[aria-haspopup="menu"]');
    const menu = openMenu();
    if (menu !== null && (button !== null || !menu.contains(element) || element.closest('[role^="menuitem"]') !== null))
      close(menu);
    if (button !== null && menuOf(button) !== menu) open(button);
  });
  document.addEventListener('keydown', onKey);
  addEventListener('resize', () => {
    const menu = openMenu();
    if (menu !== null) close(menu);
  });
}

function open(button: HTMLElement, last = false): void {
  const menu = menuOf(button);
  if (menu === null) return;
  opener = button;
  button.setAttribute('aria-expanded', 'true');
  menu.showPopover();
  place(menu, button.getBoundingClientRect());
  itemsOf(menu)
    .at(last ? -1 : 0)
    ?.focus();
}

function close(menu: HTMLElement): void {
  menu.hidePopover();
  opener?.setAttribute('aria-expanded', 'false');
  opener?.focus();
}

/** Below the button, or above it where there is more room; never beyond the window. */
function place(menu: HTMLElement, { left, right, top, bottom }: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const x = left + width > innerWidth - 8 ? right - width : left;
  const y = bottom + height > innerHeight - 8 && top > innerHeight - bottom ? top - height - 4 : bottom + 4;
  menu.style.left = `${Math.max(8, x)}px`;
  menu.style.top = `${Math.max(8, y)}px`;
}

function onKey(event: KeyboardEvent): void {
  const menu = openMenu();
  const button = (event.target as Element).closest<HTMLElement>('[aria-haspopup="menu"]');
  if (menu === null) {
    if (button === null || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    open(button, event.key === 'ArrowUp');
    return;
  }
  if (event.key === 'Escape' || event.key === 'Tab') close(menu);
  if (event.key === 'Tab') return;
  const next = nextItem(itemsOf(menu), event.key);
  if (next === undefined && event.key !== 'Escape') return;
  event.preventDefault();
  next?.focus();
}

function nextItem(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const now = items.indexOf(document.activeElement as HTMLElement);
  if (key === 'ArrowDown') return items[(now + 1) % items.length];
  if (key === 'ArrowUp') return items.at(now - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (!/^\p{L}$/u.test(key)) return undefined;
  return [...items.slice(now + 1), ...items].find((item) =>
    item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()),
  );
}
