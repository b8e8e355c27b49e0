import type { types } from '@slack/bolt';
import type { Pack } from '../../packs/schema.ts';
import { context, divider, header } from './content.ts';
import { clip } from './limits.ts';
import { bullets, type Element, paragraph, richText, words } from './rich-text.ts';

/** A Home tab is read at a glance; who has more packs sees how many are left. */
const SHOWN = 20;

/** The packs in force, read-only, for admins: what each is for and how many rules it has. Nothing where there are none. */
export function packBlocks(packs: readonly Pack[]): types.KnownBlock[] {
  if (packs.length === 0) return [];
  const rules = packs.reduce((sum, pack) => sum + pack.rules.length, 0);
  const items = packs
    .slice(0, SHOWN)
    .map(({ title, about, rules: own }): Element[] => [
      words(clip(title, 60), { bold: true }),
      words(`, ${own.length} ${own.length === 1 ? 'rule' : 'rules'}. ${clip(firstSentence(about), 140)}`),
    ]);
  const left = packs.length - items.length;
  const more = left > 0 ? ` ${left} more are not shown.` : '';
  return [
    divider,
    header('Rule packs in force'),
    context('packs-note', `You see this because you are an admin. ${packs.length} packs with ${rules} rules.${more}`),
    richText('packs', [paragraph(words('Each rule says why, and names its source.')), bullets(items)]),
  ];
}

function firstSentence(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .split(/(?<=[.!?]) /)[0] ?? ''
  );
}
