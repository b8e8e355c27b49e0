import type { Context } from '../context.ts';
import { is, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { type Clause, clausesOf, tellsFact, textOf } from './clauses.ts';
import { type Edit, editFor } from './edit.ts';
import { capitalise, close, repair } from './repair.ts';

/** One sentence of the rewrite, or what is left of it. */
export type Piece = {
  /** Empty where nothing was worth keeping. */
  readonly text: string;
  /** What stood between this sentence and the next. */
  readonly gap: string;
  /** The matches that were taken out of it. */
  readonly edits: readonly Edit[];
  /** Something observable is told in it. */
  readonly factual: boolean;
};

/** Every sentence of the draft, edited where a match calls for it. */
export function assemble(context: Context, matches: readonly Match[]): Piece[] {
  const capitals = writesCapitals(context);
  let address = '';
  return context.lines.map((line, number): Piece => {
    const end = line.sentence.span[1];
    const gap = context.draft.text.slice(end, context.lines[number + 1]?.sentence.span[0] ?? end);
    const own = matches.filter((match) => match.line === number);
    const edits = mergeLists(
      line,
      own.map((match) => editFor(context, match)),
    );
    if (edits.length === 0) {
      const text = address + decapitalise(context.draft.text.slice(...line.sentence.span), address !== '');
      address = '';
      return { text, gap, edits, factual: tellsFact(line, 0, line.words.length) };
    }
    const { text, factual } = editLine(context, line, edits);
    const greeting = text === '' ? openingText(context, line) : '';
    if (greeting) address = greeting;
    const whole = text === '' ? '' : address + decapitalise(text, address !== '');
    if (text !== '') address = '';
    return { text: whole === '' ? '' : close(capitalise(whole, capitals), signOf(line, edits)), gap, edits, factual };
  });
}

/** "maturity, gravitas, resilience" asks once: edits of one kind with only commas and "and" between them are one. */
function mergeLists(line: Line, edits: readonly Edit[]): Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits) {
    const last = merged.at(-1);
    const joins =
      last &&
      !edit.clause &&
      last.text === edit.text &&
      edit.text !== '' &&
      line.words.slice(last.to, edit.from).every(({ word }) => /^(and|or|plus|more|some|a|bit|of)$/.test(word));
    if (joins) merged[merged.length - 1] = { ...last, to: edit.to };
    else merged.push(edit);
  }
  return merged;
}

/** A draft in small letters stays in small letters. */
const writesCapitals = (context: Context): boolean => {
  const starts = context.lines.map((line) => context.draft.text[line.sentence.span[0]] ?? '');
  return starts.some((letter) => /\p{Lu}/u.test(letter)) || !starts.some((letter) => /\p{Ll}/u.test(letter));
};

const decapitalise = (text: string, wanted: boolean) =>
  wanted && /^(The|You|Your|This|That|It|We|In|On|At|When|And|But|So|A|An|There|He|She|They)\b/.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text;

/** A jab put as a question leaves a statement. */
const signOf = (line: Line, edits: readonly Edit[]) =>
  line.question && !edits.some((edit) => edit.clause || edit.move === 'ask') ? '?' : '.';

/** "Kayleigh, " from a sentence that goes otherwise. */
function openingText(context: Context, line: Line): string {
  if (line.opening === 0 || is(line, 0, 'coordinator')) return '';
  return `${textOf(context, line, 0, line.opening)}, `;
}

function editLine(context: Context, line: Line, edits: readonly Edit[]): { text: string; factual: boolean } {
  const clauses = uncut(clausesOf(line), edits);
  const gone = cutClauses(line, clauses, edits);
  const kept = clauses.filter((clause) => !gone.includes(clause));
  if (kept.length === 0) return { text: '', factual: false };
  const parts = kept.map((clause) =>
    editClause(
      context,
      line,
      clause,
      edits.filter((edit) => !edit.clause && edit.from >= clause.from && edit.from < clause.to),
    ),
  );
  const opening = gone.some((clause) => clause.from === 0) && kept[0]!.from > 0 ? openingText(context, line) : '';
  const body = parts.reduce(
    (text, part, n) => (n === 0 ? part : text + glue(context, line, kept[n - 1]!, kept[n]!, gone) + part),
    '',
  );
  const factual = kept.some((clause) => tellsFact(line, clause.from, clause.to));
  const text = completed(repair(body), edits);
  return { text: text === '' ? '' : opening + text, factual };
}

/** Clauses through which one edit runs are one: "more hunger and more fire". */
function uncut(clauses: readonly Clause[], edits: readonly Edit[]): Clause[] {
  const whole: Clause[] = [];
  for (const clause of clauses) {
    const last = whole.at(-1);
    const runs = last && edits.some((edit) => !edit.clause && edit.from < clause.from && edit.to > clause.from);
    if (runs) whole[whole.length - 1] = { from: last.from, to: clause.to };
    else whole.push(clause);
  }
  return whole;
}

/** "Since you came off the bank" is no sentence: a slot says what has been the case since. */
const completed = (text: string, edits: readonly Edit[]): string =>
  /^(since|when|while|after|before|until)\b[^,]*$/i.test(text) ? `${text}, [${edits[0]!.match.of.slots[0]}]` : text;

/** What stands between two kept clauses: as typed, or a comma where something between them went. */
function glue(context: Context, line: Line, left: Clause, right: Clause, gone: readonly Clause[]): string {
  const between = context.draft.text.slice(line.words[left.to - 1]!.token.end, line.words[right.from]!.token.start);
  return gone.some((clause) => clause.from >= left.to && clause.to <= right.from)
    ? is(line, right.from, 'conjunction')
      ? ' '
      : ', '
    : between;
}

function editClause(context: Context, line: Line, clause: Clause, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.from - b.from);
  let text = '';
  let at = clause.from;
  for (const edit of sorted) {
    if (edit.from < at) continue;
    if (edit.from > at) text += `${textOf(context, line, at, edit.from)} `;
    text += edit.text === '' ? '' : `${edit.text} `;
    at = edit.to;
  }
  if (at < clause.to) text += textOf(context, line, at, clause.to);
  const after = sorted.flatMap((edit) => edit.after ?? []);
  return [text.trimEnd(), ...after].join(' ');
}

/** The clauses that go: those with a label, and those after them that only comment on it ("and everyone knows it"). */
function cutClauses(line: Line, clauses: readonly Clause[], edits: readonly Edit[]): Clause[] {
  const gone: Clause[] = [];
  for (const clause of clauses) {
    const labelled = edits.some((edit) => edit.clause && edit.from <= clause.from && clause.from < edit.to);
    const comments =
      gone.length > 0 &&
      gone.at(-1)!.to === clause.from &&
      !tellsFact(line, clause.from, clause.to) &&
      refersBack(line, clause);
    if (labelled || comments) gone.push(clause);
  }
  return gone;
}

const refersBack = (line: Line, clause: Clause) => {
  for (let i = clause.from; i < clause.to; i++)
    if (/^(it|that|this|so|one|which)$/.test(line.words[i]!.word)) return true;
  return false;
};
