/** What the server says of the window: who looks (`as`), at what (`at`), which thread, the app's last whisper. */
export type Here = { as: string; at: string; thread: string; whisper: string };

export function here(): Here {
  const { as = '', at = '', thread = '', whisper = '' } = document.querySelector<HTMLElement>('#app')?.dataset ?? {};
  return { as, at, thread, whisper };
}
