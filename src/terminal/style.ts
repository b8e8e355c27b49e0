import { styleText } from 'node:util';

/** How the terminal is written to: with or without colour, how wide. */
export type Style = { readonly colour: boolean; readonly width: number };

type Format = Parameters<typeof styleText>[0];

/** `text` in a format, or as it is where there is no colour. */
export const paint = (style: Style, format: Format, text: string): string =>
  style.colour ? styleText(format, text, { validateStream: false }) : text;

/** Control characters of a draft must never reach a terminal. Same length, so that spans stay true. */
export const harmless = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');

/** Words in lines of at most `width`, each line after `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width - indent.length) {
        lines.push(indent + line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(indent + line);
  }
  return lines.join('\n');
}
