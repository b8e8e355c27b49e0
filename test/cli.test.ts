import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

type Run = { code: number | null; out: string; err: string };

const reframe = (args: string[], input: string | Buffer = '', env: Record<string, string> = {}): Promise<Run> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], { env: { ...process.env, ...env } });
    const run: Run = { code: null, out: '', err: '' };
    child.stdout.on('data', (part) => {
      run.out += part;
    });
    child.stderr.on('data', (part) => {
      run.err += part;
    });
    child.on('close', (code) => resolve({ ...run, code }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });

const fileWith = (content: string | Buffer, name = 'draft.txt'): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'reframe-')), name);
  writeFileSync(file, content);
  return file;
};

const DRAFT = "You're lazy, the report was two days late again.";

describe('reframe check', () => {
  test('the first example of the README', async () => {
    const { code, out } = await reframe(['check', DRAFT]);
    expect(code).toBe(1);
    expect(out).toContain('The report was two days late again.');
    expect(out).toMatch(/ {2}You're lazy, the report was two days late again\.\n {9}\^\^\^\^\n/);
    expect(out).toContain('“lazy” trait · warning · trait.effort');
    expect(out).toContain('Am I safe on this team?');
    expect(out).toContain('Can I count on my leaders?');
    expect(out).not.toContain('\u001b');
  });

  test('nothing found is exit 0', async () => {
    const { code, out } = await reframe(['check', 'The gate opens at nine.']);
    expect(code).toBe(0);
    expect(out).toContain('Nothing to change');
  });

  test('a file, and standard input', async () => {
    expect((await reframe(['check', fileWith(DRAFT)])).out).toContain('“lazy”');
    expect((await reframe(['check', '-'], DRAFT)).out).toContain('“lazy”');
  });

  test('json is one object with the fields that the help names', async () => {
    const { out } = await reframe(['check', '--format', 'json', DRAFT]);
    const review = JSON.parse(out);
    expect(review).toMatchObject({
      verdict: 'labels',
      soft: false,
      findings: [{ rule: 'trait.effort', category: 'trait', severity: 'warning', span: [7, 11], match: 'lazy' }],
    });
    for (const { prompt, span } of review.rewrite.slots) expect(review.rewrite.text.slice(...span)).toBe(`[${prompt}]`);
    expect(review.rewrite.variants.map(({ name }: { name: string }) => name)).toContain('just the facts');
    expect(Object.keys(review.checks)).toEqual(['safe', 'count']);
  });

  test('jsonl goes on after a bad line, keeps the order, and exits 2', async () => {
    const lines = [
      { id: 1, text: DRAFT },
      'nonsense',
      { id: 3 },
      { id: 4, text: 'x'.repeat(4001) },
      { id: 5, text: 'Fine.' },
    ];
    const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    const { code, out } = await reframe(['check', '--format', 'jsonl', '-'], input);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(answers.map(({ id, line }) => id ?? line)).toEqual([1, 2, 3, 4, 5]);
    expect(answers[0].findings).toHaveLength(1);
    expect(answers[1]).toEqual({ line: 2, error: 'this line is not JSON' });
    expect(answers[3].error).toContain('4001 characters');
    expect(answers[4]).toMatchObject({ id: 5, findings: [], verdict: 'no-feedback', rewrite: null });
  });

  test('--explain says what was held back, and by which guard', async () => {
    const { out, code } = await reframe(['check', '--explain', "I don't think you're careless."]);
    expect(code).toBe(0);
    expect(out).toContain('“careless” (trait.care), by negated: the draft denies it');
  });

  test('--min-severity', async () => {
    expect((await reframe(['check', '--min-severity', 'error', DRAFT])).code).toBe(0);
    expect((await reframe(['check', '--min-severity', 'warning', DRAFT])).code).toBe(1);
  });

  test('--rules reads other packs, and shows what is wrong in them', async () => {
    const pack = fileWith('pack: mine\nrulez: []\n', 'mine.yml');
    const { code, err } = await reframe(['check', '--rules', join(pack, '..'), DRAFT]);
    expect(code).toBe(2);
    expect(err).toContain('mine.yml:2:1: unknown key “rulez”; did you mean “rules”?');
  });

  test('escape sequences of a draft never reach the terminal', async () => {
    const { out } = await reframe(['check', "You're lazy \u001b[31m\u0007 and late"]);
    expect(out).not.toMatch(/[\u001b\u0007]/);
  });

  test.each([
    ['a missing file', ['check', 'no/such/file.txt'], '', 'there is no such file'],
    ['a directory', ['check', tmpdir()], '', 'this is a directory'],
    ['nothing', ['check'], '', 'nothing to check'],
    ['an empty text', ['check', '-'], '  \n', 'there is no text'],
    ['a long text', ['check', '-'], 'x'.repeat(300_000), '300000 characters; a draft may have 4000'],
    ['binary data', ['check', '-'], Buffer.from([1, 0, 2]), 'binary data'],
    ['invalid UTF-8', ['check', '-'], Buffer.from([0xc3, 0x28]), 'not valid UTF-8'],
    ['an unknown option', ['check', '--nope', 'x'], '', 'nope'],
    ['an unknown format', ['check', '--format', 'xml', 'x'], '', 'text, json, jsonl'],
    ['an unknown command', ['fix', 'x'], '', 'no command “fix”'],
    ['no packs', ['check', '--rules', '/nowhere', 'x'], '', 'there is no such directory'],
  ])('%s is exit 2 with a clear word and nothing on standard output', async (_name, args, input, message) => {
    const { code, out, err } = await reframe(args as string[], input as string | Buffer);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

describe('reframe rules', () => {
  test('test, list, catalogue and schema', async () => {
    expect((await reframe(['rules', 'test'])).out).toMatch(
      /^\d+ rules, \d+ examples, \d+ words and patterns: all as they should be\n$/,
    );
    expect((await reframe(['rules', 'list'])).out).toContain('trait.effort');
    expect((await reframe(['rules', 'catalogue'])).out).toContain('## Character labels');
    expect(JSON.parse((await reframe(['rules', 'schema'])).out).title).toBe('Reframe rule pack');
  });

  test('the generated parts of rules/ are fresh', async () => {
    expect((await reframe(['rules', 'catalogue', '--check'])).err).toBe('');
    expect((await reframe(['rules', 'schema', '--check'])).err).toBe('');
  });
});
