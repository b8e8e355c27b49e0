import { lookUp } from '../../text/nlp.ts';
import { wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, isName, type Line } from '../line.ts';
import { holderAt } from '../subject.ts';
import { hasEvidence, isActed, isEvidence } from './clauses.ts';

/** Words that cannot end a sentence when what followed them was cut. */
const DANGLING =
  /^(a|an|the|my|your|his|her|their|our|and|but|or|nor|so|because|cos|if|when|while|to|of|with|for|from|at|into|than|as|that|which|who|whose|is|are|was|were|be|been|being|am|'re|'ve|'ll|'d|'m|'s|will|would|can|could|should|must|may|might|do|does|very|too|just|such|like|quite|really|more|most|both|either|not|n't|it's|how|what|why|where|i|he|she|we|they|about)$/;
/** Words that cannot begin one. */
const LOOSE =
  /^(than|as|that|which|who|whose|whom|of|to|like|or|nor|whatsoever|else|isn't|'s|'re|'ve|'ll|n't|not|been|being|be|too|also|either|though|tho|innit|eh|me|us|him|them)$/;
const FINITE =
  /^(is|are|was|were|am|'s|'re|'m|has|have|had|'ve|do|does|did|will|'ll|can|could|would|should|must|'d|got|wo|need|needs)$/;

/** Whether the word at `i` is a finite verb, as far as one word shows. */
function isFiniteVerb(line: Line, i: number): boolean {
  const word = line.words[i];
  if (word?.token.kind !== 'word') return false;
  if (FINITE.test(word.word))
    return !(word.word === "'s" && isName(line, i - 1) && wordClassAt(line, i + 1) === 'noun');
  if (isActed(line, i)) return true;
  const open = word.classes.size === 0 || is(line, i, 'copula') || is(line, i, 'asCopula') || is(line, i, 'speech');
  if (!open) return false;
  const { tags } = lookUp(word.word);
  if (!tags.has('Verb') || tags.has('Gerund')) return false;
  if (is(line, i - 1, 'determiner') || line.words[i - 1]?.word === 'to') return false;
  return true;
}

/** Whether the word at `i` is a verb in the past: told, left, walked. */
export const isPast = (line: Line, i: number): boolean => {
  const word = line.words[i];
  if (word?.token.kind !== 'word') return false;
  if (/^(was|were|had|did)$/.test(word.word)) return true;
  if (isActed(line, i)) return true;
  const open = word.classes.size === 0 || is(line, i, 'copula') || is(line, i, 'asCopula') || is(line, i, 'speech');
  return open && lookUp(word.word).tags.has('PastTense') && !is(line, i - 1, 'determiner');
};

/** Whether the word at `i` can be a noun where it stands: "the form", "the Ofsted visit". */
export function isNounLike(line: Line, i: number): boolean {
  const word = line.words[i];
  if (word?.token.kind !== 'word' || ![...word.classes].every((name) => ALSO_NOUNS.has(name))) return false;
  if (/^(cost|costs)$/.test(word.word) && TAKES.some((name) => is(line, i + 1, name))) return false;
  const kind = lookUp(word.word);
  if (kind.class === 'noun' || kind.class === 'name' || word.capital) return true;
  if (!kind.tags.has('Infinitive') && !kind.tags.has('PresentTense') && kind.class !== 'other') return false;
  const next = line.words[i + 1];
  if (next && !isBreak(line, i + 1) && TAKES.some((name) => next.classes.has(name))) return false;
  const compound =
    is(line, i - 1, 'preposition') && next !== undefined && !isBreak(line, i + 1) && lookUp(next.word).class === 'noun';
  if (compound) return true;
  if (i === 0 || isBreak(line, i)) return false;
  const before = line.words[i - 1]!;
  const adjective = before.classes.size === 0 && lookUp(before.word).class === 'adjective';
  return (
    is(line, i - 1, 'determiner') ||
    before.token.kind === 'number' ||
    before.word === "'s" ||
    adjective ||
    isNounLike(line, i - 1)
  );
}

/** Classes of verbs that are nouns too: a call, a report, a look. */
const ALSO_NOUNS: ReadonlySet<string> = new Set(['regard', 'speech', 'copula', 'asCopula']);
/** A verb has these behind it, a noun does not. */
const TAKES = ['you', 'third', 'self', 'determiner', 'anybody'] as const;

const isNominal = (line: Line, i: number): boolean =>
  (holderAt(line, i) !== null && !/^(me|us|him|them)$/.test(line.words[i]!.word)) ||
  isNounLike(line, i) ||
  is(line, i, 'selfSubject') ||
  line.words[i]!.token.kind !== 'word' ||
  (line.words[i]!.classes.size === 0 && /^(noun|name)$/.test(wordClassAt(line, i))) ||
  is(line, i, 'time') ||
  /ing$/.test(line.words[i]!.word) ||
  isEvidence(line, i);

