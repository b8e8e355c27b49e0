import { timeAt, wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, isName, type Line } from '../line.ts';
import type { Frame, Hit } from './frame.ts';

const TAIL =
  /^(again|half|by|whatsoever|isn't|are|is|you|he|she|they|n't|af|lol|though|tho|honestly|frankly|much|or|what|as|ever|usual|always|it|in|person|itself|beyond|belief|and|simple|plain|haha|mate|love|pal|bro|really|too|to|be|honest|tbh|today|lately|that|is|the|word|period|full|stop)$/;

/** Whether the words before and after a hit only weigh it: "So lazy.", "Lazy as ever.", "Flaky AF.", "Careless again, Tom." */
function standsAlone(line: Line, hit: Hit): boolean {
  const start = clauseStart(line, hit.from);
  // "Bit of a blabbermouth afterwards though": no verb will follow.
  if (line.words[start]!.word === 'bit' && line.words[start + 1]?.word === 'of') return true;
  for (let i = start; i < hit.from; i++) {
    const weighs =
      is(line, i, 'intensifier') || is(line, i, 'determiner') || is(line, i, 'coordinator') || isName(line, i);
    if (
      !weighs &&
      line.words[i]!.word !== 'how' &&
      wordClassAt(line, i) !== 'adverb' &&
      wordClassAt(line, i) !== 'adjective'
    )
      return false;
    if (is(line, i, 'your') || is(line, i, 'selfPossessive') || is(line, i, 'be')) return false;
  }
  for (let i = hit.to; i < line.words.length; i++) {
    if (isBreak(line, i)) return true;
    const time = timeAt(line, i);
    if (time > 0) {
      i += time - 1;
      continue;
    }
    // "Lazy as it is, the cache works."
    if (line.words[i]!.word === 'as' && is(line, i + 1, 'thing')) return false;
    if (showsAt(line, hit, i)) return true;
    if (!TAIL.test(line.words[i]!.word) && !isName(line, i)) return false;
  }
  return true;
}

const OCCASION =
  /^(meetings?|calls?|handovers?|reviews?|feedback|conversations?|stand-?ups?|pressure|times|front|one-to-ones|e-?mails?|writing|public)$/;

/** "Abrasive with SEs.", "Passive in meetings.": notes tell with whom and on what occasions it shows. */
function showsAt(line: Line, hit: Hit, i: number): boolean {
  if (hit.form.part !== 'adjective' || i !== hit.to) return false;
  const { word } = line.words[i]!;
  if (/^(with|about|when|towards|if|beyond)$/.test(word)) return !is(line, i + 1, 'thing') && i + 1 < line.words.length;
  return /^(in|on|at|under|to|during)$/.test(word) && OCCASION.test(line.words[i + 1]?.word ?? '');
}

/** Where the clause begins that the hit stands in: after the last break, or after the greeting. */
function clauseStart(line: Line, from: number): number {
  let list = -1;
  for (let i = from; i > 0; i--) {
    if (isBreak(line, i) && !/^,$/.test(line.words[i]!.before)) return list > 0 && !hasVerb(line, i, list) ? list : i;
    if (list < 0 && isBreak(line, i)) list = i;
    if (i <= line.opening) break;
  }
  const start = from >= line.opening ? line.opening : 0;
  // "poor judgement, limited self-awareness": each member of a list without a verb stands for itself.
  return list > 0 && !hasVerb(line, start, list) ? list : start;
}

const hasVerb = (line: Line, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (is(line, i, 'be') || is(line, i, 'aux') || wordClassAt(line, i) === 'verb') return true;
  return false;
};

/** What stands before a colon is about the person: "Attitude:", "Areas for concern:". */
const isHeading = (line: Line, start: number): boolean =>
  (line.words[start]?.before ?? '').includes(':') &&
  /^(temperament|attitude|manner|personality|demeanour|demeanor|character|conduct|behaviour|behavior|style|weaknesses|weakness|concern|concerns|development|improve|improvement|overall|summary|impression)$/.test(
    line.words[start - 1]?.word ?? '',
  );

/** A sentence, or what stands after a dash or colon, that is nothing but the label. */
export const fragment: Frame = {
  name: 'fragment',
  parts: ['adjective', 'quality', 'person', 'virtuous'],
  find(line, hit) {
    // "Temperament: volatile."
    const named = isHeading(line, clauseStart(line, hit.from));
    const exclaimed = line.words[clauseStart(line, hit.from)]?.word === 'what';
    if ((hit.form.ambiguous && !exclaimed && !named) || !standsAlone(line, hit)) return null;
    return { holder: { kind: 'implied', at: hit.from }, scope: clauseStart(line, hit.from) };
  },
};
