import { is, isBreak, type Line } from '../line.ts';
import { holderAt } from '../subject.ts';
import type { Frame, Hit } from './frame.ts';

/** What is said of a word that is weighed as a word: "doesn't begin to cover it", "would be generous", "is one word for it". */
const WEIGHED = new RegExp(
  [
    "^(even )?(does|do|did|would|could) ?(not|n't) (even |really |quite |half |fully |just )*(begin|start|come close|come near|cover|describe|capture|touch|suit|become|express|convey|explain|say|cut it|do it|do you|do him|do her|scratch)\\b",
    '^(barely|hardly|scarcely|only) (even |just )*(begins?|starts?|covers?|describes?|captures?|touches|scratches|does|tells)\\b',
    "^(is|'s|was|would be|might be|may be|could be|feels|seems|is me being|would be me being) (being |putting |saying |to put |far |too |rather |a |an |the |one |about |almost |probably |perhaps |only |just |me |it )*(kind|generous|polite|mild|charitable|gentle|diplomatic|understatement|compliment|flattering|flattery|words?|term|description|least of it|half of it|not the half|mildly|kindly|politely|gently|nicely|bluntly)\\b",
  ].join('|'),
);

/** "There's confident and there's cocky": the last of what there is. */
const isSecondKind = (line: Line, { from }: Hit): boolean => {
  const words = line.words.slice(0, from).map(({ word }) => word);
  return /\bthere (?:is|'s|was) \S+(?: \S+)? and (?:then )?there (?:is|'s|was)(?: just| plain| being)?$/.test(
    words.join(' '),
  );
};

/**
 * The word itself is spoken of, and it is for somebody: "Half-hearted would be generous", "Sullen doesn't suit you",
 * "there's confident and there's cocky".
 */
export const named: Frame = {
  name: 'named',
  parts: ['adjective', 'quality'],
  find(line, hit) {
    if (hit.form.part === 'adjective' && isSecondKind(line, hit))
      return { holder: { kind: 'implied', at: hit.from }, scope: hit.from };
    if (hit.form.ambiguous || !beginsClause(line, hit.from)) return null;
    const after = line.words.slice(hit.to, hit.to + 8).map(({ word }) => word);
    if (!WEIGHED.test(after.join(' '))) return null;
    const said = line.words.findIndex((_, i) => i > hit.to && is(line, i, 'preposition') && is(line, i + 1, 'self'));
    return said >= 0 && holderAt(line, said + 1)?.kind === 'self' && line.words[said]!.word !== 'for'
      ? null
      : { holder: { kind: 'implied', at: hit.from }, scope: hit.from };
  },
};

/** Nothing but what weighs the word stands before it in its clause. */
function beginsClause(line: Line, from: number): boolean {
  let i = from;
  while (i > 0 && !isBreak(line, i) && (is(line, i - 1, 'intensifier') || is(line, i - 1, 'coordinator'))) i--;
  return i === 0 || i === line.opening || isBreak(line, i);
}

const PART =
  /^(version|versions|side|half|edition|incarnation|mood|streak|variety|flavour|flavor|impression|image|part)$/;

/** "I keep getting the grumpy version of you", "the petty side to him". */
export const partOf: Frame = {
  name: 'part of',
  parts: ['adjective'],
  find(line, hit) {
    if (!PART.test(line.words[hit.to]?.word ?? '') || !/^(of|to|in)$/.test(line.words[hit.to + 1]?.word ?? ''))
      return null;
    const holder = holderAt(line, hit.to + 2);
    return holder && holder.kind !== 'thing' ? { holder, scope: hit.from } : null;
  },
};