/** Whether words `from` up to `to` have a subject and, after it, a finite verb. */
export function isClause(line: Line, from: number, to: number): boolean {
  let subject = false;
  for (let i = from; i < to; i++) {
    if (subject && isFiniteVerb(line, i)) return true;
    if (isNominal(line, i)) subject = true;
  }
  return false;
}

const ORDER =
  /^(please|send|check|add|open|put|use|post|tell|ask|write|bring|come|call|speak|talk|take|give|make|let|show|name|move|rename|stop|start|redo|fix|update|read|look|sign|walk|do|keep|try|message|book|file|share|get|have|see|go|ring|leave|finish|clean|wash|lock|log|count|sort|wear|turn|remember|find|explain|hand|pick|run|set|drop|stay|be|don't)$/;

/** A command or a plain request, by its first word. */
export const isOrder = (line: Line, from: number, to: number): boolean =>
  /^(just|also|and|so|now|then)$/.test(line.words[from]?.word ?? '')
    ? to - from > 2 && (isOrder(line, from + 1, to) || isJustDone(line, from, to))
    : to - from >= 2 &&
      ORDER.test(line.words[from]?.word ?? '') &&
      !(/^(do|have)$/.test(line.words[from]!.word) && is(line, from + 1, 'you')) &&
      !(line.words[from]!.word === 'remember' && is(line, from + 1, 'thing')) &&
      !(line.words[from]!.word === 'see' && /^(attached|below|above|also)$/.test(line.words[from + 1]!.word));

/** "just stamp them" */
const isJustDone = (line: Line, from: number, to: number): boolean =>
  line.words[from]!.word === 'just' &&
  line.words[from + 1]!.classes.size === 0 &&
  lookUp(line.words[from + 1]!.word).tags.has('Infinitive') &&
  to - from <= 8 &&
  (is(line, from + 2, 'determiner') || /^(it|them)$/.test(line.words[from + 2]?.word ?? ''));

/** What a question ends on: "have you", "isn't it", "will you". */
const TAG = /^(have|has|had|is|are|was|were|do|does|did|will|would|can|could|should|ai|wo)$/;

/** "haven't you?", "is it?": a question that only nudges. */
export function isTag(line: Line, from: number, to: number): boolean {
  if (to - from > 3 || !TAG.test(line.words[from]?.word ?? '')) return false;
  return line.words.slice(from + 1, to).every(({ word }) => /^(n't|not|you|he|she|it|they|we|i)$/.test(word));
}

/**
 * Whether what is left of a sentence reads as one: words `from` up to `to`, where the edges that are not those of the
 * sentence itself must not dangle. A phrase without a verb counts where it was a note of its own, with evidence in it.
 */
export function isSound(line: Line, from: number, to: number): boolean {
  if (to <= from) return false;
  const first = line.words[from]!.word;
  const last = line.words[to - 1]!.word;
  if (isTag(line, from, to)) return false;
  // "less so the trainees", "more than anyone I've hired": measures against what went.
  const measures =
    /^(less|more|worse|better|longer)$/.test(first) && /^(so|than)$/.test(line.words[from + 1]?.word ?? '');
  if (from > 0 && measures && line.words[from + 2]?.token.kind !== 'number') return false;
  if (to < line.words.length && DANGLING.test(last)) return false;
  const named = isBreak(line, from) && isNounLike(line, from + 1);
  const pointed = first === 'that' && (is(line, from + 1, 'be') || named);
  const whoAsked = first === 'who' && line.question && isBreak(line, from);
  if (from > 0 && LOOSE.test(first) && !pointed && !whoAsked) return false;
  if (whoAsked) return isFiniteVerb(line, from + 1);
  if (isOrder(line, from, to)) return true;
  if (isClause(line, from, to)) {
    if (from === 0) return true;
    if (/^(what|why|how|where)$/.test(first)) return line.question || hasEvidence(line, from, to);
    // "When you were told" is half a sentence.
    return !/^(if|unless|when|while|until|after|before|once|whenever|since|with|without)$/.test(first);
  }
  if (isPast(line, from)) return true;
  const edges =
    (from === 0 ||
      isBreak(line, from) ||
      /^but$/.test(line.words[from - 1]!.word) ||
      LAUGHS.test(line.words[from - 1]!.word)) &&
    (to === line.words.length || isBreak(line, to) || is(line, to, 'coordinator'));
  if (!edges || to - from < 2) return false;
  const evidence = line.words
    .slice(from, to)
    .some((_word, n) => isEvidence(line, from + n) && (to - from > 3 || !isName(line, from + n)));
  if (evidence) return !PREPOSED.test(first) || from === 0;
  return from === 0 && to - from > 2 && !/,$/.test(line.words[to]?.before ?? '');
}

/** What parts two notes where no sign does. */
export const LAUGHS = /^(lol|lmao+|rofl|haha+|smh|fr|ffs|mate|m8|bro|bruv|innit|man)$/;

const PREPOSED =
  /^(in|on|at|for|with|from|by|about|into|over|under|after|before|between|during|without|through|against)$/;
