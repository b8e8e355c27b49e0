import type { Ephemeral, Message, User } from '../../workspace.ts';
import { addressOf, type Place } from '../place.ts';
import { renderBlocks } from './blocks.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import type { Scope, Viewing } from './scope.ts';
import { renderMarkup } from './text.ts';

type Shown = Message | Ephemeral;

/** One message: who, when, what; its thread where it has one; a menu, or the note that only this user sees it. */
export function renderMessage(message: Shown, place: Place, viewing: Viewing, inThread = false): Html {
  const { workspace } = viewing;
  const { ts, user, channel } = message;
  const author = workspace.users.get(user);
  const whisper = 'to' in message;
  const id = `${inThread ? 't' : 'm'}-${ts.replace('.', '-')}`;
  const scope: Scope = { ...viewing, at: channel, source: id, errors: {} };
  const { blocks } = message;
  const content =
    Array.isArray(blocks) && blocks.length > 0
      ? renderBlocks(blocks, scope)
      : html`<div class="words">${renderMarkup(message.text, viewing)}</div>`;
  return html`<li class="message${whisper && ' whisper'}" id="${id}" data-channel="${channel}" data-ts="${ts}" data-root="${message.threadTs}">
${whisper && html`<p class="only">${icon('eye')} Only visible to you</p>`}
${avatar(author)}
<div class="said"><p class="by"><strong>${author?.realName ?? user}</strong>${author?.isBot === true && html` <span class="badge">App</span>`} ${renderTime(ts)}${message.edited === true && html` <span class="edited">(edited)</span>`}</p>
${content}
${whisper && html`<p class="dismiss"><button type="button" class="plain" data-dismiss="${ts}">Dismiss this message</button></p>`}
${!inThread && renderReplies(message, place, viewing)}</div>
${!whisper && renderMenuButton()}
</li>`;
}

/** Initials; the name stands beside them. */
export function avatar(user: User | undefined): Html {
  const letters = (user?.realName ?? '?').split(' ').map((word) => word.slice(0, 1));
  const hue = [...(user?.id ?? '')].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7) % 5;
  return html`<span class="avatar hue-${user?.isBot === true ? 'bot' : hue}" aria-hidden="true">${letters.slice(0, 2).join('')}</span>`;
}

function renderTime(ts: string): Html {
  const when = new Date(Number(ts.split('.')[0]) * 1000);
  const clock = when.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return html`<time datetime="${when.toISOString()}">${clock}</time>`;
}

function renderReplies({ channel, ts }: Shown, place: Place, { workspace, viewer }: Viewing): Html {
  const replies = workspace.repliesTo(channel, ts).length;
  const whispers = workspace.ephemerals.filter(
    ({ to, seen, threadTs, channel: where }) => to === viewer.id && seen && threadTs === ts && where === channel,
  ).length;
  if (replies + whispers === 0) return html``;
  const words = `${replies} ${replies === 1 ? 'reply' : 'replies'}${whispers > 0 ? `, and ${whispers} only visible to you` : ''}`;
  return html`<p><a class="replies" href="${addressOf(place, { thread: ts })}" data-go>${words}</a></p>`;
}

function renderMenuButton(): Html {
  return html`<button type="button" class="tool" aria-label="Message actions" aria-haspopup="menu" aria-expanded="false" aria-controls="message-menu">${icon('dots')}</button>`;
}
