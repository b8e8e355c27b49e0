import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import { is, isBreak, isName, type Line } from './line.ts';
import { clausesOf, isEvidence, tellsFact } from './rewrite/clauses.ts';
import type { Element } from './types.ts';

export type Found = { readonly element: Element; readonly span: Span; readonly text: string };

/** What an effect is told with. */
export const IMPACT =
  /\b(which (?:meant|means|left|cost|delayed|held up|put|made|gave)|(?:this|that|it) (?:meant|means|left|cost|delayed|blocked|held)|mean(?:s|t) (?:that|we|the)|as a result|so (?:the|we|nobody|they|that|whoever|customers?)|because of (?:this|that)|led to|caused|ended up|had to (?:redo|refile|wait|stay|cover|apologise|apologize|explain|pay|cancel|do)|cost us|left (?:us|her|him|them|me|you)|complain(?:ed|t)|waiting|we lost|nobody (?:knows|could|can)|had to|did the whole|did it for you|delayed|held up|let down|missed out|refund(?:ed)?|blocked|went home|heard (?:it |about .{1,40})?from|found out from|stepped in|the (?:client|customer|patient|guest|team|family) (?:had|was|were|got|left|said|asked|waited))\b/i;
const NEXT =
  /\b(?:can|could|would|will) (?:you|we|i)\b|\bplease\b|\bpls\b|\bi(?:'d| would) (?:like|ask|want|love) (?:you|us|to see|for)|\bi (?:need|want|expect|ask) (?:you|it|this|the|a|\[)|\bi (?:need|want|expect) \[|\blet's\b|\bnext time\b|\bfrom (?:now on|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next)\b|\bgoing forward\b|\bby (?:\d|mon|tue|wed|thu|fri|sat|sun|noon|tomorrow|tonight|the end|close|eod|cob|\[)|\bmake sure\b|\blet me know\b|^be careful\b/i;
/** What shows that somebody is on their side. */
export const SUPPORT =
  /\b(?:i(?:'m|'ll| am| will| can|'d like to| want to) (?:be |happy to |glad to |here to |always )?(?:help|here|support|back|cover|sit|talk|walk|show|free|review|pair|listen|happy|sort)|what (?:do|would) you need|how can i (?:help|support)|what (?:would|could|might) help|what got in the way|(?:is|are) (?:everything|things|you) (?:ok|okay|all right|alright)|let me know (?:if|what|how)|thank(?:s| you)|appreciate|we can (?:sort|look|work|fix)|together|happy to help|i want (?:you to|this to go well|you)|how are you|take your time|no blame|i(?:'m| am) sorry)\b/i;

/**
 * The elements of good feedback that a draft holds, each where it first stands. What is for the most part a judgement
 * (`judged`, spans of the draft) is none: "Shall I hold your coat?" asks for nothing.
 */
export function elementsOf(context: Context, judged: readonly Span[] = []): Found[] {
  const found = new Map<Element, Found>();
  for (const line of context.lines) {
    if (line.sentence.quoted) continue;
    const [start, end] = line.sentence.span;
    const masked = context.draft.masked.slice(start, end);
    const note = (element: Element, from: number, to: number) => {
      if (found.has(element) || to <= from || judged.some((span) => covers(span, from, to))) return;
      found.set(element, { element, span: [from, to], text: context.draft.text.slice(from, to) });
    };
    const situation = situationIn(line);
    if (situation) note('situation', ...situation);
    const behaviour = behaviourIn(line);
    if (behaviour) note('behaviour', ...behaviour);
    for (const [element, pattern] of [
      ['impact', IMPACT],
      ['support', SUPPORT],
      ['next-step', NEXT],
    ] as const) {
      if (pattern.test(masked)) note(element, start, end);
    }
    if (line.question || startsWithOrder(line)) note('next-step', start, end);
  }
  return [...found.values()];
}

/** Whether a span takes more than half of what stands between `from` and `to`. */
const covers = (span: Span, from: number, to: number): boolean =>
  2 * (Math.min(span[1], to) - Math.max(span[0], from)) > to - from;

/** When or where: the first run of evidence that is a time or a date; else one that is no name and no bare number. */
function situationIn(line: Line): Span | null {
  let second: Span | null = null;
  for (let i = 0; i < line.words.length; i++) {
    const { token } = line.words[i]!;
    if (!isEvidence(line, i) || token.kind === 'mention' || isName(line, i)) continue;
    let to = i + 1;
    while (to < line.words.length && !isBreak(line, to) && (isEvidence(line, to) || is(line, to, 'time'))) to++;
    const span: Span = [token.start, line.words[to - 1]!.token.end];
    const timed = line.words
      .slice(i, to)
      .some(
        (_word, n) =>
          is(line, i + n, 'time') || /\d[:./]\d|\d(?:am|pm|st|nd|rd|th)$/i.test(line.words[i + n]!.token.text),
      );
    if (timed) return span;
    if (to - i > 1 || token.kind === 'channel' || line.words[i]!.capital) second ??= span;
    i = to - 1;
  }
  return second;
}

/** Somebody did something, or something measurable was the case: the first clause that tells it. */
function behaviourIn(line: Line): Span | null {
  if (line.words.length < 4) return null;
  const clause = clausesOf(line).find(({ from, to }) => tellsFact(line, from, to));
  return clause ? [line.words[clause.from]!.token.start, line.words[clause.to - 1]!.token.end] : null;
}

const ORDER =
  /^(please|send|check|add|open|put|use|post|tell|ask|write|bring|come|call|speak|talk|take|give|make|let|show|name|move|rename|stop|start|redo|fix|update|read|look|sign|walk|do|keep|try|message|book|file|share|ring|leave|get|pick|set|sort|clean|wash|lock|log)$/;

const startsWithOrder = (line: Line): boolean => ORDER.test(line.words[line.opening]?.word ?? '');

/** Words of a draft as part of a sentence of ours: short, on one line, without markup; null where they are not that. */
export function quotable(text: string, most: number): string | null {
  const line = text.replace(/\s+/g, ' ').trim();
  return line !== '' && line.length <= most && !/[<>&`*_~"“”\p{Cc}]/u.test(line) ? `“${line}”` : null;
}
