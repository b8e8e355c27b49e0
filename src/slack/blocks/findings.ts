import type { types } from '@slack/bolt';
import type { Finding } from '../../engine/types.ts';
import { context } from './content.ts';
import { clip } from './limits.ts';
import { showText } from './markup.ts';
import { type Element, paragraph, richText, words } from './rich-text.ts';

/** How many reasons a reply holds before it folds. */
export const SHOWN = 5;

/** Findings that share a reason: one rule, all the words that it found. */
export type Reason = { readonly rule: string; readonly findings: readonly Finding[] };

/** Groups findings by rule, in the order of the text, and says which are shown. */
export function groupFindings(findings: readonly Finding[]): { shown: Reason[]; folded: Reason[] } {
  const byRule = Map.groupBy(findings, (finding) => finding.rule);
  const reasons = [...byRule].map(([rule, found]) => ({ rule, findings: found }));
  return { shown: reasons.slice(0, SHOWN), folded: reasons.slice(SHOWN) };
}

/** One block a reason, then one line for what is folded. */
export function findingBlocks(findings: readonly Finding[]): types.KnownBlock[] {
  const { shown, folded } = groupFindings(findings);
  const blocks: types.KnownBlock[] = shown.map((reason, index) =>
    richText(`finding-${index}`, [paragraph(...say(reason))]),
  );
  if (folded.length === 0) return blocks;
  const rest = folded.flatMap((reason) => reason.findings);
  return [...blocks, context('more-findings', clip(`And ${rest.length} more: ${listMatches(rest)}.`, 300))];
}

/** The words found, in quotation marks, each once: `“lazy”, “slacker”`. */
export function listMatches(findings: readonly Finding[]): string {
  return [...new Set(findings.map(quoteMatch))].join(', ');
}

function say({ findings }: Reason): Element[] {
  const [first] = findings;
  if (first === undefined) return [];
  const bold = { bold: true };
  const match = `“${first.match}”`;
  const at = findings.length === 1 ? first.why.indexOf(match) : -1;
  if (at < 0) return [words(clip(listMatches(findings), 200), bold), words(`  ${clip(showText(first.why), 600)}`)];
  const [before, after] = [first.why.slice(0, at), first.why.slice(at + match.length)].map((part) => showText(part));
  return [words(clip(before ?? '', 300)), words(quoteMatch(first), bold), words(clip(after ?? '', 600))];
}

function quoteMatch(finding: Finding): string {
  return `“${clip(showText(finding.match).replace(/\s+/g, ' ').trim(), 80)}”`;
}
