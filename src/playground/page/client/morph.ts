/** What belongs to the open page and not to the server: whether a menu is open, where it stands, what it holds. */
const OWN = new Set(['open', 'style', 'aria-expanded', 'aria-pressed', 'aria-busy']);

/**
 * Makes `live` look like `wanted` with as few changes as it can, so that focus, what was typed, and where one has
 * scrolled to stay, and a screen reader hears only what is new. Elements with an id keep it; `data-keep` holds what
 * the script itself has put in.
 */
export function morph(live: Element, wanted: Element): void {
  morphAttributes(live, wanted);
  if (live.hasAttribute('data-keep')) return;
  let cursor = live.firstChild;
  for (const next of [...wanted.childNodes]) {
    const match = findMatch(live, cursor, next);
    if (match === undefined) {
      live.insertBefore(next, cursor);
      continue;
    }
    if (match === cursor) cursor = cursor.nextSibling;
    else live.insertBefore(match, cursor);
    if (match instanceof Element) morph(match, next as Element);
    else if (match.nodeValue !== next.nodeValue) match.nodeValue = next.nodeValue;
  }
  while (cursor !== null) {
    const gone: ChildNode = cursor;
    cursor = cursor.nextSibling;
    gone.remove();
  }
}

/** The child of `live`, at `cursor` or later, that `next` is a newer state of. */
function findMatch(live: Element, cursor: ChildNode | null, next: ChildNode): ChildNode | undefined {
  const id = next instanceof Element ? next.id : '';
  if (id !== '') return [...live.children].find((each) => each.id === id && each.nodeName === next.nodeName);
  if (cursor === null || cursor.nodeName !== next.nodeName) return undefined;
  return cursor instanceof Element && cursor.id !== '' ? undefined : cursor;
}

function morphAttributes(live: Element, wanted: Element): void {
  for (const { name } of [...live.attributes])
    if (!wanted.hasAttribute(name) && !OWN.has(name)) live.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (!OWN.has(name) && live.getAttribute(name) !== value) live.setAttribute(name, value);
}
