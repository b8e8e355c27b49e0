import type { Tickets } from './tickets.ts';
import { type Channel, type Json, SlackError, type Workspace } from './workspace.ts';

/** What every Web API method works on. */
export type World = {
  readonly workspace: Workspace;
  readonly tickets: Tickets;
  /** A WebSocket address that works once. */
  readonly openSocket: () => string;
};

/** A Web API method: arguments as sent (JSON already read), an answer without `ok`, or a SlackError. */
export type Method = (args: Json, world: World) => Json;

/** A conversation as the bot may know it: private ones only as a member. */
export function findChannel({ workspace }: World, id: unknown): Channel {
  const channel = workspace.channels.get(String(id));
  if (channel === undefined) throw new SlackError('channel_not_found');
  if (channel.kind !== 'public' && !channel.members.has(workspace.app.botUser))
    throw new SlackError('channel_not_found');
  return channel;
}

/** A conversation that the bot is in. */
export function joinedChannel(world: World, id: unknown): Channel {
  const channel = findChannel(world, id);
  if (!channel.members.has(world.workspace.app.botUser)) throw new SlackError('not_in_channel');
  return channel;
}

export function findUser({ workspace }: World, id: unknown) {
  const user = workspace.users.get(String(id));
  if (user === undefined) throw new SlackError('user_not_found');
  return user;
}

/** An argument that is a text, or nothing. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
