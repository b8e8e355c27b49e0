import { isListed } from '../../text/nlp.ts';
import type { Context } from '../context.ts';
import { timeAt, wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, isPersonNoun, type Line } from '../line.ts';
import { lineOf, type Match } from '../match/match.ts';
import type { Guard } from './guard.ts';

/** "Lazy loading", "dead letter queue", "greedy match". */
export const technical: Guard = {
  name: 'technical',
  because: 'the word is part of a technical or harmless expression',
  holds(context, match) {
    if (!match.form) return false;
    const { words } = lineOf(context, match);
    // "Bay 3: irritable, febrile": notes on a patient.
    if (match.frame === 'fragment' && /^(bed|bay|pt|patient|cubicle)$/.test(words[0]!.word)) return true;
    // "An ego-free team", "a drama-free week".
    if (match.form.part === 'quality' && words[match.to]?.word === 'free') return true;
    for (let from = Math.max(0, match.from - 3); from <= match.to; from++) {
      for (const compound of context.rules.compounds.get(words[from]?.word ?? '') ?? []) {
        const covers =
          from < match.to && from + compound.length > match.from && compound.length > match.to - match.from;
        if (covers && compound.every((word, n) => words[from + n]?.word === word)) return true;
      }
    }
    return false;
  },
};

/** "You're slow today", "he's quiet on the call", "are you slow?": also a circumstance, so only the bare claim counts. */
export const state: Guard = {
  name: 'state',
  because: 'here the word can be a circumstance rather than a judgement',
  holds(context, match) {
    if (!match.form?.ambiguous) return false;
    const line = lineOf(context, match);
    // "You're a horrible person" says it of the person and of nothing else.
    if (match.frame === 'attributive' && isPersonNoun(line, match.to)) return false;
    if (!/^(predicate|question|complement|possession|having|vocative|absence|fragment|superlative)$/.test(match.frame))
      return true;
    if (/^(possession|having|absence)$/.test(match.frame)) return false;
    if (timeAt(line, match.to) > 0) return true;
    if (match.form.part === 'person' || isWeighed(line, match.from)) return false;
    const bare =
      match.to >= line.words.length ||
      isBreak(line, match.to) ||
      is(line, match.to, 'coordinator') ||
      is(line, match.to, 'intensifier');
    return !bare;
  },
};

/** "You're so slow with the notes", "the messiest bookkeeper": what is weighed is a judgement. */
const isWeighed = (line: Line, from: number): boolean =>
  /^(so|too|such|very|pretty|bit|less|really|being|more|most|that|this|just|always|a|kinda|proper|rather|quite)$/.test(
    line.words[from - 1]?.word ?? '',
  ) ||
  /^(?!current|recent|temporari|usual|probab|possib|presumab|like|ear|on)[a-z]+ly$/.test(
    line.words[from - 1]?.word ?? '',
  ) ||
  /[^e]est$/.test(line.words[from]!.word);

/** "Patients: Grumpy, Daisy. Grumpy at 9.": where the same word is a name once, it is one again. */
const namedElsewhere = (context: Context, match: Match): boolean => {
  const { word } = lineOf(context, match).words[match.from]!;
  return context.lines.some((line) => line.words.some((other) => other.capital && other.word === word));
};

/** "YOUR UNRELIABLE MATE": capitals throughout name nothing. */
const isShouted = ({ words }: Line, { from, to }: Match): boolean =>
  [from - 1, ...Array.from({ length: to - from }, (_, n) => from + n)].every(
    (i) => words[i] !== undefined && /^\p{Lu}{2,}$/u.test(words[i]!.token.text),
  );

/** "Mrs. Savage", "Rockstar Games", "Lazy Sunday". */
export const name: Guard = {
  name: 'name',
  because: 'it is a name or a title',
  holds(context, match) {
    const line = lineOf(context, match);
    if (!match.form) return false;
    const words = line.words.slice(match.from, match.to);
    const capitals = words.every(({ token }) => /^\p{Lu}/u.test(token.text));
    if (!capitals || isShouted(line, match)) return false;
    const next = line.words[match.to];
    if (!/^(predicate|question|complement)$/.test(match.frame)) {
      if (words.some(({ capital }) => capital) || namedElsewhere(context, match)) return true;
    }
    return (
      next?.capital === true &&
      next.before === '' &&
      next.classes.size === 0 &&
      !/^\p{Lu}+$/u.test(next.token.text) &&
      !(isListed(next.word) && wordClassAt(line, match.to) === 'name')
    );
  },
};
