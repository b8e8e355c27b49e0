import { is, type Line } from '../line.ts';
import { hasEvidence } from './clauses.ts';
import { isNounLike, isPast, isTag } from './sound.ts';

/** Sentences that only nod at a label: with the label gone they say nothing. */
const NODS =
  /^(?:think about (?:that|it)|just saying|just sayin|enough said|nuff said|end of(?: story)?|(?:one|two|three|four|a few|some|couple of) (?:more )?things?(?: from me)?|full stop|period|simple as(?: that)?|there i said it|i said what i said|deal with it|sorry not sorry|no offen[cs]e|take that as you will|you know (?:it|who you are)|(?:and )?(?:everyone|everybody) (?:knows|thinks|says|agrees)[^,]{0,20}|sort it(?: out)?|(?:honestly|seriously|really|literally|truly|lol|haha+|smh|fr|tbh|ngl|ffs|rant over|every|single|time|never|always|ever|not great|not good|not good enough|just no|as if|sad|oh well|whatever|wow|ok|okay|right|look|listen|please reflect|reflect on that|kids these days|look it|hear me|i mean it|i kid you not|i give up|that(?: is|'s) (?:the long and short of it|that|all|it)|that says it all|says it all|you know what i mean|go figure|i(?: will|'ll)? say it again|what do i say|keep being you|you do you|i(?: have|'ve)? tried being nice|hope (?:the|it|you)[^,]{0,24}|please|again|every single time|there|mate|fact))$/;

/** What only comments on a judgement, by its first words. */
export const COMMENT =
  /^(i|we)( 'm| 've| 'd|)? ?(do n't|mean|think|know|swear|guess|suppose|am|get|said|honestly|really|ca n't|could n't|wo n't)\b|^(to be|if i|let 's|mark my|no offence|just saying|how am i|why should i|everyone|everybody|the whole|nobody|you know|that 's (?:the long|that|all|it$)|trust me|believe me|as if|i say (?:this|that|it)|(?:i|we) (?:'m|'re|am|are) not the (?:only|first)|fair play to|(?:i|we) (?:do n't|'ll never) know how)\b/;

/** "the rota proves it": proves what went. */
const POINTS_BACK = /\bmade (?:that|it) .*clear$|\b(?:proves?|proved|shows?|showed|confirms?|confirmed) (?:it|that)$/;

const STUCK = /^(?:i|we) (?:'m|'re|am|are|have been|'ve been) (?:stuck|lumbered|saddled|landed) with\b/;

/** "I swear", "everyone knows it": says nothing that could be seen. */
export function isComment(line: Line, from: number, to: number): boolean {
  const said = line.words
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
  if (/^(everyone|everybody|the whole|nobody) .*(knows?|thinks?|says?) (it|so|that)$/.test(said) || STUCK.test(said))
    return true;
  if (hasEvidence(line, from, to)) return false;
  const short = is(line, from, 'selfSubject') && to - from < 6;
  return COMMENT.test(said) || POINTS_BACK.test(said) || (short && !(/^we /.test(said) && isPast(line, from + 1)));
}

/** A sentence that only nods at a label. */
export const isNod = (line: Line): boolean =>
  NODS.test(
    line.words
      .map(({ word }) => word)
      .join(' ')
      .replace(/ (n't|'s|'re)/g, '$1'),
  );

/** "Shall I alert the papers?": a question that nobody is to answer. */
export const isRhetorical = (line: Line): boolean =>
  line.question &&
  !hasEvidence(line, line.opening, line.words.length) &&
  /^(?:shall i|should i|am i|do i|have i|must i|what do i|is (?:it|that) too much|has there ever|have we ever|who do you|what am i|how many times|do you want|would you like)\b/.test(
    line.words
      .slice(line.opening)
      .map(({ word }) => word)
      .join(' '),
  );

/** "It shows." after a sentence that went: nothing that it could mean is left. */
export function leansBack(line: Line): boolean {
  const first = line.words[line.opening]?.word ?? '';
  if (!/^(it|that|this|which|these|those|so|same|neither|nor|like|and|because)$/.test(first))
    return isTag(line, 0, line.words.length);
  // "That consommé." names a thing of its own.
  const { length } = line.words;
  const names = isNounLike(line, length - 1) || is(line, length - 1, 'time');
  if (/^(that|this|these|those|same)$/.test(first) && length - line.opening === 2 && names) return false;
  if (/^(it|this)$/.test(first) && happened(line, line.opening + 1)) return false;
  return !hasEvidence(line, line.opening + 1, length) && length < 12 && !line.question;
}

/** "(it) came through the tenant survey": what happened, not how it is judged. */
const happened = (line: Line, i: number): boolean => {
  if (line.words.length - i < 4) return false;
  const by = (k: number) => is(line, k, 'preposition') && is(line, k + 1, 'determiner');
  return isPast(line, i) && !is(line, i, 'be') && !SEEMED.test(line.words[i]!.word) && by(i + 1);
};

const SEEMED = /^(showed|shown|made|felt|looked|sounded|seemed|smacked|reeked|had|did|got)$/;
