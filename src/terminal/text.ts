import type { Check, Finding, Held, Review, Variant } from '../engine/types.ts';
import { markDraft } from './mark.ts';
import { harmless, paint, type Style, wrap } from './style.ts';

const INDENT = '  ';

/** A review for a person at a terminal: the rewrite first, then the reasons, then the two questions. */
export function formatText(review: Review, style: Style, explain = false): string {
  const parts = [
    paint(style, 'bold', wrap(harmless(review.note), style.width)),
    review.rewrite && paint(style, 'green', wrap(harmless(review.rewrite.text), style.width, INDENT)),
    review.rewrite && formatVariants(review.rewrite.variants, style),
    review.findings.length > 0 && `${paint(style, 'bold', 'Your draft')}\n${markDraft(review, style, INDENT)}`,
    ...review.findings.map((finding) => formatFinding(finding, style)),
    showsChecks(review) &&
      [review.checks.safe, review.checks.count].map((check) => formatCheck(check, style)).join('\n'),
    explain && formatHeld(review.held, style),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The other ways to say it, a paragraph each. */
const formatVariants = (variants: readonly Variant[], style: Style): string =>
  variants
    .map(
      ({ name, text }) =>
        `${INDENT}${paint(style, 'dim', `or, ${name}:`)}\n${wrap(harmless(text), style.width, INDENT)}`,
    )
    .join('\n');

const showsChecks = ({ verdict }: Review): boolean => verdict === 'labels' || verdict === 'soft' || verdict === 'good';

function formatFinding({ match, category, rule, severity, why }: Finding, style: Style): string {
  const head = `“${harmless(match)}”`;
  return `${INDENT}${paint(style, 'bold', head)} ${paint(style, 'dim', `${category} · ${severity} · ${rule}`)}\n${wrap(harmless(why), style.width, INDENT.repeat(2))}`;
}

function formatCheck({ question, answer, because, present, missing }: Check, style: Style): string {
  const lines = [`${paint(style, 'bold', question)} ${answer === 'yes' ? 'Yes.' : 'Not yet.'} ${because}`];
  for (const { element, text } of present)
    lines.push(wrap(`+ ${label(element)}: “${shorten(harmless(text))}”`, style.width, INDENT));
  for (const { element, ask } of missing)
    lines.push(wrap(`- ${label(element)}: ${harmless(ask)}`, style.width, INDENT));
  return lines.join('\n');
}

const label = (element: string): string => element.replace('-', ' ');

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 68)}…` : line;
};

/** What matched and was held back, by which guard: the answer to "why was this not flagged?". */
function formatHeld(held: readonly Held[], style: Style): string {
  const title = paint(style, 'bold', 'Held back');
  if (held.length === 0) return `${title}\n${INDENT}nothing`;
  return [
    title,
    ...held.map(({ match, rule, guard, because }) =>
      wrap(`“${harmless(match)}” (${rule}), by ${guard}: ${because}`, style.width, INDENT),
    ),
  ].join('\n');
}
