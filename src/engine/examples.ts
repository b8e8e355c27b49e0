import type { RuleSet } from '../packs/rule-set.ts';
import type { Rule } from '../packs/schema.ts';
import { review } from './review.ts';

/** Something that a rule promises and does not keep. `path` leads to it inside the rule. */
export type Broken = { readonly rule: string; readonly path: readonly PropertyKey[]; readonly message: string };

/** Runs every rule against its own examples. Hedges are weighed over a whole draft, so theirs must be soft drafts. */
export function testExamples(rules: RuleSet): Broken[] {
  return [...rules.rules.values()].flatMap(({ rule }) => [
    ...testFlags(rule, rules),
    ...testPasses(rule, rules),
    ...testOwnWords(rule, rules),
  ]);
}

/** Whether a rule finds no words but a draft too soft: a hedge, or what was learned of soft drafts. */
const weighsDraft = (rule: Rule, { learned }: RuleSet): boolean =>
  rule.kind === 'hedge' || learned.get('soft')?.rule === rule;

function testFlags(rule: Rule, rules: RuleSet): Broken[] {
  return rule.examples.flag.flatMap((example, n): Broken[] => {
    const { text, match, rewrite } =
      typeof example === 'string' ? { text: example, match: undefined, rewrite: undefined } : example;
    const broken = (message: string): Broken => ({ rule: rule.id, path: ['examples', 'flag', n], message });
    const result = review(text, rules);
    if (weighsDraft(rule, rules)) return result.soft ? [] : [broken(`“${text}” is not found too soft`)];
    const own = result.findings.filter((finding) => finding.rule === rule.id);
    if (own.length === 0) return [broken(`“${text}” is not flagged by this rule (${said(result)})`)];
    if (match !== undefined && !own.some((finding) => finding.match === match))
      return [broken(`flags “${own[0]!.match}”, not “${match}”`)];
    if (rewrite !== undefined && result.rewrite?.text !== rewrite)
      return [broken(`is rewritten as “${result.rewrite?.text}”`)];
    return [];
  });
}

function testPasses(rule: Rule, rules: RuleSet): Broken[] {
  return rule.examples.pass.flatMap((text, n): Broken[] => {
    const result = review(text, rules);
    const fires = weighsDraft(rule, rules) ? result.soft : result.findings.some((finding) => finding.rule === rule.id);
    return fires
      ? [{ rule: rule.id, path: ['examples', 'pass', n], message: `“${text}” is flagged by this rule` }]
      : [];
  });
}

/** What a rewrite puts in must not itself be flagged. */
function testOwnWords(rule: Rule, rules: RuleSet): Broken[] {
  return (['slots', 'questions'] as const).flatMap((field) =>
    (rule[field] ?? []).flatMap((text, n): Broken[] => {
      const finding = review(
        text
          .replace(/\{(?:them|they)\}/g, 'you')
          .replace('{their}', 'your')
          .replace('{do they}', 'do you'),
        rules,
      ).findings[0];
      return finding
        ? [{ rule: rule.id, path: [field, n], message: `“${text}” is itself flagged by ${finding.rule}` }]
        : [];
    }),
  );
}

function said(result: ReturnType<typeof review>): string {
  if (result.findings.length > 0) return `only by ${result.findings.map((finding) => finding.rule).join(', ')}`;
  return result.held.length > 0 ? `held back: ${result.held[0]!.guard}` : 'nothing matched';
}
