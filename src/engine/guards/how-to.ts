import { isFirstName, lookUp } from '../../text/nlp.ts';
import { wordClassAt } from '../grammar/person-at.ts';
import { is, isBreak, isName, isPersonNoun, type Line } from '../line.ts';
import type { Match } from '../match/match.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words of programs: with one of them in the sentence, "you" is whoever writes the program. */
const CODE = set(
  `array arrays string strings function functions callback callbacks variable variables constructor mutex socket sockets pointer pointers
  null nil nan undefined boolean bool param params prop props dom div regex buffer buffers compiler interpreter 
  async await listener listeners getter setter immutable iterator enum subclass superclass namespace stdin stdout stderr foreach
  malloc localhost segfault segfaults integer integers hashmap json xml yaml html css kernel syscall
  bytecode closure closures sudo chmod grep instantiate instantiated middleware allocation checksum
    parameter parameters recursion npm pip apt webpack daemon stderr tcp udp dns gpu cpu
  opengl shader vertex monad bitmap ciphertext subquery varchar cmake makefile
  gcc python java javascript typescript rust perl haskell emacs vim ubuntu debian fedora linux wildcard symlink inode stacktrace`,
);

/** "you never need to…", "you'll never have to…", "you can never be sure": anybody may. */
const MAY = set(
  'need needs want know knows tell guess believe run see hear reach hit notice find be receive predict guarantee assume',
);

/** With "always" and "never", what is open or needful to anybody: "you always have to restart it", "you always get a 404". */
export function isHowTo(line: Line, match: Match): boolean {
  return (
    isCode(line) || isNeedful(line, match) || isLet(line, match) || tellsOfThing(line, match) || isPart(line, match)
  );
}

/** A name from a program: in code marks, with a call's brackets, or in camel case. */
const isCode = (line: Line): boolean =>
  line.words.some(
    ({ token, word }, i) =>
      token.kind === 'code' ||
      CODE.has(word) ||
      /^[a-z]+\p{Lu}/u.test(token.text) ||
      (/^\(\)/.test(line.words[i + 1]?.before ?? line.end) && token.kind === 'word'),
  );

function isNeedful(line: Line, { from, to, holder }: Match): boolean {
  if (holder.kind === 'implied') return false;
  const word = (n: number) => line.words[to + n]?.word ?? '';
  if (/^(have|has|had|need|needs|want|wants|got)$/.test(word(0)) && word(1) === 'to')
    return !/^(be|have|win|argue|comment|interrupt|question|prove|know|complain|moan)$/.test(word(2));
  const may = line.words
    .slice(Math.min(holder.at, from) + 1, from + 1)
    .some(({ word: before }) => /^(can|could|will|'ll|may|might|wo)$/.test(before));
  return may && MAY.has(word(0)) && !(word(0) === 'be' && !/^(sure|certain|too|asked|able|alone)$/.test(word(1)));
}

/** "It lets you repeatedly…", "make sure that you never…", "even if you never…". */
const isLet = (line: Line, { holder }: Match): boolean =>
  /^(let|lets|letting|allow|allows|enable|enables|help|helps|make|makes|ensure|sure|even|so)$/.test(
    line.words[holder.at - 1]?.word ?? '',
  );

const OUTCOMES =
  /^(late|mess|dirty|filthy|complaint|complaints|complain|complains|chaos|unlocked|nightmare|drama|row|tears|bedlam|excuse|excuses|argument|unfinished|untidy|disgusting|shambles|nobody|somebody|someone|everyone|everybody|customers|customer|clients|client|patients|residents|parents|guests)$/;

/** "Every time you call it the array gets copied": what follows is the doing of a thing. */
function tellsOfThing(line: Line, { from, to, holder }: Match): boolean {
  const words = line.words.slice(from, to).map(({ word }) => word);
  if (
    holder.kind !== 'you' ||
    holder.at < from ||
    holder.at > to ||
    !/^(every|each|everytime|any)$/.test(words[0]!) ||
    !/time/.test(words.join(' '))
  )
    return false;
  if (words.some((word) => /^(single|bloody|damn|fucking|goddamn|blessed|flipping|last)$/.test(word))) return false;
  const main = line.words.findIndex((_, i) => i > holder.at && isBreak(line, i));
  return !line.words.some(
    ({ word }, i) =>
      OUTCOMES.test(word) ||
      (i !== holder.at && (i < from || i > holder.at) && (main < 0 || i <= main + 2) && isPerson(line, i)),
  );
}

const isPerson = (line: Line, i: number): boolean =>
  is(line, i, 'you') ||
  is(line, i, 'self') ||
  is(line, i, 'third') ||
  isPersonNoun(line, i) ||
  isFirstName(line.words[i]!.word);

/** "At the beginning of each meeting", "Every term is assigned one tag": no habit, a part of the sentence. */
const isPart = (line: Line, { from, to }: Match): boolean =>
  /^(every|each)$/.test(line.words[from]!.word) &&
  (/^(of|per)$/.test(line.words[from - 1]?.word ?? '') || is(line, to, 'be'));

/** "Old programmers never die", "a new contributor never does", "everyone is always busy": nobody in particular. */
export function isAnyOfThem(line: Line, { holder, from }: Match): boolean {
  const { word } = line.words[holder.at] ?? { word: '' };
  if (holder.kind !== 'third' || is(line, holder.at, 'third') || isName(line, holder.at)) return false;
  if (/^every/.test(word)) return !line.words.some((_, i) => is(line, i, 'you') || is(line, i, 'your'));
  for (let i = holder.at - 1; i >= Math.max(0, holder.at - 4); i--) {
    if (is(line, i, 'determiner') || is(line, i, 'your') || is(line, i, 'thirdPossessive'))
      return /^(a|an|any|every|each|some|no|such)$/.test(line.words[i]!.word) && holder.at < from;
    if (isBreak(line, i + 1) || is(line, i, 'preposition') || is(line, i, 'be')) break;
  }
  return /[^s]s$/.test(word) && lookUp(word).class === 'noun' && wordClassAt(line, holder.at + 1) !== 'name';
}
