import { lookUp } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { is, isBreak, type Line } from '../line.ts';
import { hasEvidence, textOf } from './clauses.ts';
import type { Retell, Told } from './part.ts';
import { repair } from './repair.ts';
import { isOrder } from './sound.ts';

/** What a leader may have to do; a jeer is no consequence. */
const FORMAL =
  /\b(warning|disciplin\w+|hr|hours|shifts?|rota|overtime|contract|probation|review|formal\w*|writ\w+|report\w*|escalat\w+|speak|speaking|talk|talking|moved?|moving|swap\w*|off the|replac\w+|let (?:you|him|her|them) go|letting|cut|bonus|account|meeting|manager|matron|agency|referr?\w*|record|file|terminat\w+|dismiss\w+|sent home|send|take you|taking you|pull\w*)\b/i;

/**
 * A threat becomes the consequence with its criterion: "Carry on like this and I'll cut your hours" → "I need [what has
 * to change] by [date]; if not, I'll cut your hours". A deadline that the draft sets stays.
 */
export const consequence: Retell = ({ context, line, clause, own, blanks }) => {
  const match = own.find(({ category }) => category === 'threat');
  if (!match) return null;
  const wanted = conditionIn(context, line, clause.from);
  const demand: Told | null =
    wanted === null ? null : { text: `please ${wanted}`, move: 'state', fact: false, ask: true, whole: true };
  const at = consequenceAt(line, clause.from);
  if (at < 0) return demand;
  const said = repair(textOf(context, line, at, endOf(line, at)));
  // What will be done is told, not held over somebody.
  const text = said.replace(/^(?:I|i)(?:['’]ll| will) (?!be\b|have\b|not\b|never\b)/, 'the next step is to ');
  if (!FORMAL.test(text) || at < match.from - 1) return demand;
  if (demand) return { ...demand, text: `${demand.text}; if not, ${text}` };
  const asked = line.words[at - 1]?.word === 'or' ? ([line.opening, at - 1] as const) : null;
  if (asked && isOrder(line, ...asked) && hasEvidence(line, ...asked) && match.from >= asked[1])
    return {
      text: `${repair(textOf(context, line, ...asked))}; if not, ${text}`,
      move: 'state',
      fact: false,
      ask: true,
      whole: true,
    };
  const change = blanks.take('what has to change, in something both of you can check');
  if (!change) return null;
  const by = blanks.take('date');
  return {
    text: `I need ${change}${by ? ` by ${by}` : ''}; if not, ${text}`,
    move: 'state',
    fact: false,
    ask: true,
    otherwise: text,
    whole: true,
  };
};

/** "If you can't get the labels right by Friday, I'll find someone who can" → "get the labels right by Friday"; null for none. */
function conditionIn(context: Context, line: Line, from: number): string | null {
  const at = line.words.findIndex(({ word }, i) => i >= from && word === 'if' && is(line, i + 1, 'you'));
  if (at < 0) return null;
  const denies =
    /^(n't|not)$/.test(line.words[at + 3]?.word ?? '') && /^(ca|can|do|wo|will|could)$/.test(line.words[at + 2]!.word);
  const verb = at + 4;
  const word = line.words[verb];
  if (!denies || word === undefined || (word.classes.size > 0 && !is(line, verb, 'copula'))) return null;
  if (!lookUp(word.word).tags.has('Infinitive')) return null;
  let to = verb + 1;
  const ends = (i: number) =>
    isBreak(line, i) || is(line, i, 'selfSubject') || is(line, i, 'you') || /^(then|there)$/.test(line.words[i]!.word);
  while (to < line.words.length && !ends(to)) to++;
  return to - verb >= 3 && hasEvidence(line, verb, to) ? textOf(context, line, verb, to) : null;
}

/** The consequence alone, without what is added to it. */
function endOf(line: Line, at: number): number {
  for (let i = at + 3; i < line.words.length; i++)
    if (isBreak(line, i) && /^(and|but|so|because|see|you|i|don't|if)$/.test(line.words[i]!.word)) return i;
  return line.words.length;
}

/** Where "I'll…", "you're off…" begins after "or", "and" or a comma; -1 for nowhere. */
function consequenceAt(line: Line, from: number): number {
  for (let i = from + 1; i < line.words.length - 1; i++) {
    const joined = /^(or|and|else|then)$/.test(line.words[i - 1]!.word) || isBreak(line, i);
    const subject =
      is(line, i, 'you') ||
      is(line, i, 'selfSubject') ||
      is(line, i, 'thirdSubject') ||
      /^(it|there|this)$/.test(line.words[i]!.word);
    if (joined && subject && /^('ll|will|'re|are|'m|am|might|may|can|have|'s|is)$/.test(line.words[i + 1]!.word))
      return i;
  }
  return -1;
}
