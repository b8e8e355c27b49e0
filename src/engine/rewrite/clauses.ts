import { lookUp } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { timeAt, wordClassAt } from '../grammar/person-at.ts';
import type { WordClass } from '../grammar/words.ts';
import { is, isBreak, isName, type Line } from '../line.ts';
import { holderAt } from '../subject.ts';

/** Words `from` up to, not including, `to` of a line, that say one thing. */
export type Clause = { readonly from: number; readonly to: number };

const JOINS =
  /^(and|but|so|because|cos|since|when|while|although|though|whereas|which|who|or|yet|then|if|unless|until)$/;

/** Parts a line into clauses: at commas, dashes, colons and joining words, where a verb stands on both sides. */
export function clausesOf(line: Line): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let i = 1; i <= line.words.length; i++) {
    const ends = i === line.words.length;
    if (
      !ends &&
      (isMinus(line, i) || isTight(line, i) || line.words[i]!.before === '"' || !(isBreak(line, i) || joinsAt(line, i)))
    )
      continue;
    const next = ends ? i : nextEdge(line, i);
    const part = hasVerb(line, from, i) || isStrong(line, i);
    const list = ends ? i : listBefore(line, from, i);
    if (list < i) {
      clauses.push({ from, to: list });
      from = list;
      continue;
    }
    if (!ends && !(part && (hasVerb(line, i, next) || /[–—(:;☺-]/.test(line.words[i]!.before)))) continue;
    clauses.push({ from, to: i });
    from = i;
  }
  return clauses;
}

/** "-80": a sign that belongs to its number. */
const isMinus = (line: Line, i: number): boolean =>
  line.words[i]!.before === '-' && line.words[i]!.token.kind === 'number';

/** "Mon–Wed", "half-heartedly": a dash without blanks joins. */
export const isTight = (line: Line, i: number): boolean =>
  /^[–-]$/.test(line.words[i]!.before) && line.words[i]!.token.start - line.words[i - 1]!.token.end === 1;

/** "so" and "as" join only before a new subject: "so lazy" is no clause. */
const joinsAt = (line: Line, i: number) =>
  JOINS.test(line.words[i]!.word) &&
  (line.words[i]!.word !== 'so' || holderAt(line, i + 1) !== null || is(line, i + 1, 'determiner')) &&
  (!/^(and|or)$/.test(line.words[i]!.word) || isBreak(line, i) || opensClause(line, i + 1));

/** "and you left", "and left": not "Mr and Mrs Hill at check out". */
function opensClause(line: Line, i: number): boolean {
  if (is(line, i, 'you') || is(line, i, 'thirdSubject') || is(line, i, 'selfSubject') || is(line, i, 'thing'))
    return true;
  // "212 and 215"
  if (line.words[i]?.token.kind === 'number' && line.words[i - 2]?.token.kind === 'number') return false;
  if (is(line, i, 'aux') || is(line, i, 'be') || is(line, i, 'intensifier') || is(line, i, 'wh')) return true;
  if (is(line, i, 'determiner')) return hasVerb(line, i + 1, i + 8);
  if (is(line, i, 'anybody') || isName(line, i)) return hasVerb(line, i + 1, i + 5);
  return wordClassAt(line, i) !== 'noun' || hasVerb(line, i + 1, i + 3);
}

/** "…, the cot, nightlight and bottle warmer were in 214": where the subject that ends behind `i` begins; `i` for no list. */
function listBefore(line: Line, from: number, i: number): number {
  if (line.words[i]!.word !== 'and' || isBreak(line, i) || is(line, i + 1, 'determiner')) return i;
  for (let k = i - 1; k > from && !hasVerb(line, k, i); k--) {
    const joined = is(line, k - 1, 'coordinator') && k - 1 > from;
    if (!is(line, k, 'determiner') || !(joined || line.words[k]!.before === ',')) continue;
    const lists = line.words.slice(k + 1, i).some(({ before }) => before === ',');
    return lists && hasVerb(line, from, k) && hasVerb(line, i + 1, i + 5) ? (joined ? k - 1 : k) : i;
  }
  return i;
}

const isStrong = (line: Line, i: number) => i < line.words.length && /[–—:;☺-]/.test(line.words[i]!.before);

function nextEdge(line: Line, i: number): number {
  let k = i + 1;
  while (k < line.words.length && !isBreak(line, k) && !joinsAt(line, k)) k++;
  return k;
}

/** Verbs in the past that are other words as well. */
const BOTH = /^(left|sent|put|shut|cut|set|let|hit)$/;
const SUBJECTS = ['you', 'thirdSubject', 'selfSubject'] as const;

