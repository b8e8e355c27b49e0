import type { PhraseRule } from '../../packs/schema.ts';
import { lookUp } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { personAt, possessiveAt } from '../grammar/person-at.ts';
import { is, type Line } from '../line.ts';
import { type Holder, holderAt, subjectOf } from '../subject.ts';
import type { Match } from './match.ts';
import type { PatternMatch } from './pattern.ts';

/** Idioms and constructions, where the clause is about somebody of the kind that the rule asks for. */
export const matchPhrases = (context: Context): Match[] => [...matchWithin(context), ...matchAcross(context)];

function matchWithin(context: Context): Match[] {
  return context.lines.flatMap((line, number) =>
    context.patternsIn(line, 'patterns').flatMap(({ pattern, from, to }): Match[] => {
      const { rule } = pattern.of;
      if (rule.kind !== 'phrase') return [];
      const holder = holderOf(line, from, rule);
      if (rule.about !== 'anyone' && holder.kind === 'implied' && isOrder(line, from)) return [];
      if (rule.about === 'you' && holder.kind !== 'you' && holder.kind !== 'implied') return [];
      const anyone = rule.about === 'anyone' && holder.kind !== 'self';
      return [
        {
          of: pattern.of,
          category: pattern.of.category,
          line: number,
          from,
          to,
          frame: 'phrase',
          holder: anyone && !isPerson(holder) ? { kind: 'implied', at: holder.at } : holder,
          scope: Math.min(holder.at, from),
        },
      ];
    }),
  );
}

/**
 * "Samira closed nine. You closed four.": two short sentences side by side, one of you and one of somebody else, are
 * read as one with a semicolon between them. The match stands on the sentence that is not about you.
 */
function matchAcross(context: Context): Match[] {
  return context.lines.slice(1).flatMap((second, number): Match[] => {
    const first = context.lines[number]!;
    const ofYou = [isOfYou(first), isOfYou(second)];
    if (ofYou[0] === ofYou[1] || !isOfOther(ofYou[0] ? second : first)) return [];
    if (first.words.length > SHORT || second.words.length > SHORT) return [];
    if (first.sentence.quoted || second.sentence.quoted || first.question) return [];
    const edge = first.words.length;
    const places = context.patternsAcross(first, second);
    const crosses = ({ from, to }: PatternMatch) => from < edge && to > edge;
    const excepted = ({ pattern: { of }, from, to }: PatternMatch) =>
      places.some((one) => one.pattern.field === 'unless' && one.pattern.of === of && one.from < to && from < one.to);
    return places
      .filter((place) => place.pattern.field === 'patterns' && crosses(place) && !excepted(place))
      .flatMap(({ pattern: { of }, from, to }): Match[] => {
        if (of.rule.kind !== 'phrase' || of.rule.about !== 'anyone') return [];
        const [line, start, end] = ofYou[0] ? [number + 1, 0, to - edge] : [number, from, edge];
        const at = { line, from: start, to: end, scope: start };
        return [{ of, category: of.category, ...at, frame: 'phrase', holder: { kind: 'implied', at: start } }];
      });
  });
}

/** Sentences of so many words are felt as halves of one. */
const SHORT = 16;

const isOfYou = (line: Line): boolean => {
  const i = line.opening;
  return is(line, i, 'you') || is(line, i, 'your') || /^(u|yours)$/.test(line.words[i]?.word ?? '');
};

const isOfOther = (line: Line): boolean => personAt(line, 0) > 0 || possessiveAt(line, 0) > 0;

const isPerson = (holder: Holder) => holder.kind === 'you' || holder.kind === 'third';

/** "Be friendly", "Just like the others": a base form or an adverb that begins a clause says nothing of anybody. */
const isOrder = (line: Line, from: number): boolean => {
  const { word } = line.words[from]!;
  return (
    /^(just|only|really|actually|clearly|obviously|quite|simply|like|be|do|can|have|not)$/.test(word) ||
    lookUp(word).tags.has('Infinitive')
  );
};

/** Whom the phrase is about: the person it begins with, else the subject of its clause. */
function holderOf(line: Line, from: number, rule: PhraseRule): Holder {
  const first = personAt(line, from) > 0 ? holderAt(line, from + personAt(line, from) - 1) : null;
  if (first) return first;
  const subject = subjectOf(line, from);
  if (rule.about === 'anyone' && subject.kind === 'self') return { kind: 'implied', at: subject.at };
  return subject;
}
