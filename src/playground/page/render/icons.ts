import { type Html, html } from './html.ts';

const PATHS = {
  dots: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  close: 'm4 4 8 8M12 4l-8 8',
  bolt: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8l1-5.5Z',
  list: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  wire: 'M5 4 2 8l3 4M11 4l3 4-3 4',
  theme: 'M8 1.5v13a6.5 6.5 0 0 0 0-13ZM8 14.5a6.5 6.5 0 0 1 0-13',
  home: 'M2.5 7.5 8 2.5l5.5 5V13a.5.5 0 0 1-.5.5H9.5v-4h-3v4H3a.5.5 0 0 1-.5-.5V7.5Z',
  bench: 'M6 1.5h4M7 1.5V6l-4 7.2a.9.9 0 0 0 .8 1.3h8.4a.9.9 0 0 0 .8-1.3L9 6V1.5M5 10h6',
} as const;

/** A small picture that says nothing a word beside it does not say. */
export function icon(name: keyof typeof PATHS): Html {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="${PATHS[name]}"/></svg>`;
}
