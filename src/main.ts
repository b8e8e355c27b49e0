import { config as loadDotenv } from 'dotenv';
import { ConfigError, readConfig } from './config.ts';
import { review } from './engine/review.ts';
import { loadRules } from './packs/load.ts';
import { PackError } from './packs/pack-error.ts';
import { serve } from './slack/serve.ts';
import { StartError } from './slack/start-error.ts';

try {
  loadDotenv({ quiet: true });
  const { slack, rules: dirs, logLevel } = readConfig(process.env);
  const rules = loadRules(dirs);
  await serve(
    slack,
    (text, options) => review(text, rules, options),
    logLevel,
    () => rules.packs,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(exitCode(error));
}

/** 2 where a setting or a pack is to be mended, 1 for the rest: Slack out of reach, a fault of ours. */
function exitCode(error: unknown): number {
  if (error instanceof StartError) return error.fatal ? 2 : 1;
  return error instanceof ConfigError || error instanceof PackError ? 2 : 1;
}
