import type { Finding } from '../../engine/types.ts';
import { clip } from './limits.ts';
import { showText } from './markup.ts';

/** How many reasons a reply holds before it folds. */
const SHOWN = 5;

/** Findings that share a reason: one rule, all the words that it found. */
export type Reason = { readonly rule: string; readonly findings: readonly Finding[] };

/** Groups findings by rule, in the order of the text, and says which are shown. */
export function groupFindings(findings: readonly Finding[]): { shown: Reason[]; folded: Reason[] } {
  const byRule = Map.groupBy(findings, (finding) => finding.rule);
  const reasons = [...byRule].map(([rule, found]) => ({ rule, findings: found }));
  return { shown: reasons.slice(0, SHOWN), folded: reasons.slice(SHOWN) };
}

/** The words found, in quotation marks, each once: `“lazy”, “slacker”`. */
export function listMatches(findings: readonly Pick<Finding, 'match'>[]): string {
  return [...new Set(findings.map(quoteMatch))].join(', ');
}

/** The words of one finding, in quotation marks and in one line. */
export function quoteMatch({ match }: Pick<Finding, 'match'>): string {
  return `“${clip(showText(match).replace(/\s+/g, ' ').trim(), 80)}”`;
}
