import { CLAIMS, COVERS } from '../grammar/verbs.ts';
import { is, isBreak, type Line } from '../line.ts';
import { lineOf } from '../match/match.ts';
import type { Guard } from './guard.ts';

/** "You're not careless", "I don't think you're careless", "nobody says you're lazy", "far from lazy". */
export const negated: Guard = {
  name: 'negated',
  because: 'the draft denies it',
  holds(context, match) {
    const line = lineOf(context, match);
    if (match.form?.part === 'virtue') return deniedClaim(line, match.scope);
    if (match.form?.part === 'virtuous')
      return !deniedWithin(line, match.scope, match.from, true) || deniedClaim(line, match.scope);
    if (isWished(line, match.scope, match.from) || isOrdered(line, match.from)) return false;
    if (match.frame === 'comparative' || match.frame === 'question' || match.holder.command) return false;
    const phrase = match.of.rule.kind === 'phrase' && match.of.rule.about === 'anyone';
    const scope = phrase ? Math.max(match.scope, match.from - 1) : match.scope;
    return deniedWithin(line, scope, match.from, false) || deniedClaim(line, match.scope);
  },
};

/** Whether a negation between the holder and the label applies to the label. */
function deniedWithin(line: Line, scope: number, from: number, virtue: boolean): boolean {
  for (let i = Math.max(0, scope); i < from; i++) {
    const { word } = line.words[i]!;
    const next = line.words[i + 1]?.word ?? '';
    if (word === 'far' && next === 'from') return true;
    if (word === 'anything' && next === 'but') return true;
    if (word === 'no' && next === 'longer') return true;
    if (virtue && word === 'less' && next === 'than') return true;
    if (!is(line, i, 'denial') || word === 'anything' || word === 'far' || word === 'least') continue;
    // "not only lazy", "not just careless" assert; "never been so lazy" and "couldn't be lazier" do too.
    if (/^(only|just|simply|merely)$/.test(next) && !virtue) continue;
    if (
      !virtue &&
      isSuperlative(line, from) &&
      /^(never|n't|not)$/.test(word) &&
      /^(been|be|met|seen|known|had)$/.test(line.words[i + 1]?.word ?? '')
    )
      continue;
    if (word === 'no' && line.words[i + 1]?.word === 'wonder') continue;
    // "You don't need to be so careful" asks for less of a virtue; it denies none.
    if (virtue && /^(need|have|got)$/.test(next) && line.words[i + 2]?.word === 'to') continue;
    return true;
  }
  return false;
}

/** "I wish you weren't such a…", "if only you weren't": the denial is of what is the case. */
const isWished = (line: Line, scope: number, from: number) =>
  line.words
    .slice(Math.max(0, scope - 4), from)
    .some(({ word }, _n, all) => word === 'wish' || (word === 'if' && all.some((w) => /^(n't|not)$/.test(w.word))));

/** "Don't be your usual careless self": an order against what the person is said to be. */
function isOrdered(line: Line, from: number): boolean {
  if (
    is(line, from - 1, 'negation') &&
    line.words[from - 2]?.word === 'do' &&
    (from - 2 === line.opening || from === 2 || isBreak(line, from - 2))
  )
    return true;
  for (let i = from - 1; i > 0; i--) {
    if (line.words[i]!.word === 'be' && is(line, i - 1, 'negation') && line.words[i - 2]?.word === 'do')
      return !is(line, i - 3, 'you') && !is(line, i - 3, 'third') && !is(line, i - 3, 'self');
    if (isBreak(line, i)) return false;
  }
  return false;
}

const isSuperlative = (line: Line, from: number) =>
  /(er|so|such|more)$/.test(line.words[from]?.word ?? '') ||
  /^(so|such|more|this|that|as)$/.test(line.words[from - 1]?.word ?? '');

/** "I don't think", "I'm not saying", "it's not that", "not because", before the clause that says it. */
function deniedClaim(line: Line, scope: number): boolean {
  for (let i = scope; i >= Math.max(0, scope - 7); i--) {
    if (i < scope && isBreak(line, i + 1) && !/["'(]/.test(line.words[i + 1]!.before)) return false;
    const { word } = line.words[i]!;
    if (/^(but|so|however)$/.test(word)) return false;
    if (i < scope && /^(instead|rather|without)$/.test(word)) return true;
    if (!CLAIMS.has(word)) continue;
    for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
      if (is(line, k, 'denial') && line.words[k]!.word !== 'least') return !isCover(line, i, scope);
    }
  }
  return false;
}

/** "I'm not saying you're lazy, but…": said all the same. */
function isCover(line: Line, claim: number, scope: number): boolean {
  if (!COVERS.has(line.words[claim]!.word)) return false;
  return line.words
    .slice(scope)
    .some(
      ({ word }, n, rest) =>
        /^(but|just|however|though|only)$/.test(word) && n > 1 && (rest[n]!.before !== '' || word === 'but'),
    );
}
