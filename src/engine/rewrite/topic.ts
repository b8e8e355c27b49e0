import { lookUp } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, isName, isPersonNoun, type Line } from '../line.ts';
import { isEvidence, textOf } from './clauses.ts';
import { isPraise } from './praise.ts';
import { repair } from './repair.ts';
import { isNounLike, isPast } from './sound.ts';

/** Words `from` up to `to` of a line that are no part of what a draft is about: a hedge, a judgement. */
type Place = { readonly line: number; readonly from: number; readonly to: number };

/** What a soft draft is about, in its own words. */
type Topic = {
  readonly text: string;
  /** A sentence that tells something ("the side gate was open"), not just a noun. */
  readonly told: boolean;
  readonly line: number;
  /** The number of its first word. */
  readonly from: number;
};

/** Too general to be what a draft is about. */
export const VAGUE =
  /^(occasion|occasions|suggestion|whim|concern|concerns|name|kerfuffle|eye|thing|things|bit|bits|tad|touch|smidge|fuss|bother|biggie|bore|pain|way|ways|point|points|time|times|moment|moments|chance|idea|thought|thoughts|ponder|wonder|world|worlds|case|person|people|team|everybody|everyone|someone|somebody|anyone|fault|plate|mood|breath|life|love|lot|lots|matter|matters|deal|side|end|news|stuff|one|ones|kind|sort|something|anything|nothing|nobody|reason|rush|pressure|worry|worries|offence|problem|mind|head|feedback|job|weekend|day|days|week|month|today|year|years|haha|lol|xx|x|hun|lovely|star|favourite|fan|stars|stage|spirit|journey|parties|quarters|aspects|juncture|opportunity|others|terms|manner|instances|instance|course|word|words|question|favour|note|lessons|mistakes|learning|sense|hint|reminder|hand|hands|okay|ok|note|heart|go|look|think|try|honest|honestly|hate|world|hands|wrong|stick|guys|lads|member|members|mind|theory|degree|extent|benefit|consideration|opinion|view|circumstances|event|events|conversation|wobble|best|most|rest|class|god|goodness|heaven|nerve|police|vibe|hope|area|areas|room|growth|idk|half|reminder|chat|fan|second|minute|hat|dogs|clients|boat|rest|two|three|couple|few|pick|eye|life|split|ish|eh|mark|smile|murmurs|murmur|slight|ideal|places|mention|afternoon|morning|evening|night|tonight|ideal|ears|use|bum|sorry|wee|dear|baby|whoever|whatever|whenever|folk|folks|fun|pop|sunshine|grand|super|heads|food|ah|oh|well)$/;
const LEADS_IN =
  /^(about|re|mention|mentioned|mentioning|regarding|around|on|with|notice|noticed|was|it's|'s|just|say|saying|is|of|doing|for|to|at|over)$/;

/** The things that a soft draft speaks of, the likeliest first, at most two. */
export function topicsOf(context: Context, hedges: readonly Place[]): Topic[] {
  const found: (Topic & { score: number; order: number })[] = [];
  context.lines.forEach((line, number) => {
    if (line.sentence.quoted) return;
    const own = hedges.filter((hedge) => hedge.line === number);
    const covered = (i: number) => own.some(({ from, to }) => i >= from && i < to);
    for (let i = line.opening; i < line.words.length; i++) {
      const end = phraseEnd(line, i, covered);
      if (end <= i) continue;
      if (is(line, i + 1, 'preposition') && isModifier(line, i) && !isThing(line, i)) continue;
      const score = weigh(line, i, end, own.length > 0);
      if (score > 0) {
        const told = statementEnd(line, i, end, covered);
        const sentence = told > 0 && isPraise(textOf(context, line, i, told)) ? 0 : told;
        const text = repair(textOf(context, line, i, sentence > 0 ? sentence : end));
        found.push({
          text,
          told: sentence > 0,
          line: number,
          from: i,
          score: score + (sentence > 0 ? 2 : 0),
          order: found.length,
        });
      }
      i = end - 1;
    }
  });
  const best = [...found].sort((a, b) => b.score - a.score || a.order - b.order).slice(0, 2);
  const kept = best.filter(({ told }, n) => n === 0 || told);
  return kept.sort((a, b) => a.order - b.order).map(({ text, told, line, from }) => ({ text, told, line, from }));
}

const isThing = (line: Line, i: number): boolean => {
  const word = line.words[i];
  if (!word) return false;
  if (is(line, i, 'preposition') || is(line, i, 'determiner') || word.word === 're') return false;
  if (word.token.kind === 'number' || isEvidence(line, i) || isName(line, i)) return true;
  if (word.token.kind !== 'word' || word.classes.size > 0) return is(line, i, 'time') && i > 0;
  if (isNounLike(line, i)) return true;
  const kind = wordClassAt(line, i);
  return (
    kind === 'noun' ||
    kind === 'name' ||
    (kind === 'verb' &&
      lookUp(word.word).tags.has('Gerund') &&
      (is(line, i - 1, 'determiner') || line.words[i - 1]?.word === 'more'))
  );
};

/** Adjectives and verbs that can stand before or between nouns: "expired stock", "prep list", "build notes". */
const isModifier = (line: Line, i: number): boolean => {
  const word = line.words[i];
  if (word?.token.kind !== 'word' || word.classes.size > 0 || VAGUE.test(word.word) || word.word === 're') return false;
  const { tags } = lookUp(word.word);
  return wordClassAt(line, i) === 'adjective' || tags.has('PastTense') || tags.has('Gerund') || tags.has('Infinitive');
};

