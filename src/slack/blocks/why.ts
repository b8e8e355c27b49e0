import type { types } from '@slack/bolt';
import type { Finding } from '../../engine/types.ts';
import type { Pack } from '../../packs/schema.ts';
import { type Content, header } from './content.ts';
import { clip } from './limits.ts';
import { showText } from './markup.ts';
import { quoteMatch } from './reasons.ts';
import { bullets, type Element, paragraph, richText, words } from './rich-text.ts';

/** "Why?": of each finding the reason, what to write instead, where it comes from, and which rule and pack say so. */
export function whyContent(findings: readonly Finding[], packs: readonly Pack[]): Content {
  return {
    text: findings.map(reasonOf).join(' '),
    blocks: findings.flatMap((finding, index) => whyBlocks(finding, index, packs)),
  };
}

function whyBlocks(finding: Finding, index: number, packs: readonly Pack[]): types.KnownBlock[] {
  const instead = finding.suggestions.slice(0, 3).map((prompt): Element[] => [words(clip(showText(prompt), 200))]);
  return [
    header(`Why ${quoteMatch(finding)}`),
    richText(`reason-${index}`, [
      paragraph(words(clip(reasonOf(finding), 1000))),
      ...(instead.length > 0 ? [paragraph(words('\nWrite instead', { bold: true })), bullets(instead)] : []),
    ]),
    richText(`origin-${index}`, [
      paragraph(words('Source', { bold: true }), words(`  ${clip(showText(finding.source) || 'none given', 600)}`)),
      paragraph(words('Rule', { bold: true }), words(`  ${sayRule(finding.rule, packs)}`)),
    ]),
  ];
}

function reasonOf({ why, message }: Finding): string {
  return showText(why) || showText(message) || 'This rule gives no reason.';
}

/** The rule and its pack by their titles, and by the id that those who own the rules know. */
function sayRule(id: string, packs: readonly Pack[]): string {
  const pack = packs.find(({ rules }) => rules.some((rule) => rule.id === id));
  const rule = pack?.rules.find((one) => one.id === id);
  if (pack === undefined || rule === undefined) return id;
  return clip(`${rule.title}, in the pack “${pack.title}” (${id})`, 300);
}
