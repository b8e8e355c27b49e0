import type { Context } from '../context.ts';
import { is, isName, type Line } from '../line.ts';
import { isEvidence, tellsFact } from './clauses.ts';
import type { Part } from './part.ts';
import { isPraise } from './praise.ts';
import { isClause, isOrder, isPast, isTag } from './sound.ts';

/** A sentence that nothing was done to. */
export function asTyped(context: Context, line: Line): Omit<Part, 'gap'> {
  const text = context.draft.text.slice(...line.sentence.span);
  const cheers = /^(?:[\w']+ )?keep (?:going|it up|rocking|up the|being|at it|smiling)\b/i.test(text);
  const due =
    !isClause(line, 0, line.words.length) &&
    /\bby (?:\d|ten|noon|eight|nine|eleven|twelve|one|two|three|four|five|six|tomorrow|tonight|close|\p{Lu})/u.test(
      text,
    );
  const asks =
    due ||
    (isOrder(line, line.opening, line.words.length) && line.words[line.opening]!.word !== 're') ||
    (line.question && !isTag(line, 0, line.words.length) && !NUDGE.test(line.words.at(-1)!.word));
  return {
    text,
    fact: !line.sentence.quoted && tellsDeed(line),
    ask:
      !cheers &&
      (asks ||
        /\b(?:please|can you|could you|will you|would you|i need|i want you|i'd like|let's)\b|^(?:[\w'-]+ ){1,4}needs? (?:a|an|the|to)\b/i.test(
          text,
        )),
    praise: cheers || isPraise(text),
    about: null,
    edited: false,
    moves: [],
  };
}

/** "Dig deep, yeah?" */
const NUDGE = /^(yeah|eh|ok|okay|right|no|innit|huh|yes|alright)$/;

/** Something happened or was counted; a heading with a name in it tells nothing yet. */
function tellsDeed(line: Line): boolean {
  const counted = line.words.some(
    ({ token, capital }, i) =>
      token.kind === 'number' || token.kind === 'code' || (isEvidence(line, i) && !capital && !isName(line, i)),
  );
  if (isNote(line) || isState(line)) return true;
  return (
    tellsFact(line, 0, line.words.length) &&
    (counted ||
      /"/.test(line.words.map(({ before }) => before).join('')) ||
      isClause(line, 0, line.words.length) ||
      isPast(line, line.opening))
  );
}

/** "Standup was in the other link": how something was, not how it is judged. */
const isState = (line: Line): boolean =>
  (!line.question &&
    line.words.length >= 5 &&
    line.words.some(({ word }, i) => word === 'there' && is(line, i + 1, 'be')) &&
    !line.words.some((_word, i) => is(line, i, 'you') || is(line, i, 'selfSubject'))) ||
  (line.words.some(({ word }) => /^(was|were)$/.test(word)) &&
    line.words.length >= 4 &&
    !line.question &&
    !/^(it|that|this|which|what|i|you|he|she|they)$/.test(line.words[line.opening]!.word) &&
    line.words.some((_word, i) => is(line, i, 'preposition')) &&
    isClause(line, 0, line.words.length));

/** "Brakes off on the wheelchair": a note of what was seen, without a verb. */
const isNote = (line: Line): boolean =>
  line.words.length >= 4 &&
  !/^(feedback|appraisal|notes?|review|re|update|reference|summary|subject|nothing|everyone|everybody|nobody)$/.test(
    line.words[0]!.word,
  ) &&
  line.words.length <= 14 &&
  !line.question &&
  line.words.some((_word, i) => i > 0 && is(line, i, 'preposition') && is(line, i + 1, 'determiner')) &&
  !line.words.some(
    (_word, i) =>
      is(line, i, 'you') ||
      is(line, i, 'self') ||
      is(line, i, 'selfSubject') ||
      is(line, i, 'be') ||
      is(line, i, 'aux'),
  );
