import type { PhraseRule } from '../../packs/schema.ts';
import { lookUp } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { personAt } from '../grammar/person-at.ts';
import type { Line } from '../line.ts';
import { type Holder, holderAt, subjectOf } from '../subject.ts';
import type { Match } from './match.ts';

/** Idioms and constructions, where the clause is about somebody of the kind that the rule asks for. */
export function matchPhrases(context: Context): Match[] {
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
