import type { Context } from '../context.ts';
import { is, isBreak, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import type { Blanks } from './blanks.ts';
import { type Clause, clausesOf, hasEvidence, isEvidence, textOf } from './clauses.ts';
import { cutAdverb } from './cut.ts';
import { headingOf } from './demand.ts';
import { judgingWords } from './judging-words.ts';
import { keep } from './keep.ts';
import { momentIn } from './moment.ts';
import { toldBy } from './moves.ts';
import type { Kept, Part, Told } from './part.ts';
import { isPraise } from './praise.ts';
import { repair } from './repair.ts';
import { runsFrom } from './run.ts';
import { isClause } from './sound.ts';
import { isStrong, isUndone, joinMatched, splitOff } from './split.ts';
import type { Voice } from './voice.ts';

/** A sentence with labels in it, as the sentences that remain of it; none where nothing is worth keeping. */
export function retell(
  context: Context,
  line: Line,
  found: readonly Match[],
  blanks: Blanks,
  voice: Voice,
): Omit<Part, 'gap'>[] {
  const matches = found.map((match) => judgingWords(line, match));
  // "The report, which you carelessly sent, has two wrong dates": without the adverb the sentence stands as it is.
  const all = { from: line.opening, to: line.words.length };
  const whole = matches.every(({ frame, holder }) => frame === 'adverbial' && holder.kind !== 'implied')
    ? cutAdverb({ context, line, clause: all, own: matches, blanks, voice })
    : null;
  if (whole) return [partOf(whole, matches[0]!)];
  const clauses = splitOff(context, line, joinMatched(line, clausesOf(line), matches), matches);
  const parts: Omit<Part, 'gap'>[] = [];
  let last: { to: number; asTyped: boolean } | null = null;
  let cut: Match | null = null;
  const isLabelled = (clause: Clause) => matches.some(({ from }) => from >= clause.from && from < clause.to);
  for (let n = 0; n < clauses.length; n++) {
    let clause = clauses[n]!;
    const own = matches.filter((match) => match.from >= clause.from && match.from < clause.to);
    if (own.length === 0) {
      const begins = line.words[clause.from]!.word;
      const goesOn =
        begins === 'and' &&
        /^(nobody|no|none|there|we)$/.test(line.words[clause.from + 1]?.word ?? '') &&
        isClause(line, clause.from + 1, clause.to);
      // "Tash did the buyer work and you didn't mention her"
      const undone = /^(and|but)$/.test(begins) && isUndone(line, clause.from + 1);
      const hangs =
        last?.to === clause.from &&
        ((parts.at(-1)?.about ? /^(which|where)$/ : HANGS).test(begins) ||
          ((goesOn || undone) && parts.at(-1)?.fact)) &&
        parts.length > 0;
      if (hangs) {
        const next = clauses[n + 1];
        if (next && isLabelled(next) && !hasEvidence(line, clause.from, clause.to)) continue;
        const previous = parts.at(-1)!;
        parts[parts.length - 1] = {
          ...previous,
          text: repair(`${previous.text}${previous.about ? ',' : ''} ${textOf(context, line, clause.from, clause.to)}`),
        };
        last = { to: clause.to, asTyped: false };
        continue;
      }
      let kept: Kept | null = null;
      const stands = (one: Clause) => keep(context, line, one, cut, voice) !== null;
      for (const run of runsFrom(context, line, clauses, n, isLabelled, stands, cut?.category === 'comparison')) {
        kept = keep(context, line, run, cut, voice);
        if (!kept) continue;
        while (clauses[n]!.to < run.to) n++;
        clause = run;
        break;
      }
      if (!kept) {
        const place = cut && placeOf(context, line, clause, cut);
        if (place) parts.push(place);
        continue;
      }
      const previous = parts.at(-1);
      if (kept.asTyped && previous && last?.asTyped && last.to === clause.from && !isStrong(line, clause.from)) {
        const between = context.draft.text.slice(
          line.words[clause.from - 1]!.token.end,
          line.words[clause.from]!.token.start,
        );
        parts[parts.length - 1] = {
          ...previous,
          text: previous.text + between + textOf(context, line, clause.from, clause.to),
          fact: previous.fact || kept.fact,
        };
      } else if (previous && last?.to === clause.from && goesOnAsNote(line, clause, previous, kept))
        parts[parts.length - 1] = {
          ...previous,
          text: `${previous.text}, ${textOf(context, line, clause.from, clause.to)}`,
        };
      else parts.push(partOf(kept, null));
      last = { to: clause.to, asTyped: kept.asTyped };
      continue;
    }
    cut = own.at(-1)!;
    last = null;
    const headed = headedBlank(context, line, clause, own, blanks);
    if (headed) parts.length = 0;
    const told = headed ?? toldBy({ context, line, clause, own, blanks, voice });
    if (told?.whole && !told.otherwise) parts.length = 0;
    const previous = parts.at(-1);
    if (told?.otherwise && previous?.ask && previous.moves.length > 0)
      parts[parts.length - 1] = { ...previous, text: `${previous.text}; if not, ${told.otherwise}` };
    else if (told) {
      parts.push(partOf(told, own[0]!));
      // "You took your break" goes on with "when the coach party was due".
      if (told.fact && !told.ask && !told.text.includes('[')) last = { to: clause.to, asTyped: false };
    }
    if (told?.whole) break;
  }
  return parts;
}

const partOf = (
  told: Pick<Told, 'text' | 'fact' | 'ask' | 'about'> & { move?: Told['move'] },
  match: Match | null,
): Omit<Part, 'gap'> => ({
  text: told.text,
  fact: told.fact,
  ask: told.ask ?? false,
  praise: match === null && isPraise(told.text),
  about: told.about ?? null,
  edited: true,
  moves: match && told.move ? [{ move: told.move, rule: match.of.rule.id }] : [],
});

/** "You sent the minutes, five days after the board met": a note behind a comma stays with what it is a note on. */
const goesOnAsNote = (line: Line, { from, to }: Clause, told: Omit<Part, 'gap'>, kept: Kept): boolean =>
  told.fact &&
  !told.about &&
  !told.ask &&
  !kept.ask &&
  line.words[from]!.before === ',' &&
  hasEvidence(line, from, to) &&
  (!isClause(line, from, to) || (isEvidence(line, from) && is(line, from + 1, 'time'))) &&
  !/[[\]]/.test(told.text);

/** "…, with me on Monday, with Lucy on Tuesday": behind a judgement, when and where it was. */
function placeOf(context: Context, line: Line, clause: Clause, cut: Match): Omit<Part, 'gap'> | null {
  const { from, to } = clause;
  const moment = cut.category === 'comparison' ? null : momentIn(context, line, from, to);
  if (moment) return partOf({ text: moment, fact: true, ask: false, about: cut }, cut);
  const places =
    isBreak(line, from) && is(line, from, 'preposition') && !/^(like|than|up|out)$/.test(line.words[from]!.word);
  if (!places || !hasEvidence(line, from, to) || isClause(line, from, to) || cut.category === 'comparison') return null;
  return partOf({ text: repair(textOf(context, line, from, to)), fact: true, ask: false, about: cut }, cut);
}

/** "Development area: defensiveness" → "Development area: [what was said or done]". */
function headedBlank(context: Context, line: Line, clause: Clause, own: readonly Match[], blanks: Blanks): Told | null {
  const head = headingOf(line, own[0]!.from);
  const told = context.lines.some((other) => other !== line && hasEvidence(other, 0, other.words.length));
  if (told && own[0]!.category !== 'fixed-praise') return null;
  if (head === 0 || head < clause.from || own[0]!.category === 'vague' || own[0]!.frame === 'habit') return null;
  const what = blanks.of(own[0]!);
  return what ? { text: `${textOf(context, line, 0, head)}: ${what}`, move: 'observe', fact: false } : null;
}

/** Begins a clause that belongs to the one before it. */
const HANGS = /^(when|while|after|before|because|until|if|which|who|where)$/;
