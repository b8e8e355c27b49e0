/** How near to its end a list counts as read to the end, in pixels. */
const NEAR = 60;

type Before = ReadonlyMap<string, { readonly last: string | undefined; readonly atEnd: boolean }>;

/** Where every list of messages is, before it changes. */
export function rememberLists(): Before {
  return new Map(
    lists().map((list) => {
      const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR;
      return [list.id, { last: lastIn(list)?.id, atEnd }];
    }),
  );
}

/** Shows the newest message of a list that was read to its end; of one taller than the list, its beginning. */
export function followLists(before: Before): void {
  for (const list of lists()) {
    const was = before.get(list.id);
    const last = lastIn(list);
    if (last === undefined || (was !== undefined && (!was.atEnd || was.last === last.id))) continue;
    const tall = was !== undefined && last.clientHeight > list.clientHeight;
    list.scrollTop = tall
      ? last.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop - 8
      : list.scrollHeight;
  }
}

function lists(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.messages')];
}

function lastIn(list: HTMLElement): Element | undefined {
  return list.querySelector('ol')?.lastElementChild ?? undefined;
}
