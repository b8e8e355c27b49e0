import type { Context } from '../context.ts';
import { is, isBreak, type Line } from '../line.ts';
import { type Holder, holderAt, subjectOf } from '../subject.ts';
import type { Match } from './match.ts';
import { matchPatterns } from './pattern.ts';

const ACTIONS = new Set(['actions'] as const);
const QUALITIES = new Set(['qualities'] as const);

/** Demands for change that name no behaviour: "you need to step up", "I expect more hunger from you". */
export function matchDemands(context: Context): Match[] {
  return context.lines.flatMap((line, number) => {
    const actions = matchPatterns(line, context.rules, ACTIONS).map((found) => ({
      ...found,
      holder: askedOf(line, found.from),
    }));
    const qualities = matchPatterns(line, context.rules, QUALITIES).map((found) => ({
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
  /^(to|please|just|must|should|'ll|will|can|could|would|might|may|and|you|better|also|really|both|all|try|go|let|'d|then|now|of)$/;

/** Of whom an action is demanded; null where it is told, not demanded ("he stepped up"). */
function askedOf(line: Line, from: number): Holder | null {
  if (from === 0 || from === line.opening || isBreak(line, from)) return { kind: 'implied', at: from };
  const before = line.words[from - 1]!;
  if (!ASKS.test(before.word) && !is(line, from - 1, 'intensifier')) return null;
  // "I need you to…", "I'd like to see him…": the nearest person before the verb is the one asked.
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    const holder = is(line, i, 'thing') ? null : holderAt(line, i);
    if (holder) return holder;
    if (isBreak(line, i)) break;
  }
  return subjectOf(line, from);
}

const WANTS =
  /^(more|some|greater|better|show|showing|improve|improving|demonstrate|develop|developing|display|build|increase|increased|stronger|expect|need|needs|want|bring|enough|missing|lacking|lack|lacks|development)$/;

/** Of whom a quality is wanted: "more ownership from you", "work on your gravitas", "Areas for development: maturity". */
function wantedOf(line: Line, from: number, to: number): Holder | null {
  for (let i = from - 1; i >= Math.max(0, from - 9); i--) {
    const { word } = line.words[i]!;
    if (is(line, i, 'your')) return isWorkedOn(line, i) ? { kind: 'you', at: i } : null;
    if (!WANTS.test(word)) continue;
    const listed = line.words.slice(i + 1, from + 1).some(({ before }) => before.includes(':'));
    if (listed) return { kind: 'implied', at: i };
    return from - i <= 3 ? demandee(line, i, to) : null;
  }
  return null;
}

/** "improve your…", "work on your…". */
const isWorkedOn = (line: Line, your: number): boolean =>
  WANTS.test(line.words[your - 1]?.word ?? '') ||
  (line.words[your - 1]?.word === 'on' && /^(work|working|focus)$/.test(line.words[your - 2]?.word ?? ''));

function demandee(line: Line, at: number, to: number): Holder | null {
  for (let i = to; i < Math.min(line.words.length, to + 7); i++) {
    if (/^(from|of|in)$/.test(line.words[i]!.word)) {
      const holder = holderAt(line, i + 1);
      if (holder && holder.kind !== 'thing') return holder;
    }
  }
  const subject = subjectOf(line, at);
  // "I expect more X" and "we need more X" ask it of the reader; a thing can want for nothing.
  if (subject.kind === 'self' || subject.kind === 'implied') return { kind: 'implied', at };
  return subject.kind === 'thing' ? null : subject;
}
