import { baseForm, lookUp } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { is, isBreak, type Line } from '../line.ts';
import type { Hedge } from '../soft.ts';
import { textOf } from './clauses.ts';
import { isTag } from './sound.ts';
import { isDoing } from './topic.ts';

/** "could you maybe do the supplier statement recs at some point" → "do the supplier statement recs"; null for none. */
export function askIn(context: Context, hedges: readonly Hedge[]): string | null {
  for (const [number, line] of context.lines.entries()) {
    const own = hedges.filter((hedge) => hedge.line === number);
    const covered = (i: number) => own.some(({ from, to }) => i >= from && i < to);
    for (let i = 0; i < line.words.length; i++) {
      if (
        !is(line, i, 'you') ||
        !/^(could|can|would|will|if)$/.test(line.words[i - 1]?.word ?? '') ||
        isTag(line, i - 1, i + 1)
      )
        continue;
      let verb = i + 1;
      while (
        verb < line.words.length &&
        verb < i + 12 &&
        (covered(verb) || is(line, verb, 'intensifier') || is(line, verb, 'modal'))
      )
        verb++;
      const word = line.words[verb]?.word ?? '';
      if (
        !lookUp(word).tags.has('Infinitive') ||
        line.words[verb]!.classes.size > 0 ||
        NO_ASK.test(word) ||
        isBreak(line, verb)
      )
        continue;
      const end = endOfAsk(line, verb, covered);
      if (end - verb >= 3) return textOf(context, line, verb, end);
    }
  }
  return doingIn(context, hedges);
}

/** "might be worth labelling the samples" → "label the samples". */
function doingIn(context: Context, hedges: readonly Hedge[]): string | null {
  for (const [number, line] of context.lines.entries()) {
    const own = hedges.filter((hedge) => hedge.line === number);
    if (line.sentence.quoted || own.length === 0) continue;
    const covered = (i: number) => own.some(({ from, to }) => i >= from && i < to);
    for (let i = line.opening + 1; i < line.words.length - 2; i++) {
      if (!isDoing(line, i)) continue;
      let lead = i - 1;
      while (
        lead > 0 &&
        (is(line, lead, 'intensifier') || /^(maybe|perhaps|possibly|potentially)$/.test(line.words[lead]!.word))
      )
        lead--;
      if (!WORTH.test(line.words[lead]!.word)) continue;
      const base = baseForm(line.words[i]!.word);
      const end = endOfAsk(line, i + 2, covered);
      if (base !== line.words[i]!.word && end > i + 2) return `${base} ${textOf(context, line, i + 1, end)}`;
    }
  }
  return null;
}

const WORTH = /^(worth|to|about|consider|considering|mind|try|of)$/;

const NO_ASK =
  /^(mind|see|fancy|like|want|think|consider|maybe|happen|ignore|forget|tell|get|find|feel|say|agree|pick|choose)$/;

function endOfAsk(line: Line, from: number, covered: (i: number) => boolean): number {
  let to = from + 1;
  while (
    to < line.words.length &&
    !isBreak(line, to) &&
    !covered(to) &&
    !/^(when|whenever|if|but|or|so|because|maybe|perhaps|though|at|and|as)$/.test(line.words[to]!.word)
  )
    to++;
  while (
    to > from &&
    (is(line, to - 1, 'preposition') || is(line, to - 1, 'determiner') || is(line, to - 1, 'intensifier'))
  )
    to--;
  return to;
}
