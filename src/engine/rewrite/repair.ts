import { isFirstName, isListed } from '../../text/nlp.ts';

/** Mends a sentence after words were taken out: blanks, stray punctuation, joining words that join nothing, articles. */
export function repair(text: string): string {
  return balance(
    text
      .replace(/[ \t]+/g, ' ')
      .replace(/^\(([^()]*)\)[.,;]?$/, '$1')
      .replace(/^(?:[\s,;:–—.!?…)\]]|-(?!\d))+(?=\S)/, '')
      .replace(
        /^(?:(?:and|but|so|because|cos|bc|or|yet|then|which|plus|while|though|although|whereas|also)\b[\s,]*)+/i,
        '',
      )
      .replace(/[\s,;:–—(&-]+$/, '')
      .replace(/[\s,]+(?:and|but|or|because|cos|though|yet)$/i, '')
      .replace(/\s+([,.;:!?])/g, '$1')
      .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
      .replace(/,\s*([.!?])/g, '$1')
      .replace(/\b([Aa])n (?=[bcdfgjklmnpqrstvwxyz])/g, '$1 ')
      .trim(),
  );
}

/** Brackets and quotation marks that lost their other half go. */
function balance(text: string): string {
  let whole = text;
  if ((whole.match(/"/g)?.length ?? 0) % 2 === 1) whole = whole.replace(/"(?=[^"]*$)/, '');
  for (const [open, shut] of [
    ['(', ')'],
    ['“', '”'],
  ] as const) {
    const opened = whole.split(open).length;
    const closed = whole.split(shut).length;
    if (opened > closed) whole = whole.replaceAll(open, '');
    if (closed > opened) whole = whole.replace(open === '(' ? /(?<![:;])\)/g : /”/g, '');
  }
  return whole.trim();
}

/** Gives a sentence its capital, when its author writes with capitals; links, mentions and slots stay as they are. */
export const capitalise = (text: string, wanted: boolean): string =>
  wanted
    ? text.replace(/^(["'“(*_[]*)(\p{Ll})/u, (all, lead: string, letter: string) =>
        /^\p{Ll}\p{Lu}/u.test(text.slice(lead.length)) ? all : lead + letter.toUpperCase(),
      )
    : text;

/** Ends a sentence, unless it has its end already. */
export const close = (text: string, sign = '.'): string =>
  /[.!?…:☺\p{Extended_Pictographic}][\u{FE0F}\u{1F3FB}-\u{1F3FF}"'”)*_]*$/u.test(text) ||
  /:[a-z][a-z0-9_+-]*:$/.test(text)
    ? text
    : text + sign;

const SMALL_START =
  /^(The|You|Your|This|That|These|Those|It|We|In|On|At|When|And|But|So|A|An|There|He|She|They|His|Her|Their|From|For|If|After|Before|By|To|Of|With|No|Not|Is|Are|Was|Were|Did|Do|Does|Can|Could|Would|Will|Please|What|How|Why|Where|Which|Who|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Thank|Thanks|Since|Until|Now|Then|Same|Every|Both|All|Some|Next|Last|My|Our)\b/;

/** A first word in small letters, where it owed its capital to its place and not to being a name. */
export function decapitalise(text: string): string {
  const first = /^\[?(\p{Lu}\p{Ll}*)(?![\p{L}\p{N}])/u.exec(text)?.[1];
  if (!first || first === 'I' || STAYS.test(first)) return text;
  const small = first.toLowerCase();
  const common = SMALL_START.test(first) || text.startsWith('[') || (!isFirstName(small) && isCommon(small));
  return common ? text.replace(first, small) : text;
}

const isCommon = (word: string): boolean =>
  isListed(word) || isListed(word.replace(/s$/, '')) || /(?:ed|ing)$/.test(word);

const STAYS =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|Sister|English|French|German|Polish|Irish|Christmas|Easter)$/;
