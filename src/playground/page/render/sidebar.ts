import type { Channel } from '../../workspace.ts';
import { ROLES } from '../people.ts';
import { addressOf, type Place, peopleOf } from '../place.ts';
import { type Html, html, type Part } from './html.ts';
import { icon } from './icons.ts';
import { avatar } from './message.ts';
import { channelsOf, nameChannel, type Viewing } from './scope.ts';

/** Where one can go, and who one is. */
export function renderSidebar(place: Place, viewing: Viewing, app: string): Html {
  const channels = channelsOf(viewing);
  const { botUser } = viewing.workspace.app;
  const isBot = ({ kind, members }: Channel) => kind === 'im' && members.has(botUser);
  const go = (at: string, name: Part) =>
    html`<li><a href="${addressOf(place, { at, thread: undefined })}" data-go${place.at === at && html` aria-current="page"`}>${name}</a></li>`;
  const rooms = channels.filter(({ kind }) => kind === 'public' || kind === 'private');
  const people = channels.filter((channel) => !rooms.includes(channel) && !isBot(channel));
  const bot = channels.find(isBot);
  return html`<nav class="side" id="side" aria-label="Workspace">
<p class="title">Playground</p>
<h2>Channels</h2><ul>${rooms.map((channel) => go(channel.id, nameChannel(viewing, channel)))}</ul>
${people.length > 0 && html`<h2>Direct messages</h2><ul>${people.map((channel) => go(channel.id, nameChannel(viewing, channel)))}</ul>`}
<h2>${app}</h2><ul>${bot !== undefined && go(bot.id, 'Messages')}${go('home', html`${icon('home')} Home`)}</ul>
<h2>For rule authors</h2><ul>${go('bench', html`${icon('bench')} Test bench`)}</ul>
</nav>`;
}

/** The button and menu by which one becomes somebody else. */
export function renderSwitch(place: Place, { workspace, viewer }: Viewing): Html {
  const items = peopleOf(workspace).map(
    (user) =>
      html`<a role="menuitemradio" aria-checked="${user.id === viewer.id ? 'true' : 'false'}" tabindex="-1" href="${addressOf(place, { viewer: user, thread: undefined })}" data-go>${avatar(user)}<span>${user.realName}<small>${ROLES[user.id]}</small></span></a>`,
  );
  return html`<button type="button" class="who" aria-haspopup="menu" aria-expanded="false" aria-controls="people-menu">${avatar(viewer)}<span>You are ${viewer.realName}<small>${ROLES[viewer.id]}</small></span></button>
<div id="people-menu" class="menu" role="menu" popover="manual" aria-label="You are">${items}</div>`;
}
