import type { Channel, Json, User, Workspace } from '../../workspace.ts';

/** What stands in one field of the page. Boxes send one of these for each that is ticked. */
export type Filled = { readonly block: string; readonly action: string; readonly value: string };

/** Where blocks stand, and who looks at them. */
export type Scope = {
  readonly workspace: Workspace;
  readonly viewer: User;
  /** The conversation that is open, for menus that begin with it. */
  readonly at: string | undefined;
  /** What the blocks belong to, for ids that are unique in the page. */
  readonly source: string;
  /** What is wrong with inputs, by block id. */
  readonly errors: Json;
  /** What the user has put into the inputs and sent, so that it is there again; undefined before. */
  readonly filled?: readonly Filled[] | undefined;
};

export type Viewing = Pick<Scope, 'workspace' | 'viewer'>;

/** What a user calls a conversation: `#delivery`, or the other one's name. */
export function nameChannel({ workspace, viewer }: Viewing, channel: Channel): string {
  if (channel.kind === 'public' || channel.kind === 'private') return `#${channel.name}`;
  const others = [...channel.members].filter((id) => id !== viewer.id);
  return others.map((id) => workspace.users.get(id)?.realName ?? id).join(', ') || 'You';
}

/** The conversations that a user is in, channels first. */
export function channelsOf({ workspace, viewer }: Viewing): Channel[] {
  const mine = [...workspace.channels.values()].filter(({ members }) => members.has(viewer.id));
  const isChannel = ({ kind }: Channel) => kind === 'public' || kind === 'private';
  return [...mine.filter(isChannel), ...mine.filter((channel) => !isChannel(channel))];
}