/** "you left", "carelessly left", "left the gate": left as a verb, not as what is left. */
export const isActed = (line: Line, i: number): boolean =>
  // "you drained the wrong flat": an adjective elsewhere.
  (/\wed$/.test(line.words[i]?.word ?? '') &&
    (line.words[i]!.classes.size === 0 || is(line, i, 'speech')) &&
    SUBJECTS.some((name) => is(line, i - 1, name)) &&
    (is(line, i + 1, 'determiner') || line.words[i + 1]?.token.kind === 'number')) ||
  (BOTH.test(line.words[i]?.word ?? '') &&
    (SUBJECTS.some((name) => is(line, i - 1, name)) ||
      /ly$/.test(line.words[i - 1]?.word ?? '') ||
      is(line, i + 1, 'determiner') ||
      (/^(and|then|but)$/.test(line.words[i - 1]?.word ?? '') && isCounted(line, i + 1)) ||
      (is(line, i + 1, 'self') && !isBreak(line, i + 1))));

/** "four callers", "12 tins", "Priya" */
const isCounted = (line: Line, i: number): boolean =>
  line.words[i] !== undefined &&
  !isBreak(line, i) &&
  (COUNT.test(line.words[i]!.word) || line.words[i]!.token.kind !== 'word' || isName(line, i));

/** Whether a finite verb, auxiliary or copula stands among the words. */
function hasVerb(line: Line, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, line.words.length); i++) {
    // "at check out", "the drop"
    if (i > from && (is(line, i - 1, 'determiner') || (is(line, i - 1, 'preposition') && !isBreak(line, i)))) continue;
    if (isActed(line, i)) return true;
    if (is(line, i, 'be') || (is(line, i, 'aux') && line.words[i]!.word !== 'to')) return true;
    if (
      (line.words[i]!.classes.size === 0 ||
        ['speech', 'copula', 'asCopula'].some((name) => is(line, i, name as WordClass))) &&
      wordClassAt(line, i) === 'verb' &&
      !lookUp(line.words[i]!.word).tags.has('Gerund')
    )
      return true;
  }
  return false;
}

const COUNT =
  /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|twice|half|dozen|late|short)$/;
/** Too general to be when something happened. */
const VAGUE_TIME =
  /^(now|night|morning|afternoon|evening|weekend|currently|lately|recently|time|day|days|shift|month|week|year|term|second|minute|moment|hour|hours|minutes|mins|seconds|weeks|months|years|terms|shifts|sprint|quarter|may|march|sun|sat|am|pm)$/;

/** Whether the word at `i` is evidence: a number, a time, a name, a channel, a link, code. Out of range is never. */
export function isEvidence(line: Line, i: number): boolean {
  const token = line.words[i]?.token;
  if (!token) return false;
  if (token.kind !== 'word') return token.kind !== 'emoji';
  if (COUNT.test(token.word)) return true;
  const time = timeAt(line, i);
  return (
    (time > 0 && !(time === 1 && VAGUE_TIME.test(token.word))) ||
    (isName(line, i) && i > line.opening) ||
    (line.words[i]!.capital && line.words[i]!.classes.size === 0)
  );
}

/** "were on the desk": where somebody or something was. */
const isPlaced = (line: Line, i: number): boolean =>
  /^(was|were)$/.test(line.words[i]!.word) &&
  /^(on|at|in|under|behind)$/.test(line.words[i + 1]?.word ?? '') &&
  /^(the|our|my)$/.test(line.words[i + 2]?.word ?? '') &&
  !/^(wrong|way|ball|mood|clouds|zone|dark|fence|right|worst|best|thick|end)$/.test(line.words[i + 3]?.word ?? 'wrong');

/** Whether something observable is told: evidence, or somebody's action in the past. */
export function tellsFact(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isEvidence(line, i) || isActed(line, i) || isPlaced(line, i)) return true;
    const { classes, word } = line.words[i]!;
    const open = classes.size === 0 || is(line, i, 'speech') || is(line, i, 'copula');
    const tags = open ? lookUp(word).tags : null;
    if (tags?.has('PastTense')) return true;
  }
  return false;
}

/** Whether any of the words is evidence. */
export const hasEvidence = (line: Line, from: number, to: number) => {
  for (let i = from; i < to; i++) if (isEvidence(line, i)) return true;
  return false;
};

/** "… called the client 'mate'": the mark that ends what a mark began. */
const closing = (text: string, next: string): string =>
  /['’]/.test(next) && /(?:^|\s)['‘][^'’]*$/.test(text.slice(-40)) ? next : '';

/** The words of a line as they were typed, with what stands between them. */
export function textOf(context: Context, line: Line, from: number, to: number): string {
  const { text } = context.draft;
  const { end } = line.words[to - 1]!.token;
  const { start } = line.words[from]!.token;
  // "#ops", "@nina": the sign belongs to the name.
  const words = text.slice(/(?:^|\s)[#@]$/.test(text.slice(Math.max(0, start - 2), start)) ? start - 1 : start, end);
  return words + (UNIT.exec(text.slice(end, end + 2))?.[0] ?? closing(words, text.charAt(end)));
}

/** "11°", "£5k%": belongs to the number before it. */
const UNIT = /^[°%€£$][CF]?/;

/** Whether the person who is judged begins to act at word `i`: "you", "she". */
export const startsPerson = (line: Line, i: number): boolean => is(line, i, 'you') || is(line, i, 'thirdSubject');
