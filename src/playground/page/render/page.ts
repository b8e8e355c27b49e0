import type { RecordedPlayground } from '../../recorder.ts';
import type { Features } from '../manifest.ts';
import { addressOf, type Place } from '../place.ts';
import { type Bench, renderBench } from './bench.ts';
import { renderConversation, renderThread } from './conversation.ts';
import { type Entered, renderDialog, renderHome } from './dialog.ts';
import { renderDrawer } from './drawer.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import type { Viewing } from './scope.ts';
import { renderSidebar, renderSwitch } from './sidebar.ts';

/** All that a window can show. */
export type Stand = {
  readonly slack: RecordedPlayground;
  readonly features: Features;
  readonly bench: () => Bench;
  readonly enteredBy: (user: string) => Entered;
};

/** A whole page. */
export function renderPage(stand: Stand, place: Place): Html {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${stand.features.app} playground</title><link rel="icon" href="/icon.svg">
${['base', 'layout', 'messages', 'blocks', 'panes'].map((name) => html`<link rel="stylesheet" href="/style/${name}.css">`)}
<script src="/client/theme.ts"></script><script type="module" src="/client/main.ts"></script></head>
<body>${renderBody(stand, place)}</body></html>`;
}

/** What changes in it: sent anew after every change, and fitted into the open page by its script. */
export function renderBody(stand: Stand, place: Place): Html {
  const { workspace } = stand.slack;
  const { viewer } = place;
  const viewing: Viewing = { workspace, viewer };
  const channel = workspace.channels.get(place.at);
  const bench = place.at === 'bench' ? stand.bench() : undefined;
  const main =
    channel !== undefined
      ? renderConversation(channel, place, viewing, stand.features)
      : bench !== undefined
        ? renderBench(bench)
        : renderHome(workspace.homes.get(viewer.id), stand.features.app, viewing);
  const thread =
    channel !== undefined &&
    place.thread !== undefined &&
    renderThread(channel, place.thread, place, viewing, stand.features);
  const modals = { stack: workspace.modals.get(viewer.id) ?? [], ...stand.enteredBy(viewer.id), at: channel?.id };
  return html`<div class="app" id="app" data-as="${viewer.id}" data-at="${place.at}" data-thread="${place.thread}" data-whisper="${lastWhisper(place, viewing)}">
<a class="skip" href="#main">Skip to the conversation</a>
<header class="top"><button type="button" class="tool narrow" id="side-toggle" aria-expanded="false" aria-controls="side" aria-label="Conversations">${icon('list')}</button>${renderSwitch(place, viewing)}<span class="space"></span><a class="plain" id="payloads-toggle" href="${addressOf(place, { payloads: !place.payloads })}" data-go>${icon('wire')}<span>Payloads</span></a><button type="button" class="plain" id="theme" aria-pressed="false">${icon('theme')}<span>Dark</span></button></header>
${renderSidebar(place, viewing, stand.features.app)}
<main id="main" tabindex="-1"><div class="pane" id="pane-${place.at}">${main}</div></main>
${thread}
${place.payloads && renderDrawer(stand.slack.traffic, place)}
<p id="notice" class="notice" role="alert" data-keep></p>
</div>
<div id="message-menu" class="menu" role="menu" popover="manual" aria-label="Message actions">${stand.features.forMessages.map(
    ({ name, callback }) =>
      html`<button type="button" role="menuitem" tabindex="-1" data-message-shortcut="${callback}">${name}</button>`,
  )}<button type="button" role="menuitem" tabindex="-1" data-open-thread>Reply in thread</button></div>
<div id="shortcut-menu" class="menu" role="menu" popover="manual" aria-label="Shortcuts">${stand.features.everywhere.map(
    ({ name, callback }) =>
      html`<button type="button" role="menuitem" tabindex="-1" data-shortcut="${callback}">${name}</button>`,
  )}</div>
${renderDialog(modals, viewing)}<div id="asking" data-keep></div>`;
}

/** The last thread of this conversation in which the app said something to this user alone; the page opens it. */
function lastWhisper({ at }: Place, { workspace, viewer }: Viewing): string {
  const last = workspace.ephemerals.findLast(
    ({ channel, to, seen, threadTs }) => channel === at && to === viewer.id && seen && threadTs !== undefined,
  );
  return last === undefined ? '' : `${last.ts} ${last.threadTs}`;
}
