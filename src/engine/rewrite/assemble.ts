import type { Context } from '../context.ts';
import { is, isName, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { addressIn } from './address.ts';
import type { Blanks } from './blanks.ts';
import { hasEvidence, isEvidence, tellsFact } from './clauses.ts';
import { added, type Part } from './part.ts';
import { isPraise } from './praise.ts';
import { capitalise, close, decapitalise } from './repair.ts';
import { retell } from './sentence.ts';
import { softened } from './softened.ts';
import { isClause, isNounLike, isOrder, isPast, isTag } from './sound.ts';
import { isOfModel, standardIn } from './standard.ts';
import type { Voice } from './voice.ts';

/** The body of a rewrite, and the name with which the draft spoke to somebody where its own sentence went. */
export type Body = { readonly parts: readonly Part[]; readonly address: string; readonly capitals: boolean };

/** Sentences that only nod at a label: with the label gone they say nothing. */
const NODS =
  /^(?:think about (?:that|it)|just saying|just sayin|enough said|nuff said|end of(?: story)?|full stop|period|simple as(?: that)?|there i said it|i said what i said|deal with it|sorry not sorry|no offen[cs]e|take that as you will|you know (?:it|who you are)|(?:and )?(?:everyone|everybody) (?:knows|thinks|says|agrees)[^,]{0,20}|sort it(?: out)?|(?:honestly|seriously|really|literally|truly|lol|haha+|smh|fr|tbh|ngl|ffs|rant over|every|single|time|never|always|ever|not great|not good|not good enough|just no|as if|sad|oh well|whatever|wow|ok|okay|right|look|listen|please reflect|reflect on that|kids these days|look it|hear me|i mean it|i kid you not|i give up|that(?: is|'s) (?:the long and short of it|that|all|it)|that says it all|says it all|you know what i mean|go figure|i(?: will|'ll)? say it again|what do i say|keep being you|you do you|i(?: have|'ve)? tried being nice|hope (?:the|it|you)[^,]{0,24}|please|again|every single time|there|mate|fact))$/;

/** Every sentence of the draft: as it is, or as what can be kept of it. */
export function assemble(context: Context, matches: readonly Match[], blanks: Blanks, voice: Voice): Body {
  const parts: Part[] = [];
  let address = '';
  let gone = '';
  let wasCut = false;
  let comparedAway = false;
  let compared = '';
  context.lines.forEach((line, number) => {
    const gap = gapBefore(context, number);
    const own = matches.filter((match) => match.line === number);
    const model = comparedAway && own.length === 0 && isOfModel(line, line.opening, line.words.length);
    const standard = model ? standardIn(context, line, line.opening, line.words.length) : null;
    if (standard) {
      parts.push({
        ...added(voice, close(standard)),
        ask: true,
        gap: newline(gone, gap),
        moves: [{ move: 'ask', rule: compared }],
      });
      gone = '';
      return;
    }
    if (own.length === 0) {
      const comments =
        !line.sentence.quoted &&
        (isNod(line) ||
          rhetorical(line) ||
          model ||
          (wasCut && leansBack(line)) ||
          (!hasEvidence(line, 0, line.words.length) && softened(context, line, 0, line.words.length)));
      if (comments) {
        gone += gap;
        return;
      }
      parts.push({ ...asTyped(context, line), gap: newline(gone, gap) });
      gone = '';
      wasCut = false;
      comparedAway = false;
      return;
    }
    const told = retell(context, line, own, blanks, voice);
    address ||= addressIn(context, line, parts.length === 0, own[0]!.from);
    for (const [n, part] of told.entries()) {
      const text = part.about
        ? part.text
        : sign(
            parts.length === 0 ? part.text : capitalise(part.text, voice.capitals),
            line,
            part.ask,
            n === told.length - 1,
          );
      parts.push({ ...part, text, gap: n === 0 ? newline(gone, gap) : ' ' });
      gone = '';
    }
    if (told.length === 0) gone += gap;
    wasCut = true;
    compared = own.at(-1)!.of.rule.id;
    comparedAway = voice.direct && own.at(-1)!.category === 'comparison';
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
  const cheers = /^(?:[\w']+ )?keep (?:going|it up|rocking|up the|being|at it|smiling)\b/i.test(text);
  const due =
    !isClause(line, 0, line.words.length) &&
    /\bby (?:\d|ten|noon|eight|nine|eleven|twelve|one|two|three|four|five|six|tomorrow|tonight|close|\p{Lu})/u.test(
      text,
    );
  const asks =
    due ||
    (isOrder(line, line.opening, line.words.length) && line.words[line.opening]!.word !== 're') ||
    (line.question && !isTag(line, 0, line.words.length) && !NUDGE.test(line.words.at(-1)!.word));
  return {
    text,
    fact: !line.sentence.quoted && tellsDeed(line),
    ask:
      !cheers &&
      (asks ||
        /\b(?:please|can you|could you|will you|would you|i need|i want you|i'd like|let's)\b|^(?:[\w'-]+ ){1,4}needs? (?:a|an|the|to)\b/i.test(
          text,
        )),
    praise: cheers || isPraise(text),
    about: null,
    edited: false,
    moves: [],
  };
}

/** "Dig deep, yeah?" */
const NUDGE = /^(yeah|eh|ok|okay|right|no|innit|huh|yes|alright)$/;

/** Something happened or was counted; a heading with a name in it tells nothing yet. */
function tellsDeed(line: Line): boolean {
  const counted = line.words.some(
    ({ token, capital }, i) =>
      token.kind === 'number' || token.kind === 'code' || (isEvidence(line, i) && !capital && !isName(line, i)),
  );
  if (isNote(line) || isState(line)) return true;
  return (
    tellsFact(line, 0, line.words.length) &&
    (counted ||
      /"/.test(line.words.map(({ before }) => before).join('')) ||
      isClause(line, 0, line.words.length) ||
      isPast(line, line.opening))
  );
}

/** "Standup was in the other link": how something was, not how it is judged. */
const isState = (line: Line): boolean =>
  (!line.question &&
    line.words.length >= 5 &&
    line.words.some(({ word }, i) => word === 'there' && is(line, i + 1, 'be')) &&
    !line.words.some((_word, i) => is(line, i, 'you') || is(line, i, 'selfSubject'))) ||
  (line.words.some(({ word }) => /^(was|were)$/.test(word)) &&
    line.words.length >= 4 &&
    !line.question &&
    !/^(it|that|this|which|what|i|you|he|she|they)$/.test(line.words[line.opening]!.word) &&
    line.words.some((_word, i) => is(line, i, 'preposition')) &&
    isClause(line, 0, line.words.length));

/** "Brakes off on the wheelchair": a note of what was seen, without a verb. */
const isNote = (line: Line): boolean =>
  line.words.length >= 4 &&
  !/^(feedback|appraisal|notes?|review|re|update|reference|summary|subject|nothing|everyone|everybody|nobody)$/.test(
    line.words[0]!.word,
  ) &&
  line.words.length <= 14 &&
  !line.question &&
  line.words.some((_word, i) => i > 0 && is(line, i, 'preposition') && is(line, i + 1, 'determiner')) &&
  !line.words.some(
    (_word, i) =>
      is(line, i, 'you') ||
      is(line, i, 'self') ||
      is(line, i, 'selfSubject') ||
      is(line, i, 'be') ||
      is(line, i, 'aux'),
  );

const isNod = (line: Line): boolean =>
  NODS.test(
    line.words
      .map(({ word }) => word)
      .join(' ')
      .replace(/ (n't|'s|'re)/g, '$1'),
  );

/** "Shall I alert the papers?": a question that nobody is to answer. */
const rhetorical = (line: Line): boolean =>
  line.question &&
  !hasEvidence(line, line.opening, line.words.length) &&
  /^(?:shall i|should i|am i|do i|have i|must i|what do i|is (?:it|that) too much|has there ever|have we ever|who do you|what am i|how many times|do you want|would you like)\b/.test(
    line.words
      .slice(line.opening)
      .map(({ word }) => word)
      .join(' '),
  );

/** "It shows." after a sentence that went: nothing that it could mean is left. */
function leansBack(line: Line): boolean {
  const first = line.words[line.opening]?.word ?? '';
  if (!/^(it|that|this|which|these|those|so|same|neither|nor|like|and|because)$/.test(first))
    return isTag(line, 0, line.words.length);
  // "That consommé." names a thing of its own.
  const { length } = line.words;
  const names = isNounLike(line, length - 1) || is(line, length - 1, 'time');
  if (/^(that|this|these|those|same)$/.test(first) && length - line.opening === 2 && names) return false;
  return !hasEvidence(line, line.opening + 1, length) && length < 12 && !line.question;
}

/** A question that lost its jab is told; what is asked for ends with a full stop. */
function sign(text: string, line: Line, ask: boolean, last: boolean): string {
  const asks =
    line.question &&
    last &&
    !(ask && /^(?:do|have|what I need is)\b/i.test(text)) &&
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
