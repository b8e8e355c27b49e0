import type { Traffic } from '../../recorder.ts';
import { addressOf, type Place } from '../place.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';

/** What went over the wire, newest first; each payload is fetched when it is opened. */
export function renderDrawer(entries: readonly Traffic[], place: Place): Html {
  return html`<aside class="drawer" id="payloads" aria-label="Payloads">
<header class="bar"><h2>Payloads</h2><p>what Slack delivered, what the app called</p><a class="tool" href="${addressOf(place, { payloads: false })}" aria-label="Close payloads" data-go>${icon('close')}</a></header>
<ul class="traffic" tabindex="0" aria-label="Requests, newest first">${entries.toReversed().map(renderEntry)}</ul>
${entries.length === 0 && html`<p class="empty">Nothing yet. Send a command, press a button.</p>`}
</aside>`;
}

function renderEntry({ number, way, name, good, answer, ms }: Traffic): Html {
  const direction = way === 'delivered' ? 'to the app' : 'to Slack';
  const outcome = good ? 'ok' : failure(answer);
  return html`<li id="traffic-${number}"><details data-payload="${number}"><summary><span class="way ${way}">${direction}</span> <code>${name}</code> <span class="outcome${!good && ' bad'}">${outcome}${ms !== undefined && `, ${ms} ms`}</span></summary><div class="json" data-keep></div></details></li>`;
}

function failure(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'error' in answer) return String(answer.error);
  return 'not acknowledged';
}

/** The whole of one entry. */
export function renderPayload({ payload, answer }: Traffic): Html {
  const pretty = (value: unknown) => JSON.stringify(value, null, 2);
  const answered = answer !== '' && html`<h3>Answer</h3><pre tabindex="0">${pretty(answer)}</pre>`;
  return html`<h3>Sent</h3><pre tabindex="0">${pretty(payload)}</pre>${answered}`;
}
