import type { Token, TokenKind } from './draft.ts';
import { kindOfFiller } from './mask.ts';
import { lookUp } from './nlp.ts';
import { normalise } from './spelling.ts';

const WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}$@*]*(?:'[\p{L}\p{N}]+)*`;
const NUMBER = String.raw`\p{Lu}+-\p{N}[\p{L}\p{N}-]*|[£$€₹#]?\p{N}+(?:[.,:/–-]\p{N}+)*(?:\p{L}+|%)?`;
const SPACED = String.raw`(?<![\p{L}\p{N}'])\p{L}(?<apart>[ .\-*_])\p{L}(?:\k<apart>\p{L}){2,}(?![\p{L}\p{N}'])`;
const TOKEN = new RegExp(
  `(?<spaced>${SPACED})|(?<number>${NUMBER})|(?<word>${WORD})|(?<fill>[\uE001-\uE005])\\k<fill>*|(?<punct>[^\\s\uE000])`,
  'gu',
);

/** Endings that are words of their own. `n't` before `'t`, so that can't is can + n't. */
const CLITIC = /^(.+?)(n't|'re|'ve|'ll|'m|'d|'s|'em)$/i;

/** Contractions typed without an apostrophe, and cannot: where they part, and what the parts are. */
const BARE: Readonly<Record<string, readonly [string, string]>> = {
  youre: ['you', "'re"],
  theyre: ['they', "'re"],
  hes: ['he', "'s"],
  shes: ['she', "'s"],
  im: ['i', "'m"],
  youve: ['you', "'ve"],
  theyve: ['they', "'ve"],
  ive: ['i', "'ve"],
  youd: ['you', "'d"],
  youll: ['you', "'ll"],
  dont: ['do', "n't"],
  doesnt: ['does', "n't"],
  didnt: ['did', "n't"],
  isnt: ['is', "n't"],
  arent: ['are', "n't"],
  wasnt: ['was', "n't"],
  werent: ['were', "n't"],
  cant: ['can', "n't"],
  couldnt: ['could', "n't"],
  wont: ['wo', "n't"],
  wouldnt: ['would', "n't"],
  shouldnt: ['should', "n't"],
  hasnt: ['has', "n't"],
  havent: ['have', "n't"],
  aint: ['is', "n't"],
  cannot: ['can', 'not'],
  thats: ['that', "'s"],
  whats: ['what', "'s"],
  theres: ['there', "'s"],
  heres: ['here', "'s"],
  whos: ['who', "'s"],
};

/** After these, "ur" is "you're"; before other words it is "your". */
const AFTER_YOURE =
  /^(so|such|a|an|the|not|too|just|always|never|being|really|very|still|literally|actually|all|only|the|as|like|going|gonna|late|lazy|one|no|my|our|way|kinda|pretty|quite|fucking|bloody|well|proper|dead|bare|on|in|at|off|out|up|over|under|about|mad|nuts)$/;

/** "your so arrogant": with these after it, "your" was meant to be "you're". */
const NEVER_OWNED = /^(so|such|too|a|an|the|not|always|never|just|being|very|gonna|going|such)$/;

/**
 * The words and signs of `masked`, from `start` to `end`. Token texts are taken from `text`, which has the same
 * positions. Contractions are two tokens without a gap; letters typed apart (l a z y) are one.
 */
export function tokenise(text: string, masked: string, start = 0, end = masked.length): Token[] {
  const tokens: Token[] = [];
  const part = masked.slice(start, end);
  for (const found of part.matchAll(TOKEN)) {
    const at = start + found.index;
    const groups = found.groups!;
    const raw = found[0];
    const push = (from: number, to: number, word: string, kind: TokenKind) =>
      tokens.push({ kind, text: text.slice(from, to), word, start: from, end: to });
    if (groups.fill) push(at, at + raw.length, '', kindOfFiller(groups.fill)!);
    else if (isHyphen(masked, at)) continue;
    else if (groups.punct) push(at, at + raw.length, raw, 'punct');
    else if (groups.number) push(at, at + raw.length, raw.toLowerCase(), 'number');
    else if (groups.spaced) push(at, at + raw.length, normalise(raw.replace(/[^\p{L}]/gu, '')), 'word');
    else pushWord(raw, at, push);
  }
  return tokens
    .map((token, i) => resolveCapital(token, tokens[i - 1], tokens[i + 1]))
    .flatMap((token, i, all) => resolveUr(token, all[i + 1]));
}

/** Before these, a capital "U" is "you", as phones write it; elsewhere it is an initial: a U-turn, a U bend. */
const AFTER_U =
  /^(r|are|is|was|were|have|had|has|need|needs|keep|keeps|lack|lacks|always|never|do|did|can|could|should|would|will|wo|must|might|really|just|still|seem|sound|look|act|think|know|want|got|get|left|said|lot|so|too|make|made|show|'re|'ve|'ll|'d)$/;

/** "U R LAZY", "U have no manners". */
function resolveCapital(token: Token, previous: Token | undefined, next: Token | undefined): Token {
  if (token.text === 'U' && next?.kind === 'word' && AFTER_U.test(next.word)) return { ...token, word: 'you' };
  if (token.text === 'R' && previous?.text === 'U') return { ...token, word: 'are' };
  return token;
}

/** Inside a word (work-shy) it parts nothing: hyphenated words are the same as words with a blank between them. */
const isHyphen = (masked: string, at: number) =>
  /[-‐‑]/.test(masked[at]!) && /\p{L}/u.test(masked[at - 1] ?? '') && /\p{L}/u.test(masked[at + 1] ?? '');

function pushWord(
  raw: string,
  at: number,
  push: (from: number, to: number, word: string, kind: TokenKind) => void,
): void {
  const trimmed = raw.replace(/[*$@]+$/, '');
  const lower = trimmed.toLowerCase();
  const bare = Object.hasOwn(BARE, lower) ? BARE[lower] : undefined;
  if (bare) {
    const cut = at + Math.min(trimmed.length - 1, bare[0].length);
    push(at, cut, bare[0], 'word');
    push(cut, at + trimmed.length, bare[1], 'word');
    return;
  }
  const clitic = lower === "o'clock" || lower === "ma'am" ? null : CLITIC.exec(trimmed);
  if (!clitic) {
    push(at, at + trimmed.length, normalise(trimmed), 'word');
    return;
  }
  const cut = at + clitic[1]!.length;
  push(at, cut, normaliseStem(clitic[1]!), 'word');
  push(cut, at + trimmed.length, clitic[2]!.toLowerCase(), 'word');
}

/** ca|n't → can, ai|n't → is: the stems that exist only before n't. */
function normaliseStem(stem: string): string {
  const word = normalise(stem);
  if (word === 'ca') return 'can';
  return word === 'ai' ? 'is' : word;
}

/** "ur" is "your", or "you're" in two tokens; the next word decides, for a misspelt "your" too. */
function resolveUr(token: Token, next: Token | undefined): Token[] {
  const misspelt = token.word === 'your' && next !== undefined && next.kind === 'word' && NEVER_OWNED.test(next.word);
  if (token.word !== 'ur' && !misspelt) return [token];
  const youre =
    misspelt ||
    next === undefined ||
    AFTER_YOURE.test(next.word) ||
    /ing$/.test(next.word) ||
    lookUp(next.word).class === 'adjective';
  if (!youre) return [{ ...token, word: 'your' }];
  const length = misspelt ? 3 : 1;
  const cut = token.start + length;
  return [
    { ...token, text: token.text.slice(0, length), word: 'you', end: cut },
    { ...token, text: token.text.slice(length), word: "'re", start: cut },
  ];
}
