import { is, isBreak, type Line } from '../line.ts';
import type { Frame, Hit } from './frame.ts';

/** After the noun, these show that a person is ranked among people the writer has known: "I've had", "on this floor". */
const AMONG = /^(i|we|i've|we've|anyone|anybody|that|on|in|of|at|around|here|ever|to|known|going|by)$/;

/** "Most argumentative setter I've had on this floor", "the messiest bookkeeper in the building". */
export const superlative: Frame = {
  name: 'superlative',
  parts: ['adjective', 'person'],
  find(line, hit) {
    const most = line.words[hit.from - 1]?.word === 'most' || /[^e]est$/.test(line.words[hit.from]!.word);
    const biggest = hit.form.part === 'person' && /[^e]est$/.test(line.words[hit.from - 1]?.word ?? '');
    if (!most && !biggest) return null;
    const noun = hit.form.part === 'person' ? hit.to - 1 : agentAfter(line, hit);
    if (noun < 0 || isBreak(line, noun + 1) || !AMONG.test(line.words[noun + 1]?.word ?? '')) return null;
    return { holder: { kind: 'implied', at: hit.from }, scope: hit.from };
  },
};

/** A noun for somebody who does something, right after the adjective: setter, bookkeeper, receptionist. */
const agentAfter = (line: Line, hit: Hit): number => {
  for (let i = hit.to; i < Math.min(line.words.length, hit.to + 3) && !isBreak(line, i); i++)
    if (/(?:er|or|ist|ian|ant|man|woman|eer|ee)s?$/.test(line.words[i]!.word) && !is(line, i, 'determiner')) return i;
  return -1;
};
