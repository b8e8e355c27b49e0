import type { Channel, Ephemeral, Message } from '../../workspace.ts';
import type { Features } from '../manifest.ts';
import { addressOf, type Place } from '../place.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import { renderMessage } from './message.ts';
import { nameChannel, type Viewing } from './scope.ts';

/** What is said in a conversation, outside threads, and the box to write in. */
export function renderConversation(channel: Channel, place: Place, viewing: Viewing, features: Features): Html {
  const name = nameChannel(viewing, channel);
  const people = channel.kind === 'im' ? 'Direct message' : `${channel.members.size} members`;
  const withBot = channel.members.has(viewing.workspace.app.botUser);
  const about = channel.kind === 'private' ? `Private, ${people}` : people;
  const said = shown(channel, undefined, viewing);
  return html`<header class="bar"><h1 tabindex="-1">${name}</h1><p>${about}${!withBot && `, ${features.app} is not in here`}</p></header>
<div class="messages" id="messages-${channel.id}" role="log" aria-label="Messages in ${name}" tabindex="0"><ol>${said.map(
    (message) => renderMessage(message, place, viewing),
  )}</ol></div>
${renderBox({ id: `box-${channel.id}`, label: 'Message', send: 'Send', hint: `Message ${name}, or type / for a command` }, features, true)}`;
}

/** A thread: the message that it is about, and what was answered. */
export function renderThread(channel: Channel, ts: string, place: Place, viewing: Viewing, features: Features): Html {
  const said = shown(channel, ts, viewing);
  return html`<aside class="thread" id="thread" aria-label="Thread">
<header class="bar"><h2>Thread</h2><p>${nameChannel(viewing, channel)}</p><a class="tool" href="${addressOf(place, { thread: undefined })}" aria-label="Close thread" data-go>${icon('close')}</a></header>
<div class="messages" id="thread-${ts.replace('.', '-')}" role="log" aria-label="Messages in the thread" tabindex="0"><ol>${said.map(
    (message) => renderMessage(message, place, viewing, true),
  )}</ol></div>
${renderBox({ id: `reply-${ts.replace('.', '-')}`, label: 'Reply in thread', send: 'Reply', hint: 'Reply' }, features, false)}
</aside>`;
}

function shown({ id }: Channel, root: string | undefined, { workspace, viewer }: Viewing): (Message | Ephemeral)[] {
  const here = ({ channel, ts, threadTs = ts }: Message) =>
    channel === id && (root === undefined ? threadTs === ts : threadTs === root || ts === root);
  const whispers = workspace.ephemerals.filter(({ to, seen }) => to === viewer.id && seen);
  return [...workspace.messages.filter(here), ...whispers.filter(here)].sort((a, b) => a.ts.localeCompare(b.ts));
}

type Box = { readonly id: string; readonly label: string; readonly send: string; readonly hint: string };

function renderBox({ id, label, send, hint }: Box, features: Features, withMenu: boolean): Html {
  const menu =
    withMenu &&
    html`<button type="button" class="plain" aria-haspopup="menu" aria-expanded="false" aria-controls="shortcut-menu">${icon('bolt')} Shortcuts</button>`;
  return html`<form class="box-form" id="${id}" data-say="${withMenu ? 'channel' : 'thread'}">
<textarea rows="1" dir="auto" aria-label="${label}" placeholder="${hint}" aria-describedby="${id}-keys"></textarea>
<div class="row">${menu}<span class="keys" id="${id}-keys">${withMenu && html`<kbd>${features.commands[0]?.command}</kbd> and your draft. `}<kbd>Enter</kbd> sends</span><button class="button primary" type="submit">${send}</button></div>
</form>`;
}
