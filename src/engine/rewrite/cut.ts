import { possessiveEndingAt, wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, isName, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { hasEvidence, tellsFact, textOf } from './clauses.ts';
import { isComment } from './comment.ts';
import type { Place, Retell, Told } from './part.ts';
import { repair } from './repair.ts';
import { isClause, isNounLike, isOrder, isPast } from './sound.ts';

/** "You carelessly left the door open at 9" → "You left the door open at 9". */
export const cutAdverb: Retell = (place) => {
  const { line, clause, own } = place;
  const comments = ({ frame, from, to }: Match) =>
    frame === 'habit' && (from <= Math.max(clause.from, line.opening) || to >= clause.to);
  const stray = ({ holder, to }: Match) => holder.kind === 'implied' && !isBreak(line, to) && asUsual(line, to) === to;
  if (!own.every((match) => (match.frame === 'adverbial' && !stray(match)) || comments(match))) return null;
  if (!own.some(({ frame }) => frame === 'adverbial')) return null;
  return without(
    place,
    own.map(({ from, to }) => [is(line, from - 1, 'intensifier') ? from - 1 : from, asUsual(line, to)] as const),
  );
};

/** Where "as usual", "as ever" behind an adverb ends; `to` itself where there is none. */
const asUsual = (line: Line, to: number): number =>
  line.words[to]?.word === 'as' && /^(usual|ever|always)$/.test(line.words[to + 1]?.word ?? '') ? to + 2 : to;

/** "As usual the order came at ten" → "The order came at ten": a habit that only comments goes. */
export const cutAside: Retell = (place) => {
  if (!place.own.every(({ frame }) => frame === 'habit')) return null;
  const { clause, line } = place;
  const edge = place.own.every(({ from, to }) => from <= Math.max(clause.from, line.opening) || to >= clause.to);
  return edge && hasEvidence(line, clause.from, clause.to)
    ? without(
        place,
        place.own.map(({ from, to }) => [from, to] as const),
      )
    : null;
};

/** The rule says that only the words themselves go. */
export const cutPhrase: Retell = (place) => {
  if (!place.own.every(({ of }) => of.rule.kind === 'phrase' && of.rule.cut === 'phrase')) return null;
  return without(
    place,
    place.own.map(({ from, to }) => [from, to] as const),
  );
};

/** "Your stage manager, tactless at the best of times, told the agent" → "Your stage manager told the agent". */
export const cutApposition: Retell = (place) => {
  const { line, clause, own } = place;
  const [match] = own;
  if (!match || own.length > 1) return null;
  let from = match.from;
  while (from > clause.from && !isBreak(line, from)) from--;
  let to = match.to;
  while (to < clause.to && !isBreak(line, to)) to++;
  // "You, a glorified door opener, told my vendor"
  if (is(line, from, 'you') && isBreak(line, from + 1)) {
    from++;
    to = Math.max(to, from + 1);
    while (to < clause.to && !isBreak(line, to)) to++;
  }
  if (from < clause.from + 1 || to >= clause.to || !isPast(line, to) || is(line, from, 'you')) return null;
  if (from === clause.from + 1 && !is(line, clause.from, 'you')) return null;
  return without(place, [[from, to]]);
};

const INTENT =
  /^(deliberately|intentionally|purposely|purposefully|wilfully|willfully|knowingly|conveniently|obviously|clearly|selfishly)$/;

const INNER =
  /^(want|wanted|care|cared|like|liked|mean|meant|think|thought|feel|felt|know|knew|enjoy|enjoyed|hope|hoped|intend|intended|believe|believed)$/;

/** "You deliberately left my team off the notice" → "You left my team off the notice": the deed without the motive. */
export const cutIntent: Retell = (place) => {
  const { line, own } = place;
  const [match] = own;
  if (!match || own.length > 1 || match.category !== 'mind-reading' || match.holder.kind === 'implied') return null;
  const at = line.words.findIndex(({ word }, i) => i >= match.from && i < match.to && INTENT.test(word));
  // "clearly didn't want to be there": without the adverb it still claims to know.
  const inner = line.words.slice(at + 1, at + 5).some(({ word }) => INNER.test(word));
  return at >= 0 && isPast(line, at + 1) && !inner ? without(place, [[at, at + 1]]) : null;
};

/** "You renamed the tables out of pure spite" → "You renamed the tables": the deed that stands before its motive. */
export const cutMotive: Retell = (place) => {
  const { line, clause, own } = place;
  const [match] = own;
  if (!match || own.length > 1 || match.category !== 'mind-reading' || match.frame !== 'phrase') return null;
  const at = Math.max(clause.from, clause.from === 0 ? line.opening : 0);
  const person = is(line, at, 'you') || is(line, at, 'thirdSubject') || isName(line, at);
  if (!person || !isPast(line, at + 1) || is(line, at + 1, 'be') || is(line, at + 1, 'aux')) return null;
  for (let i = at + 3; i < match.to; i++)
    if (MOTIVE.test(line.words[i]!.word) && i >= match.from) return without(place, [[i, clause.to]]);
  return null;
};

const MOTIVE = /^(out|because|cos|so|just|simply|purely|for|from)$/;

const LEADS = /^(with|in|by|through|given|despite|for|from|of|to|owing|thanks|due|because|on)$/;

/** "Because of your carelessness we lost the order on the 4th" → "We lost the order on the 4th". */
export const cutAdjunct: Retell = (place) => {
  const { line, clause, own } = place;
  if (own.length !== 1) return null;
  const [match] = own as [Match];
  const owns = is(line, match.from, 'your') || is(line, match.from, 'thirdPossessive');
  const aside =
    match.frame === 'phrase' &&
    ((match.to === clause.to && owns) || SIMILE.test(line.words[match.from]!.word)) &&
    !/^(act|acts|acted|acting|behave|behaves|behaved|behaving|look|looks|looked|sound|sounds|sounded|feel|felt|be|been|are|were|is|was|'re|'s)$/.test(
      line.words[match.from - 1]?.word ?? '',
    );
  if (!aside && !/^(possession|attributive|having|absence)$/.test(match.frame)) return null;
  const simile = match.frame === 'phrase' && SIMILE.test(line.words[match.from]!.word);
  const [from, to] = simile ? [match.from, clause.to] : phraseOf(line, match, clause.from);
  if (from < 0) return null;
  const before = [clause.from, from] as const;
  const after = [Math.min(to, clause.to), clause.to] as const;
  const rest = before[1] > before[0] ? before : after;
  const fronted = is(line, clause.from, 'preposition') && isClause(line, ...after) && tellsFact(line, ...after);
  if (fronted) return without(place, [[from, Math.min(to, clause.to)]]);
  if (before[1] > before[0] && after[1] > after[0] && !isBreak(line, after[0])) return null;
  if (rest[1] <= rest[0] || !isClause(line, ...rest) || !tellsFact(line, ...rest)) return null;
  return without(place, [[from, Math.min(to, clause.to)]]);
};

/** "You stomped off like a teenager": what it was like is no part of what was done. */
const SIMILE = /^like$/;

/** The prepositional phrase around a match, "with your usual carelessness"; [-1, -1] for none. */
function phraseOf(line: Line, match: Match, least: number): readonly [number, number] {
  let from = Math.min(
    match.from,
    match.holder.kind !== 'implied' && match.holder.at < match.from && match.from - match.holder.at < 5
      ? match.holder.at
      : match.from,
  );
  const owner = possessiveEndingAt(line, from);
  if (owner >= 0) from = owner;
  while (
    from > least &&
    (is(line, from - 1, 'determiner') || is(line, from - 1, 'intensifier')) &&
    !isBreak(line, from)
  )
    from--;
  let lead = from - 1;
  while (lead >= least && LEADS.test(line.words[lead]!.word) && !isBreak(line, lead + 1)) lead--;
  if (lead + 1 >= from) return [-1, -1];
  let to = match.to;
  while (
    to < line.words.length &&
    !isBreak(line, to) &&
    wordClassAt(line, to) === 'noun' &&
    line.words[to]!.classes.size === 0
  )
    to++;
  return [lead + 1, to];
}

/** "Petty cash count done": a note of what was done, without its auxiliary. */
const isNoted = (line: Line, from: number, to: number): boolean =>
  !is(line, from, 'determiner') &&
  line.words.some(
    ({ word }, i) =>
      i > from &&
      i < to &&
      /^(done|written|filled|signed|left|sent|logged|handed)$/.test(word) &&
      isNounLike(line, i - 1),
  );

/** The clause without some of its words, where what is left is a sentence. */
function without(place: Place, gone: readonly (readonly [number, number])[]): Told | null {
  const { context, line, clause } = place;
  // "never leave 11 alone": without its "never" it would say the contrary.
  const denies = gone.some(([from, to]) =>
    line.words.slice(from, to).some(({ word }) => /^(never|not|n't|no)$/.test(word)),
  );
  if (denies && place.own.some(({ frame }) => frame === 'habit')) return null;
  let text = '';
  let at = clause.from;
  let kept: readonly [number, number] | null = null;
  for (const [from, to] of [...gone].sort((a, b) => a[0] - b[0])) {
    if (from > at) {
      text += `${textOf(context, line, at, from)} `;
      kept = kept ? [kept[0], from] : [at, from];
    }
    at = Math.max(at, to);
  }
  if (at < clause.to) {
    text += textOf(context, line, at, clause.to);
    kept = kept ? [kept[0], clause.to] : [at, clause.to];
  }
  if (!kept) return null;
  const told = isClause(line, ...kept) || isOrder(line, ...kept) || isPast(line, kept[0]) || isNoted(line, ...kept);
  const fact = tellsFact(line, ...kept);
  if (isComment(line, ...kept)) return null;
  if (!told || !(fact || isNoted(line, ...kept))) return null;
  return { text: repair(text), move: 'cut', fact, ask: isOrder(line, ...kept) };
}
