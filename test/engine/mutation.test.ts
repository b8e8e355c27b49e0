import { describe, expect, test } from '@jest/globals';
import { FRAMES } from '../../src/engine/frames/index.ts';
import { GUARDS } from '../../src/engine/guards/index.ts';
import { review } from '../../src/engine/review.ts';
import { compile } from '../../src/packs/compile.ts';
import { rules } from '../rules.ts';
import { FRAME_PAIRS, GUARD_PAIRS } from './pairs.ts';

/** Only what frames and guards are for: a phrase that happens to cover the same words would hide a missing frame. */
const packs = rules.packs.map((pack) => ({
  ...pack,
  rules: pack.rules.filter(({ kind }) => kind !== 'phrase' && kind !== 'open' && kind !== 'learned'),
}));
const words = compile(packs);
/** For the guard that weighs the whole sentence; it would hide that another one is missing. */
const weighed = compile(packs, rules.model);

const check = (text: string, guard = '') => review(text, guard === 'unlikely' ? weighed : words);
const isFlagged = (text: string, guard = '') => check(text, guard).findings.length > 0;

describe('minimal pairs', () => {
  test.each(FRAME_PAIRS)('frame %s: “%s”, not “%s”', (frame, flag, pass) => {
    expect(check(flag).findings.map((finding) => finding.frame)).toContain(frame);
    expect(check(pass).findings.map((finding) => finding.frame)).not.toContain(frame);
  });

  test.each(GUARD_PAIRS)('guard %s: not “%s”, but “%s”', (guard, held, flag) => {
    expect(check(held, guard).held.map((one) => one.guard)).toContain(guard);
    expect(isFlagged(held, guard)).toBe(false);
    expect(isFlagged(flag, guard)).toBe(true);
  });

  test('every frame and every guard has its pair', () => {
    expect(FRAMES.map(({ name }) => name).filter((name) => !FRAME_PAIRS.some(([of]) => of === name))).toEqual([]);
    expect(GUARDS.map(({ name }) => name).filter((name) => !GUARD_PAIRS.some(([of]) => of === name))).toEqual([]);
  });
});

/** Runs `look` while one member of a list is missing. */
function without<T>(list: readonly T[], member: T, look: () => boolean): boolean {
  const all = list as T[];
  const at = all.indexOf(member);
  all.splice(at, 1);
  try {
    return look();
  } finally {
    all.splice(at, 0, member);
  }
}

describe('mutation: each part is needed', () => {
  test.each(FRAMES.map((frame) => [frame.name, frame] as const))('without frame %s something breaks', (name, frame) => {
    const breaks = () => FRAME_PAIRS.some(([of, flag]) => of === name && !isFlagged(flag));
    expect(breaks()).toBe(false);
    expect(without(FRAMES, frame, breaks)).toBe(true);
  });

  test.each(GUARDS.map((guard) => [guard.name, guard] as const))('without guard %s something breaks', (name, guard) => {
    const breaks = () => GUARD_PAIRS.some(([of, held]) => of === name && isFlagged(held, name));
    expect(breaks()).toBe(false);
    expect(without(GUARDS, guard, breaks)).toBe(true);
  });
});
