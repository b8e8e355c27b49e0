import type { Context } from '../context.ts';
import { is, isBreak, type Line } from '../line.ts';
import { type Holder, holderAt, subjectOf } from '../subject.ts';
import type { Match } from './match.ts';

/** Demands for change that name no behaviour: "you need to step up", "I expect more hunger from you". */
export function matchDemands(context: Context): Match[] {
  return context.lines.flatMap((line, number) => {
    const actions = context.patternsIn(line, 'actions').map((found) => ({
      ...found,
      holder: askedOf(line, found.from),
    }));
    const qualities = context.patternsIn(line, 'qualities').map((found) => ({
      ...found,
      holder: wantedOf(line, found.from, found.to),
    }));
    return [...actions, ...qualities].flatMap(({ pattern, from, to, holder }): Match[] =>
      holder
        ? [
            {
              of: pattern.of,
              category: pattern.of.category,
              line: number,
              from,
              to,
              frame: 'demand',
              holder,
              scope: Math.min(holder.at, from),
            },
          ]
        : [],
    );
  });
}

const ASKS =
  /^(to|please|just|must|should|'ll|will|can|could|would|might|may|and|you|better|also|really|both|all|try|go|let|'d|then|now|of|gotta|gonna|wanna|kindly|or|pls|plz|need|needs|start|starting|seriously|maybe|perhaps|possibly|always|'s|him|her|them|we)$/;

/** Before "to": "you need to…", "time to…", "it would be good for you to…". */
const URGES =
  /^(need|needs|needed|have|has|had|got|want|wants|like|love|time|try|trying|tried|start|learn|ought|going|supposed|meant|expected|asked|encourage|advise|urge|told|best|better|important|good|great|nice|keen|continue|begin|just|really|required|struggle|struggles|struggled|fail|fails|failed|failing|refuse|refuses|way|how|else|able|challenge|is|you|about|where|worth|useful|helpful|not)$/;

const isSomebody = (line: Line, i: number): boolean => holderAt(line, i) !== null && !is(line, i, 'thing');

/** Of whom an action is demanded; null where it is told, not demanded ("he stepped up"). */
function askedOf(line: Line, from: number): Holder | null {
  if (from === 0 || from === line.opening || isBreak(line, from)) return { kind: 'implied', at: from };
  const before = line.words[from - 1]!;
  if (!ASKS.test(before.word) && !is(line, from - 1, 'intensifier')) return null;
  // "to prove that you own it", "it was taught to be more helpful": told, not demanded.
  if (is(line, from - 1, 'you') && !is(line, from - 2, 'aux') && !WISHES.test(line.words[from - 2]?.word ?? ''))
    return null;
  if (
    before.word === 'to' &&
    from > 1 &&
    !is(line, from - 2, 'self') &&
    !URGES.test(line.words[from - 2]!.word) &&
    !isSomebody(line, from - 2)
  )
    return null;
  // "I need you to…", "I'd like to see him…": the nearest person before the verb is the one asked.
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    const holder = is(line, i, 'thing') ? null : holderAt(line, i);
    if (holder) return holder;
    if (isBreak(line, i)) break;
  }
  return subjectOf(line, from);
}

/** Verbs and measures that ask for a quality by themselves. */
const WANTS =
  /^(more|greater|better|show|showing|improve|improving|improved|demonstrate|develop|developing|display|build|increase|increased|stronger|enough|missing|lacking|lack|lacks|lacked|want|needed|required|less|bit|touch)$/;

/** Verbs that ask for one only with "from you" or a list: "I expect maturity from you", "I want to focus on the log". */
const WISHES = /^(some|need|needs|want|wants|expect|expected|bring|see|seeing|looking)$/;

/** "Areas for development: maturity, gravitas", "To work on: presence". */
const LISTED =
  /^(areas?|development|improvements?|improve|growth|gaps?|needs?|weaknesses|goals|objectives|work|themes?|targets?|priorities|opportunities|feedback|develop|missing|lacking|lacks|more|expectations?)$/;

/** Of whom a quality is wanted: "more ownership from you", "work on your gravitas", "Areas for development: maturity". */
function wantedOf(line: Line, from: number, to: number): Holder | null {
  const list = listHead(line, from);
  if (list >= 0) return { kind: 'implied', at: list };
  for (let i = from - 1; i >= Math.max(0, from - 7); i--) {
    const { word } = line.words[i]!;
    if (is(line, i, 'your')) return isWorkedOn(line, i) ? { kind: 'you', at: i } : null;
    if (is(line, i, 'thing') && word !== 'that' && word !== 'some') return null;
    if (/^(show|showing|demonstrate|display)$/.test(word) && (i === line.opening || isBreak(line, i))) return null;
    if (WANTS.test(word)) return from - i <= 4 ? demandee(line, i, to) : null;
    if (WISHES.test(word) && line.words[i + 1]?.word !== 'to') return from - i <= 4 ? askedFrom(line, to) : null;
  }
  return null;
}

/** The word that heads a list of which the quality is a part, or -1. */
function listHead(line: Line, from: number): number {
  for (let colon = from; colon > 0; colon--) {
    if (!line.words[colon]!.before.includes(':')) continue;
    for (let i = colon - 1; i >= 0; i--) if (LISTED.test(line.words[i]!.word)) return i;
    return -1;
  }
  return -1;
}

/** "improve your…", "work on your…", "it's about your…". */
const isWorkedOn = (line: Line, your: number): boolean =>
  WANTS.test(line.words[your - 1]?.word ?? '') ||
  (/^(on|at|about)$/.test(line.words[your - 1]?.word ?? '') &&
    /^(work|working|focus|look|be|is|'s|talk|chat|word|concerns?|feedback)$/.test(line.words[your - 2]?.word ?? ''));

function demandee(line: Line, at: number, to: number): Holder | null {
  const asked = askedFrom(line, to);
  if (asked) return asked;
  const subject = subjectOf(line, at);
  // "I expect more X" and "we need more X" ask it of the reader; a thing can want for nothing.
  if (subject.kind === 'self' || subject.kind === 'implied') return { kind: 'implied', at };
  return subject.kind === 'thing' ? null : subject;
}

/** "…from you", "…in him". */
function askedFrom(line: Line, to: number): Holder | null {
  for (let i = to; i < Math.min(line.words.length, to + 7); i++) {
    if (!/^(from|of|in|by)$/.test(line.words[i]!.word)) continue;
    const holder = holderAt(line, i + 1);
    if (holder && holder.kind !== 'thing') return holder;
  }
  return null;
}
