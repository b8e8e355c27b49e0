import type { types } from '@slack/bolt';
import type { Check, Element as CheckElement, Checks } from '../../engine/types.ts';
import { clip } from './limits.ts';
import { showText } from './markup.ts';
import { bullets, type Element, paragraph, richText, words } from './rich-text.ts';

const NAMES: Readonly<Record<CheckElement, string>> = {
  situation: 'When and where',
  behaviour: 'What happened',
  impact: 'Effect',
  'next-step': 'Next step',
  support: 'Support',
};
const ANSWERS = { yes: 'Yes.', 'not-yet': 'Not yet.' } as const;

/** The two questions that everyone on a team silently asks, each with what the draft has and what it lacks. */
export function questionBlocks(checks: Checks): types.KnownBlock[] {
  return [questionBlock('safe', checks.safe), questionBlock('count', checks.count)];
}

/** One question and its answer in a line, for those who hear rather than see it. */
export function sayAnswer(check: Check): string {
  return `${check.question} ${ANSWERS[check.answer]} ${showText(check.because)}`.trim();
}

function questionBlock(blockId: string, check: Check): types.RichTextBlock {
  const line = paragraph(
    words(check.question, { bold: true }),
    words(`\n${ANSWERS[check.answer]} ${clip(showText(check.because), 400)}`),
  );
  const items = [
    ...check.present.map(({ element, text }) => item(NAMES[element], `: “${brief(text)}”`)),
    ...check.missing.map(({ element, ask }) => item(`${NAMES[element]}, missing`, `: ${clip(showText(ask), 200)}`)),
  ];
  return richText(blockId, items.length > 0 ? [line, bullets(items)] : [line]);
}

function item(name: string, rest: string): Element[] {
  return [words(name, { bold: true }), words(rest)];
}

function brief(text: string): string {
  return clip(showText(text).replace(/\s+/g, ' ').trim(), 120);
}
