import { personAt } from '../grammar/person-at.ts';
import { is, isBreak, type Line } from '../line.ts';
import { holderAt } from '../subject.ts';
import type { Frame } from './frame.ts';
import { governorOf } from './reach.ts';

/** "you muppet", "oi, muppet", "listen, genius": the person is called so. */
export const vocative: Frame = {
  name: 'vocative',
  parts: ['person'],
  find(line, hit) {
    const i = governorOf(line, hit.from);
    if (is(line, i, 'you')) return { holder: { kind: 'you', at: i }, scope: i };
    const parted = isBreak(line, hit.from) || hit.from === line.opening;
    const ends = hit.to >= line.words.length || isBreak(line, hit.to);
    if (hit.form.ambiguous || (hit.from === 0 && hit.to >= line.words.length)) return null;
    return parted && ends ? { holder: { kind: 'implied', at: hit.from }, scope: hit.from } : null;
  },
};

/** "with you being a slacker", "a slacker like him", "our resident drama queen", "the slacker on nights". */
export const mention: Frame = {
  name: 'mention',
  parts: ['person'],
  find(line, hit) {
    if (hit.form.ambiguous) return null;
    if (line.words[hit.to]?.word === 'like') {
      const holder = holderAt(line, hit.to + 1);
      if (holder && holder.kind !== 'thing') return { holder, scope: hit.from };
    }
    const called = exclaimedOf(line, hit.from, hit.to);
    if (called) return { holder: called, scope: hit.from };
    const determiner = determinerOf(line, hit.from);
    if (/^(the|that|this|our|your|his|her|their|my|these|those)$/.test(determiner))
      return { holder: { kind: 'third', at: hit.from }, scope: hit.from };
    return { holder: { kind: 'anybody', at: hit.from }, scope: hit.from };
  },
};

/** "what an idiot my boss is": of whom it is exclaimed. */
function exclaimedOf(line: Line, from: number, to: number) {
  const what = line.words.slice(Math.max(0, from - 4), from).some(({ word }) => word === 'what');
  const length = what ? personAt(line, to) : 0;
  return length > 0 && is(line, to + length, 'be') ? ({ kind: 'third', at: to + length - 1 } as const) : null;
}

function determinerOf(line: Line, from: number): string {
  for (let k = from - 1; k >= Math.max(0, from - 3); k--) {
    if (isBreak(line, k + 1)) break;
    if (is(line, k, 'determiner')) return line.words[k]!.word;
  }
  return '';
}
