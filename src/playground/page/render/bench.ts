import type { Check, Finding, Held, Review } from '../../../engine/types.ts';
import type { PackProblem } from '../../../packs/pack-error.ts';
import type { RuleSet } from '../../../packs/rule-set.ts';
import type { Span } from '../../../text/span.ts';
import { type Html, html, type Part } from './html.ts';
import { literal } from './text.ts';

export type Bench = {
  readonly text: string;
  readonly review: Review;
  readonly rules: RuleSet;
  readonly problems: readonly PackProblem[];
  readonly dirs: readonly string[];
};

/** The rule author's tab: a draft, and everything that the packs in force make of it. */
export function renderBench({ text, review, rules, problems, dirs }: Bench): Html {
  const packs = rules.packs.map(({ pack, rules: own }) => html`<li><code>${pack}</code> ${own.length}</li>`);
  return html`<header class="bar"><h1 tabindex="-1">Test bench</h1><p>${countRules(rules)}, read again when a file changes</p></header>
<div class="page bench" tabindex="0" role="group" aria-label="Test bench"><div class="sheet">
${problems.length > 0 && renderProblems(problems)}
<div class="field"><label for="bench-draft">Draft</label><textarea id="bench-draft" rows="3" dir="auto" data-bench>\n${text}</textarea></div>
<div id="bench-results" aria-live="polite">${renderReview(review)}</div>
<details class="packs"><summary>Packs in force</summary><p>${dirs.join(', ')}</p><ul>${packs}</ul></details>
</div></div>`;
}

export function countRules({ rules: { size } }: RuleSet): string {
  return `${size} ${size === 1 ? 'rule' : 'rules'} in force`;
}

function renderProblems(problems: readonly PackProblem[]): Html {
  return html`<section class="problems" role="alert"><h2>${problems.length === 1 ? 'A pack is broken' : 'Packs are broken'}</h2><p>The last good packs stay in force until this is mended.</p>${problems.map(
    ({ file, line, column, message, excerpt }) =>
      html`<p><code>${file}${excerpt !== '' && `:${line}:${column}`}</code> ${message}</p>${excerpt !== '' && html`<pre tabindex="0">${excerpt}</pre>`}`,
  )}</section>`;
}

function renderReview({ note, draft, findings, held, rewrite, checks, verdict }: Review): Html {
  return html`<p class="verdict"><strong>${verdict}</strong> ${note}</p>
<blockquote>${paint(
    draft.text,
    findings.map(({ span }) => span),
  )}</blockquote>
<h2>Rewrite</h2>${
    rewrite === null
      ? html`<p class="empty">none</p>`
      : html`<blockquote class="rewrite">${paint(
          rewrite.text,
          rewrite.slots.map(({ span }) => span),
        )}</blockquote><p class="small">${rewrite.moves.map(({ move, rule }) => `${move} (${rule})`).join(', ')}</p>${rewrite.slots.length > 0 && html`<ul>${rewrite.slots.map(({ prompt }) => html`<li>Slot: ${prompt}</li>`)}</ul>`}`
  }
<h2>Findings</h2>${none(findings)}<ul class="cards">${findings.map(renderFinding)}</ul>
<h2>Held back</h2>${none(held)}<ul class="cards">${held.map(renderHeld)}</ul>
<h2>The two questions</h2><ul class="cards">${[checks.safe, checks.count].map(renderCheck)}</ul>`;
}

const none = (list: readonly unknown[]) => list.length === 0 && html`<p class="empty">none</p>`;

function renderFinding({ match, rule, category, severity, span, frame, why, source }: Finding): Html {
  return html`<li><p><strong>“${literal(match)}”</strong> <code>${rule}</code></p><p class="small">${category}, ${severity}, as ${frame}, ${span.join('–')}</p><p>${why}</p><p class="small">Source: ${source}</p></li>`;
}

function renderHeld({ match, rule, guard, because, span }: Held): Html {
  return html`<li><p><strong>“${literal(match)}”</strong> <code>${rule}</code></p><p>Held back by <code>${guard}</code>: ${because}</p><p class="small">${span.join('–')}</p></li>`;
}

function renderCheck({ question, answer, because, present, missing }: Check): Html {
  return html`<li><p><strong>${question}</strong> ${answer === 'yes' ? 'Yes.' : 'Not yet.'} ${because}</p><ul>${present.map(
    ({ element, text }) => html`<li>${element}: “${literal(text)}”</li>`,
  )}${missing.map(({ element, ask }) => html`<li>${element}, missing: ${ask}</li>`)}</ul></li>`;
}

/** A text with some of its places marked. */
function paint(text: string, spans: readonly Span[]): Html {
  const parts: Part[] = [];
  let done = 0;
  for (const [start, end] of spans) {
    parts.push(literal(text.slice(done, start)), html`<mark>${literal(text.slice(start, end))}</mark>`);
    done = end;
  }
  return html`${parts}${literal(text.slice(done))}`;
}
