/** Mends a sentence after words were taken out: blanks, stray punctuation, joining words that join nothing, articles. */
export function repair(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/^[\s,;:–—.!?…)\]-]+(?=\S)/, '')
    .replace(/^(?:(?:and|but|so|because|cos|or|yet|then|which|plus|while|though|although|whereas)\b[\s,]*)+/i, '')
    .replace(/[\s,;:–—(-]+$/, '')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(/,\s*([.!?])/g, '$1')
    .replace(/\b([Aa])n (?=[bcdfgjklmnpqrstvwxyz])/g, '$1 ')
    .trim();
}

/** Gives a sentence its capital, when its author writes with capitals; links, mentions and slots stay as they are. */
export const capitalise = (text: string, wanted: boolean): string =>
  wanted
    ? text.replace(/^(["'(*_]*)(\p{Ll})/u, (_all, lead: string, letter: string) => lead + letter.toUpperCase())
    : text;

/** Ends a sentence, unless it has its end already. */
export const close = (text: string, sign = '.'): string =>
  /[.!?…:☺\p{Extended_Pictographic}]["')\]]*$/u.test(text) && !/\]$/.test(text) ? text : text + sign;
