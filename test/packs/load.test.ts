import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { loadPacks, loadRules } from '../../src/packs/load.ts';
import { PackError } from '../../src/packs/pack-error.ts';
import { RULES } from '../rules.ts';

const GOOD = `pack: mine
title: Mine
about: A test.
category: trait
severity: warning
slots: [what happened]
questions: [What happened?]
rules:
  - id: mine.one
    kind: label
    title: One
    why: Because.
    source: Us.
    adjectives: [wibbly]
    examples:
      flag: ["You're wibbly."]
      pass: [The bridge is wibbly.]
`;

const learnedRule = (name: string) => `  - id: mine.${name}
    kind: learned
    title: One
    why: Because.
    source: Us.
    certainty: 3
    examples:
      flag: [x]
      pass: [y]
`;

const dirWith = (files: Record<string, string | Buffer>): string => {
  const dir = mkdtempSync(join(tmpdir(), 'packs-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
};

const problemsOf = (files: Record<string, string | Buffer>) => {
  try {
    loadRules([dirWith(files)]);
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
  return [];
};

describe('loadPacks', () => {
  test('.yml and .yaml are read, in order of their names', () => {
    const other = GOOD.replaceAll('mine', 'other').replaceAll('wibbly', 'wobbly');
    expect(loadPacks([dirWith({ 'other.yaml': other, 'mine.yml': GOOD })]).map(({ pack }) => pack)).toEqual([
      'mine',
      'other',
    ]);
  });

  test('what is loaded and written again loads the same', () => {
    for (const pack of loadPacks([RULES])) {
      expect(loadPacks([dirWith({ [`${pack.pack}.yml`]: stringify(pack) })])).toEqual([pack]);
    }
  });

  test.each([
    [
      'an unknown key, with the nearest known',
      GOOD.replace('adjectives', 'adjectivs'),
      14,
      'unknown key “adjectivs”; did you mean “adjectives”?',
    ],
    ['a missing key', GOOD.replace('    why: Because.\n', ''), 9, '“why” is missing'],
    ['a bad id', GOOD.replace('mine.one', 'other.one'), 9, 'the id must begin with “mine.”'],
    [
      'a name that is not the file’s',
      GOOD.replace('pack: mine', 'pack: yours'),
      1,
      'the pack is called “yours” but its file “mine”',
    ],
    [
      'a word twice',
      GOOD.replace('[wibbly]', '[wibbly, wibbly]'),
      14,
      '“wibbly” already stands in mine.one (adjectives)',
    ],
    [
      'an ambiguous word that is not listed',
      GOOD.replace('adjectives: [wibbly]', 'adjectives: [wibbly]\n    ambiguous: [wobbly]'),
      15,
      '“wobbly” is marked ambiguous but is not among the words of this rule',
    ],
    [
      'an example for both',
      GOOD.replace('The bridge is wibbly.', "You're wibbly."),
      17,
      'is an example of both flag and pass',
    ],
    [
      'a second learned rule for a category',
      `${GOOD}${['two', 'three'].map(learnedRule).join('')}`,
      28,
      'a learned rule for “trait” already stands in mine.two',
    ],
    ['a syntax error', GOOD.replace('title: Mine', 'title: [Mine'), 3, ''],
    ['a duplicate key', GOOD.replace('title: Mine', 'title: Mine\ntitle: Yours'), 3, 'keys must be unique'],
    ['an alias', GOOD.replace('title: Mine', 'title: &a Mine').replace('about: A test.', 'about: *a'), 3, 'aliases'],
  ])('%s is shown with line, column and caret', (_name, text, line, message) => {
    const [problem] = problemsOf({ 'mine.yml': text });
    expect(problem).toMatchObject({ line });
    expect(problem!.message.toLowerCase()).toContain(message.toLowerCase());
    expect(problem!.excerpt).toMatch(/^\d+ \| .*\n +\^$/);
  });

  test('a pattern that cannot be read is shown where it is wrong', () => {
    const text = GOOD.replace('kind: label', 'kind: phrase').replace(
      'adjectives: [wibbly]',
      'patterns: ["be~ (wibbly|wobbly"]',
    );
    const [problem] = problemsOf({ 'mine.yml': text });
    expect(problem).toMatchObject({ line: 14, message: 'this bracket is never closed' });
    const [source, caret] = problem!.excerpt.split('\n');
    expect(source![caret!.length - 1]).toBe('(');
  });

  test('all problems of all files come at once, and nothing is loaded', () => {
    const problems = problemsOf({ 'mine.yml': GOOD.replace('mine.one', 'x.one'), 'other.yml': 'pack: other' });
    expect(new Set(problems.map(({ file }) => file.split('/').pop()))).toEqual(new Set(['mine.yml', 'other.yml']));
  });

  test.each([
    ['an empty file', { 'mine.yml': '' }, 'the file is empty'],
    ['no packs', { 'notes.txt': 'x' }, 'there are no packs'],
    ['bytes that are no text', { 'mine.yml': Buffer.from([0xff, 0xfe, 0x00]) }, 'not valid UTF-8'],
    ['a file too large', { 'mine.yml': `# ${'x'.repeat(2_000_001)}` }, 'a pack may have'],
  ])('%s', (_name, files, message) => {
    expect(problemsOf(files)[0]!.message).toContain(message);
  });

  test('a directory that is not there', () => {
    expect(() => loadPacks(['/nowhere/at/all'])).toThrow('there is no such directory');
  });
});
