import { here } from './here.ts';

/** Does something as the user whose window this is; says so where it did not work. True where it did. */
export async function post(deed: string, details: object): Promise<boolean> {
  const { as, at } = here();
  const body = JSON.stringify({ as, at, ...details });
  const headers = { 'content-type': 'application/json' };
  try {
    const response = await fetch(`/do/${deed}`, { method: 'POST', headers, body });
    const { problem } = (await response.json()) as { problem?: string };
    notify(problem ?? '');
    return problem === undefined;
  } catch {
    notify('The playground does not answer. Is it still running?');
    return false;
  }
}

/** Says something in the page's own name. */
export function notify(words: string): void {
  const notice = document.querySelector('#notice');
  if (notice !== null) notice.textContent = words;
}