/** Where the noun phrase that begins at `i` ends; `i` where none begins. */
function phraseEnd(line: Line, i: number, covered: (i: number) => boolean): number {
  if (covered(i)) return i;
  const starts =
    /^(the|our|your|that|this|those|these|his|her|their|mr|mrs|ms|dr)$/.test(line.words[i]!.word) ||
    isThing(line, i) ||
    isDoing(line, i) ||
    (isModifier(line, i) && !is(line, i - 1, 'you') && !is(line, i - 1, 'selfSubject'));
  if (!starts) return i;
  let end = i;
  for (let k = i; k < line.words.length && k - i < 9 && !covered(k); k++) {
    const goesOn =
      line.words[k]!.word === 'with' && end === k && line.words[k]!.before === ',' && opensThing(line, k + 1);
    if (k > i && isBreak(line, k) && !goesOn) break;
    const { word } = line.words[k]!;
    if (isThing(line, k)) end = k + 1;
    else if (k === i || word === "'s") continue;
    else if (isModifier(line, k) && (isThing(line, k + 1) || (isModifier(line, k + 1) && end === i))) continue;
    else if (
      /^(of|for|at|on|in|with|to|without|after|before)$/.test(word) &&
      end === k &&
      opensThing(line, k + 1) &&
      !covered(k + 1)
    )
      continue;
    else if (
      is(line, k, 'determiner') &&
      k > i &&
      (is(line, k - 1, 'preposition') || (k === i + 1 && isDoing(line, i)))
    )
      continue;
    else break;
  }
  // One bare verb or adjective is no thing.
  return end;
}

/** "labelling the samples" */
export const isDoing = (line: Line, i: number): boolean =>
  /\wing$/.test(line.words[i]!.word) &&
  line.words[i]!.classes.size === 0 &&
  !VAGUE.test(line.words[i]!.word) &&
  !/^(saying|being|having|going|getting|thinking|wondering|hoping|trying|making|taking|floating|mentioning|regarding|raising|asking|telling|bringing|sending|flagging|writing|checking|looking|ignoring|stealing|causing|hurting)$/.test(
    line.words[i]!.word,
  ) &&
  is(line, i + 1, 'determiner') &&
  !is(line, i - 1, 'be') &&
  (isNounLike(line, i + 2) || line.words[i + 2]?.classes.size === 0);

const opensThing = (line: Line, i: number): boolean =>
  i < line.words.length &&
  !isBreak(line, i) &&
  (isThing(line, i) || (is(line, i, 'determiner') && (isThing(line, i + 1) || isModifier(line, i + 1)))) &&
  !VAGUE.test(line.words[is(line, i, 'determiner') ? i + 1 : i]?.word ?? '');

function weigh(line: Line, from: number, to: number, hedged: boolean): number {
  const words = line.words.slice(from, to);
  const solid = words.filter(({ word }, n) => !VAGUE.test(word) && isThing(line, from + n));
  const head = words.at(-1)!.word;
  if (solid.length === 0 || isPersonNoun(line, to - 1)) return 0;
  let score = 1 + Math.min(2, solid.length);
  if (VAGUE.test(head)) score -= solid.length > 0 && !VAGUE.test(words.at(-2)?.word ?? 'thing') ? 1 : 4;
  if (words.some((_word, n) => isEvidence(line, from + n))) score += 2;
  if (/^(the|our|your|that|those)$/.test(words[0]!.word)) score += 1;
  if (hedged) score += 1;
  if (LEADS_IN.test(line.words[from - 1]?.word ?? '')) score += 2;
  if (is(line, from - 1, 'you') || is(line, from - 1, 'self')) score -= 2;
  if (/^(next|this|last)$/.test(words[0]!.word) && words.length === 2 && VAGUE.test(head)) score -= 4;
  if (words.every(({ token }, n) => token.kind === 'word' && is(line, from + n, 'time'))) score -= 4;
  return score;
}

/** Where the statement ends that the phrase is the subject of: "the side gate was open after ten"; 0 for none. */
function statementEnd(line: Line, from: number, end: number, covered: (i: number) => boolean): number {
  if (!isPast(line, end) || covered(end) || line.question) return 0;
  const denied = line.words
    .slice(Math.max(0, from - 4), from)
    .some(({ word }) => /^(n't|not|never|if|whether|whoever)$/.test(word));
  if (denied) return 0;
  const verb = line.words[end]!.word;
  if (/^(can|could|would|should|must|may|might|'d|will|'ll|are|is|'s|do|does|matters|exists?)$/.test(verb)) return 0;
  if (is(line, end, 'copula') || isBreak(line, end)) return 0;
  let to = end + 1;
  while (
    to < line.words.length &&
    !isBreak(line, to) &&
    !/^(but|and|so|because|cos|though|although|if|unless|who|which|as)$/.test(line.words[to]!.word)
  ) {
    if (
      covered(to) ||
      /^(maybe|perhaps|like|kind|sort|bit|whatever|could|might|would|may|can|should|things?|one)$/.test(
        line.words[to]!.word,
      )
    )
      return 0;
    to++;
  }
  return to - end >= 2 && from < end ? to : 0;
}
