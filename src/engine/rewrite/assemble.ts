import type { Context } from '../context.ts';
import { isName, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { addressIn } from './address.ts';
import type { Blanks } from './blanks.ts';
import { hasEvidence, isEvidence, tellsFact } from './clauses.ts';
import type { Part } from './part.ts';
import { isPraise } from './praise.ts';
import { capitalise, close, decapitalise } from './repair.ts';
import { retell } from './sentence.ts';
import { softened } from './softened.ts';
import { isClause, isOrder, isPast, isTag } from './sound.ts';
import type { Voice } from './voice.ts';

/** The body of a rewrite, and the name with which the draft spoke to somebody where its own sentence went. */
export type Body = { readonly parts: readonly Part[]; readonly address: string; readonly capitals: boolean };

/** Sentences that only nod at a label: with the label gone they say nothing. */
const NODS =
  /^(?:think about (?:that|it)|just saying|just sayin|enough said|nuff said|end of(?: story)?|full stop|period|simple as(?: that)?|there i said it|i said what i said|deal with it|sorry not sorry|no offen[cs]e|take that as you will|you know (?:it|who you are)|(?:and )?(?:everyone|everybody) (?:knows|thinks|says|agrees)[^,]{0,20}|sort it(?: out)?|(?:honestly|seriously|really|literally|truly|lol|haha+|smh|fr|tbh|ngl|ffs|rant over|every|single|time|never|always|ever|not great|not good|not good enough|just no|as if|sad|oh well|whatever|wow|ok|okay|right|look|listen|please reflect|reflect on that|please|again|every single time|there|mate|fact))$/;

/** Every sentence of the draft: as it is, or as what can be kept of it. */
export function assemble(context: Context, matches: readonly Match[], blanks: Blanks, voice: Voice): Body {
  const parts: Part[] = [];
  let address = '';
  let gone = '';
  let wasCut = false;
  context.lines.forEach((line, number) => {
    const gap = gapBefore(context, number);
    const own = matches.filter((match) => match.line === number);
    if (own.length === 0) {
      const comments =
        !line.sentence.quoted &&
        (isNod(line) ||
          (wasCut && leansBack(line)) ||
          (!hasEvidence(line, 0, line.words.length) && softened(context, line, 0, line.words.length)));
      if (comments) {
        gone += gap;
        return;
      }
      parts.push({ ...asTyped(context, line), gap: newline(gone, gap) });
      gone = '';
      wasCut = false;
      return;
    }
    const told = retell(context, line, own, blanks, voice);
    address ||= addressIn(context, line, parts.length === 0, own[0]!.from);
    for (const [n, part] of told.entries()) {
      const text = part.about
        ? part.text
        : sign(capitalise(part.text, voice.capitals), line, part.ask, n === told.length - 1);
      parts.push({ ...part, text, gap: n === 0 ? newline(gone, gap) : ' ' });
      gone = '';
    }
    if (told.length === 0) gone += gap;
    wasCut = true;
  });
  const whole = parts.map(({ text }) => text).join(' ');
  const name = /[\p{L}\uE001<@][^,]*$/u.exec(address.replace(/,\s*$/, ''))?.[0] ?? '';
  return {
    parts,
    capitals: voice.capitals,
    address: name !== '' && whole.includes(name.split(' ').at(-1)!) ? '' : address,
  };
}

/** A sentence that nothing was done to. */
function asTyped(context: Context, line: Line): Omit<Part, 'gap'> {
  const text = context.draft.text.slice(...line.sentence.span);
  const asks = isOrder(line, line.opening, line.words.length) || (line.question && !isTag(line, 0, line.words.length));
  return {
    text,
    fact: !line.sentence.quoted && tellsDeed(line),
    ask: asks || /\b(?:please|can you|could you|will you|would you|i need|i want you|i'd like|let's)\b/i.test(text),
    praise: isPraise(text),
    about: null,
    edited: false,
    moves: [],
  };
}

/** Something happened or was counted; a heading with a name in it tells nothing yet. */
function tellsDeed(line: Line): boolean {
  const counted = line.words.some(
    ({ token, capital }, i) =>
      token.kind === 'number' || token.kind === 'code' || (isEvidence(line, i) && !capital && !isName(line, i)),
  );
  return (
    tellsFact(line, 0, line.words.length) &&
    (counted ||
      /"/.test(line.words.map(({ before }) => before).join('')) ||
      isClause(line, 0, line.words.length) ||
      isPast(line, line.opening))
  );
}

const isNod = (line: Line): boolean =>
  NODS.test(
    line.words
      .map(({ word }) => word)
      .join(' ')
      .replace(/ (n't|'s|'re)/g, '$1'),
  );

/** "It shows." after a sentence that went: nothing that it could mean is left. */
function leansBack(line: Line): boolean {
  const first = line.words[line.opening]?.word ?? '';
  if (!/^(it|that|this|which|these|those|so|same|neither|nor|like|and)$/.test(first))
    return isTag(line, 0, line.words.length);
  return !hasEvidence(line, line.opening + 1, line.words.length) && line.words.length < 12 && !line.question;
}

/** A question that lost its jab is told; what is asked for ends with a full stop. */
function sign(text: string, line: Line, ask: boolean, last: boolean): string {
  const asks =
    line.question &&
    last &&
    !ask &&
    /^(?:can|could|should|shall|may|am|will|would|what|how|why|when|where|which|who|did|do|does|is|are|was|were|have|has)\b/i.test(
      text,
    );
  return close(text.replace(/[,;:\s]+$/, ''), asks ? '?' : '.');
}

const gapBefore = (context: Context, number: number): string => {
  const [start] = context.lines[number]!.sentence.span;
  return context.draft.text.slice(number === 0 ? 0 : context.lines[number - 1]!.sentence.span[1], start);
};

/** A line break that stood before a sentence that went still parts what is left. */
const newline = (gone: string, gap: string): string => (gone.includes('\n') && !gap.includes('\n') ? '\n' : gap);

/** The parts as one text, with the name in front. */
export function joined({ parts, address, capitals }: Body): string {
  let text = '';
  for (const part of parts) {
    if (text === '') {
      const lead = address === '' ? part.gap.trimStart() : '';
      text = lead + address + (address === '' ? capitalise(part.text, capitals) : decapitalise(part.text));
      continue;
    }
    const gap = part.gap === '' || !/\s/.test(part.gap) ? ' ' : part.gap;
    const runsOn = /;$/.test(text) && !part.edited && /^\p{Ll}/u.test(part.text);
    const before = /[;,:]$/.test(text) && !runsOn && !gap.includes('\n') ? text.replace(/[;,:]$/, '.') : text;
    const next =
      runsOn || gap.includes('\n') || !/^\p{Ll}/u.test(part.text) || /[…]$/.test(before)
        ? part.text
        : capitalise(part.text, capitals);
    text = (runsOn || gap.includes('\n') ? before : close(before)) + gap + next;
  }
  return text.replace(/;$/, '.').trim();
}
