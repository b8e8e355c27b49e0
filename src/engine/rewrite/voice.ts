import type { Context } from '../context.ts';
import { isName } from '../line.ts';
import type { Match } from '../match/match.ts';

/** How the one who is spoken of is named: the reader, or somebody else, as the draft itself does. */
type Person = {
  readonly them: string;
  readonly they: string;
  readonly their: string;
  readonly 'do they': string;
  readonly see: string;
};

const YOU: Person = { them: 'you', they: 'you', their: 'your', 'do they': 'do you', see: 'see' };
const HE: Person = { them: 'him', they: 'he', their: 'his', 'do they': 'does he', see: 'sees' };
const SHE: Person = { them: 'her', they: 'she', their: 'her', 'do they': 'does she', see: 'sees' };
const THEY: Person = { them: 'them', they: 'they', their: 'their', 'do they': 'do they', see: 'see' };

/** The author's way of writing, which added words follow. */
export type Voice = {
  readonly person: Person;
  /** The name of somebody else whom the message is about, where the draft names them. */
  readonly name: string | null;
  /** The message speaks to the person that it is about. */
  readonly direct: boolean;
  /** Notes for a file: an appraisal, a reference. */
  readonly file: boolean;
  /** Sentences begin with a capital. */
  readonly capitals: boolean;
  /** "u" for "you". */
  readonly short: boolean;
  /** "i" for "I". */
  readonly small: boolean;
};

/** How a draft is written: to whom, with capitals or without, "you" or "u". */
export function voiceOf(context: Context, matches: readonly Match[]): Voice {
  const person = personIn(context, matches);
  const spelt = context.draft.masked.toLowerCase();
  return {
    person,
    name: person === YOU ? null : nameIn(context, matches),
    direct: person === YOU,
    file: FILE.test(context.draft.masked.slice(0, 90)),
    capitals: writesCapitals(context),
    small:
      /(?<![\p{L}'])i(?![\p{L}.])/u.test(context.draft.masked) &&
      !/(?<![\p{L}'])I(?![\p{L}.])/u.test(context.draft.masked),
    short: /(?<![\p{L}'])(?:u|ur)(?![\p{L}'])/u.test(spelt) && !/\byou/.test(spelt),
  };
}

/** A sentence of ours in the author's voice: the person, the capital, the spelling. */
export function inVoice(voice: Voice, text: string): string {
  const named = text.replace(/\{(them|they|their|do they|see)\}/g, (_all, name: keyof Person) => voice.person[name]);
  const spelt = voice.short
    ? named.replace(/\byour\b/g, 'ur').replace(/\b[Yy]ou\b/g, (word) => (word[0] === 'Y' ? 'U' : 'u'))
    : named;
  const said = voice.small ? spelt.replace(/\bI\b/g, 'i') : spelt;
  return voice.capitals || /^I\b/.test(said)
    ? said
    : said.replace(/^(\[?)(\p{Lu})/u, (_all, lead: string, letter: string) => lead + letter.toLowerCase());
}

/** The name of the one whom the matches are about, where it is one word: no title, no half of a nickname. */
function nameIn(context: Context, matches: readonly Match[]): string | null {
  for (const { holder, line, category } of matches) {
    if (holder.kind !== 'third' || category === 'comparison') continue;
    const on = context.lines[line]!;
    const { token, word } = on.words[holder.at] ?? {};
    if (token?.kind === 'word' && isName(on, holder.at) && !/^(mr|mrs|ms|miss|dr|sister)$/.test(word!))
      return token.text;
  }
  return null;
}

function personIn(context: Context, matches: readonly Match[]): Person {
  const words = context.lines.flatMap((line) => (line.sentence.quoted ? [] : line.words.map(({ word }) => word)));
  const others = matches.length > 0 && matches.every(({ category }) => category === 'comparison');
  const about =
    !others &&
    (matches.some(({ holder, category }) => holder.kind === 'third' && category !== 'comparison') || aboutThird(words));
  const count = (kind: RegExp) => words.filter((word) => kind.test(word)).length;
  const yours = count(/^(you|your|yours|yourself)$/);
  const file = yours === 0 && FILE.test(context.draft.masked.slice(0, 90));
  if (!file && (!about || (yours > 0 && count(/^(he|she|him|her|his|hers)$/) <= yours))) return YOU;
  for (const { holder, line } of matches) {
    const word = holder.kind === 'third' ? context.lines[line]!.words[holder.at]?.word : undefined;
    if (word === 'he' || word === 'his') return HE;
    if (word === 'she' || word === 'her') return SHE;
  }
  if (words.some((word) => /^(he|him|his)$/.test(word))) return HE;
  return words.some((word) => /^(she|her|hers)$/.test(word)) ? SHE : THEY;
}

/** How notes for a file begin. */
const FILE =
  /\b(appraisal|reference for|reference:|summary|feedback on|panel|succession|(?:(?:^|quick |short |my |some )notes? (?:for|on))|report on|candidate|employee|probation|calibration|review (?:of|for)|strengths?)\b/i;

/** Notes for a file speak of "he" and "she", never of "they": that may be anybody. */
const aboutThird = (words: readonly string[]) => words.some((word) => /^(he|she|his|him|hers)$/.test(word));

/** A draft in small letters stays in small letters. */
function writesCapitals(context: Context): boolean {
  const starts = context.lines.map((line) => context.draft.text[line.sentence.span[0]] ?? '');
  return starts.some((letter) => /\p{Lu}/u.test(letter)) || !starts.some((letter) => /\p{Ll}/u.test(letter));
}

/** One of the choices; the same for the same draft and `salt`. */
export function pick<T>(context: Context, choices: readonly T[], salt = 0): T {
  let sum = salt * 7919 + 17;
  const { text } = context.draft;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 100_003;
  return choices[sum % choices.length]!;
}
