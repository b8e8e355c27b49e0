#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadRules } from './packs/load.ts';
import { PackError } from './packs/pack-error.ts';
import { SEVERITIES, type Severity } from './packs/schema.ts';
import { check } from './terminal/check-command.ts';
import { UsageError } from './terminal/input.ts';

const HELP = `reframe coaches feedback before it is sent: the behaviour, not the person.

  reframe check "text"        a draft
  reframe check FILE…         drafts in files
  reframe check -             a draft from standard input
  reframe rules test          check all rules against their examples
  reframe rules list          all rules
  reframe rules catalogue     the catalogue of rules/README.md (--write, --check)
  reframe rules schema        the JSON Schema of a pack (--write, --check)

  --format text|json|jsonl    jsonl reads lines {"id", "text"} and writes one for each
  --rules DIR                 packs to use instead of the built-in ones; may be repeated
  --explain                   also what was held back, and why
  --min-severity LEVEL        suggestion (default), warning or error

Exit code: 0 nothing found, 1 findings, 2 wrong usage or a broken pack.
`;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  rules: { type: 'string', multiple: true },
  explain: { type: 'boolean', default: false },
  'min-severity': { type: 'string', default: 'suggestion' },
  write: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = readArgs(argv);
  const [command, ...rest] = positionals;
  if (values.version) {
    const { default: manifest } = await import('../package.json', { with: { type: 'json' } });
    process.stdout.write(`${manifest.version}\n`);
    return 0;
  }
  if (values.help || command === undefined || command === 'help') {
    process.stdout.write(HELP);
    return values.help || command === 'help' ? 0 : 2;
  }
  const dirs = values.rules ?? [here('../rules')];
  if (command === 'rules') {
    const { rulesCommand } = await import('./terminal/rules-command.ts');
    return rulesCommand(rest[0], {
      dirs,
      check: values.check,
      write: values.write,
      readme: here('../rules/README.md'),
      schema: here('../rules/pack.schema.json'),
    });
  }
  if (command !== 'check') throw new UsageError(`there is no command “${command}”; see reframe --help`);
  const format = oneOf('--format', values.format, ['text', 'json', 'jsonl'] as const);
  const least = oneOf('--min-severity', values['min-severity'], SEVERITIES) as Severity;
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const style = { colour, width: Math.min(100, process.stdout.columns ?? 100) };
  return check(rest, loadRules(dirs), { format, explain: values.explain, least, style });
}

function readArgs(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}; see reframe --help`);
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} ${value}: there are ${allowed.join(', ')}`);
  return found;
}

// A reader that goes away (reframe … | head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = error instanceof UsageError || error instanceof PackError;
    process.stderr.write(
      known
        ? `reframe: ${(error as Error).message}\n`
        : `reframe: something went wrong inside Reframe (${(error as Error).name})\n`,
    );
    process.exitCode = 2;
  },
);
