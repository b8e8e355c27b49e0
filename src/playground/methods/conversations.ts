import { type Channel, type Json, SlackError } from '../workspace.ts';
import { findChannel, findUser, joinedChannel, type Method, type World } from '../world.ts';
import { showMessage } from './chat.ts';

const info: Method = (args, world) => ({ channel: showChannel(findChannel(world, args.channel), world) });

const members: Method = (args, world) => ({ members: [...findChannel(world, args.channel).members] });

const replies: Method = (args, world) => {
  const channel = joinedChannel(world, args.channel);
  const root = world.workspace.messageAt(channel.id, String(args.ts));
  if (root === undefined) throw new SlackError('thread_not_found');
  const thread = [root, ...world.workspace.repliesTo(channel.id, root.ts)];
  return { messages: thread.map((message) => showMessage(message, world)), has_more: false };
};

const history: Method = (args, world) => {
  const channel = joinedChannel(world, args.channel);
  const said = world.workspace.messages.filter(
    ({ channel: id, threadTs, ts }) => id === channel.id && (threadTs ?? ts) === ts,
  );
  return { messages: said.toReversed().map((message) => showMessage(message, world)), has_more: false };
};

const open: Method = (args, world) => {
  const [user] = String(args.users ?? '').split(',');
  const channel = world.workspace.directMessage(world.workspace.app.botUser, findUser(world, user).id);
  return { channel: { id: channel.id } };
};

const list: Method = (_args, world) => {
  const { channels, app } = world.workspace;
  const known = [...channels.values()].filter(({ kind, members: who }) => kind === 'public' || who.has(app.botUser));
  return { channels: known.map((channel) => showChannel(channel, world)) };
};

export const conversationMethods: Readonly<Record<string, Method>> = {
  'conversations.info': info,
  'conversations.members': members,
  'conversations.replies': replies,
  'conversations.history': history,
  'conversations.open': open,
  'conversations.list': list,
};

function showChannel({ id, name, kind, members: who }: Channel, { workspace }: World): Json {
  return {
    id,
    name,
    is_channel: kind === 'public',
    is_private: kind !== 'public',
    is_im: kind === 'im',
    is_mpim: kind === 'mpim',
    is_member: who.has(workspace.app.botUser),
    num_members: who.size,
  };
}
