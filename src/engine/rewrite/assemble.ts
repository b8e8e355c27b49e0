import type { Context } from '../context.ts';
import type { Line } from '../line.ts';
import type { Match } from '../match/match.ts';
import { addressIn } from './address.ts';
import { asTyped } from './as-typed.ts';
import type { Blanks } from './blanks.ts';
import { hasEvidence } from './clauses.ts';
import { isNod, isRhetorical, leansBack } from './comment.ts';
import { added, type Body, type Part } from './part.ts';
import { capitalise, close } from './repair.ts';
import { retell } from './sentence.ts';
import { softened } from './softened.ts';
import { isOfModel, standardIn } from './standard.ts';
import type { Voice } from './voice.ts';

/** Every sentence of the draft: as it is, or as what can be kept of it. */
export function assemble(context: Context, matches: readonly Match[], blanks: Blanks, voice: Voice): Body {
  const parts: Part[] = [];
  let address = '';
  let gone = '';
  let wasCut = false;
  let comparedAway = false;
  let compared = '';
  context.lines.forEach((line, number) => {
    const gap = gapBefore(context, number);
    const own = matches.filter((match) => match.line === number);
    const model = comparedAway && own.length === 0 && isOfModel(line, line.opening, line.words.length);
    const standard = model ? standardIn(context, line, line.opening, line.words.length) : null;
    if (standard) {
      parts.push({
        ...added(voice, close(standard)),
        ask: true,
        gap: newline(gone, gap),
        moves: [{ move: 'ask', rule: compared }],
      });
      gone = '';
      return;
    }
    if (own.length === 0) {
      const comments =
        !line.sentence.quoted &&
        (isNod(line) ||
          isRhetorical(line) ||
          model ||
          (wasCut && leansBack(line)) ||
          (!hasEvidence(line, 0, line.words.length) && softened(context, line, 0, line.words.length)));
      if (comments) {
        gone += gap;
        return;
      }
      parts.push({ ...asTyped(context, line), gap: newline(gone, gap) });
      gone = '';
      wasCut = false;
      comparedAway = false;
      return;
    }
    const told = retell(context, line, own, blanks, voice);
    address ||= addressIn(context, line, parts.length === 0, own[0]!.from);
    for (const [n, part] of told.entries()) {
      const text = part.about
        ? part.text
        : sign(
            parts.length === 0 ? part.text : capitalise(part.text, voice.capitals),
            line,
            part.ask,
            n === told.length - 1,
          );
      parts.push({ ...part, text, gap: n === 0 ? newline(gone, gap) : ' ' });
      gone = '';
    }
    if (told.length === 0) gone += gap;
    wasCut = true;
    compared = own.at(-1)!.of.rule.id;
    comparedAway = voice.direct && own.at(-1)!.category === 'comparison';
  });
  const whole = parts.map(({ text }) => text).join(' ');
  const name = /[\p{L}\uE001<@][^,]*$/u.exec(address.replace(/,\s*$/, ''))?.[0] ?? '';
  return {
    parts,
    capitals: voice.capitals,
    address: name !== '' && whole.includes(name.split(' ').at(-1)!) ? '' : address,
  };
}

/** A question that lost its jab is told; what is asked for ends with a full stop. */
function sign(text: string, line: Line, ask: boolean, last: boolean): string {
  const asks =
    line.question &&
    last &&
    !(ask && /^(?:do|have|what I need is)\b/i.test(text)) &&
    /^(?:can|could|should|shall|may|am|will|would|what|how|why|when|where|which|who|did|do|does|is|are|was|were|have|has)\b/i.test(
      text,
    );
  return close(text.replace(/[,;:\s]+$/, ''), asks ? '?' : '.');
}

const gapBefore = (context: Context, number: number): string => {
  const [start] = context.lines[number]!.sentence.span;
  return context.draft.text.slice(number === 0 ? 0 : context.lines[number - 1]!.sentence.span[1], start);
};

/** A line break that stood before a sentence that went still parts what is left. */
const newline = (gone: string, gap: string): string => (gone.includes('\n') && !gap.includes('\n') ? '\n' : gap);
