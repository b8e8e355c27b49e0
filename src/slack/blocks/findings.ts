import type { types } from '@slack/bolt';
import type { Finding } from '../../engine/types.ts';
import { context } from './content.ts';
import { clip } from './limits.ts';
import { showText } from './markup.ts';
import { groupFindings, listMatches, quoteMatch, type Reason } from './reasons.ts';
import { reasonRow, reasonsRow } from './review-buttons.ts';
import { bullets, type Element, paragraph, richText, words } from './rich-text.ts';

/** So many reasons have buttons of their own; more of them share a row, or the buttons would outnumber the words. */
const APART = 2;

/**
 * The reasons, with their buttons where the review can be worked with (it then has an id), then one line for what is
 * folded.
 */
export function findingBlocks(findings: readonly Finding[], id?: string): types.KnownBlock[] {
  const { shown, folded } = groupFindings(findings);
  const blocks = shown.length > APART ? together(shown, id) : apart(shown, id);
  if (folded.length === 0) return blocks;
  const rest = folded.flatMap((reason) => reason.findings);
  return [...blocks, context('more-findings', clip(`And ${rest.length} more: ${listMatches(rest)}.`, 300))];
}

function apart(reasons: readonly Reason[], id: string | undefined): types.KnownBlock[] {
  return reasons.flatMap((reason, index): types.KnownBlock[] => [
    richText(`finding-${index}`, [paragraph(...say(reason))]),
    ...(id === undefined ? [] : [reasonRow(id, reason, index)]),
  ]);
}

function together(reasons: readonly Reason[], id: string | undefined): types.KnownBlock[] {
  const list = richText('findings', [bullets(reasons.map(say))]);
  return id === undefined ? [list] : [list, reasonsRow(id, reasons)];
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
