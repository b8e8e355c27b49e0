import type { User, Workspace } from '../workspace.ts';
import { channelsOf } from './render/scope.ts';

/** What one window shows: who looks, where, which thread, whether the payloads are open. All of it is in the address. */
export type Place = {
  readonly viewer: User;
  /** A conversation, `home` or `bench`. */
  readonly at: string;
  readonly thread: string | undefined;
  readonly payloads: boolean;
};

/** Reads a place from an address; what is not there, or not for this user to see, becomes what is. */
export function readPlace(workspace: Workspace, params: URLSearchParams): Place {
  const people = peopleOf(workspace);
  const viewer = people.find(({ id }) => id === params.get('as')) ?? people[0]!;
  const mine = channelsOf({ workspace, viewer });
  const wanted = params.get('at') ?? '';
  const known = wanted === 'home' || wanted === 'bench' || mine.some(({ id }) => id === wanted);
  const at = known ? wanted : (mine[0]?.id ?? 'home');
  const thread = params.get('thread') ?? '';
  return {
    viewer,
    at,
    thread: workspace.messageAt(at, thread) === undefined ? undefined : thread,
    payloads: params.get('payloads') === '1',
  };
}

/** The address of a place. */
export function addressOf(place: Place, change: Partial<Place> = {}): string {
  const { viewer, at, thread, payloads } = { ...place, ...change };
  const params = new URLSearchParams({ as: viewer.id, at });
  if (thread !== undefined) params.set('thread', thread);
  if (payloads) params.set('payloads', '1');
  return `/?${params}`;
}

/** Those who can be played; the bot plays itself. */
export function peopleOf(workspace: Workspace): User[] {
  return [...workspace.users.values()].filter(({ isBot }) => !isBot);
}
