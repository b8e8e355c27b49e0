import { checkBlocks } from '../block-kit.ts';
import { type Json, type Message, SlackError } from '../workspace.ts';
import { findUser, joinedChannel, type Method, textOf, type World } from '../world.ts';

const TEXT_LIMIT = 40_000;

/** The text and blocks of a message, checked as Slack checks them. */
export function readContent(args: Json): { text: string; blocks?: unknown } {
  const text = textOf(args.text) ?? '';
  const { blocks } = args;
  if (text === '' && (!Array.isArray(blocks) || blocks.length === 0)) throw new SlackError('no_text');
  if (text.length > TEXT_LIMIT) throw new SlackError('msg_too_long');
  if (blocks === undefined) return { text };
  const problems = checkBlocks(blocks);
  if (problems.some((problem) => problem.includes('blocks are too long'))) throw new SlackError('msg_blocks_too_long');
  if (problems.length > 0) throw new SlackError('invalid_blocks', problems);
  return { text, blocks };
}

const postEphemeral: Method = (args, world) => {
  const channel = joinedChannel(world, args.channel);
  const user = findUser(world, args.user);
  if (!channel.members.has(user.id)) throw new SlackError('user_not_in_channel');
  const thread = readThread(args, channel.id, world);
  const content = readContent(args);
  const said = world.workspace.whisper({
    channel: channel.id,
    user: world.workspace.app.botUser,
    to: user.id,
    ...content,
    ...thread,
  });
  return { message_ts: said.ts };
};

const postMessage: Method = (args, world) => {
  const { workspace } = world;
  const toUser = workspace.users.has(String(args.channel));
  const id = toUser ? workspace.directMessage(workspace.app.botUser, String(args.channel)).id : args.channel;
  const channel = joinedChannel(world, id);
  const said = workspace.say({
    channel: channel.id,
    user: workspace.app.botUser,
    ...readContent(args),
    ...readThread(args, channel.id, world),
  });
  return { channel: channel.id, ts: said.ts, message: showMessage(said, world) };
};

const update: Method = (args, world) => {
  const message = ownMessage(args, world, 'cant_update_message');
  Object.assign(message, readContent(args), { edited: true });
  world.workspace.changed();
  return { channel: message.channel, ts: message.ts, text: message.text };
};

const remove: Method = (args, world) => {
  const message = ownMessage(args, world, 'cant_delete_message');
  world.workspace.messages.splice(world.workspace.messages.indexOf(message), 1);
  world.workspace.changed();
  return { channel: message.channel, ts: message.ts };
};

export const chatMethods: Readonly<Record<string, Method>> = {
  'chat.postEphemeral': postEphemeral,
  'chat.postMessage': postMessage,
  'chat.update': update,
  'chat.delete': remove,
};

/** A message as Slack gives it to apps. */
export function showMessage(message: Message, { workspace }: Pick<World, 'workspace'>): Json {
  const { ts, user, text, blocks, threadTs, channel, files, edited } = message;
  const replies = workspace.repliesTo(channel, ts).length;
  return {
    type: 'message',
    user,
    ts,
    text,
    team: workspace.team.id,
    ...(user === workspace.app.botUser && { bot_id: workspace.app.botId }),
    ...(blocks !== undefined && { blocks }),
    ...(files !== undefined && { files, upload: false }),
    ...(edited === true && { edited: { user, ts } }),
    ...(threadTs !== undefined && { thread_ts: threadTs }),
    ...(replies > 0 && { thread_ts: ts, reply_count: replies }),
  };
}

function readThread(args: Json, channel: string, { workspace }: World): { threadTs?: string } {
  const threadTs = textOf(args.thread_ts);
  if (threadTs === undefined) return {};
  if (workspace.messageAt(channel, threadTs) === undefined) throw new SlackError('thread_not_found');
  return { threadTs };
}

function ownMessage(args: Json, world: World, refusal: string): Message {
  const channel = joinedChannel(world, args.channel);
  const message = world.workspace.messageAt(channel.id, String(args.ts));
  if (message === undefined) throw new SlackError('message_not_found');
  if (message.user !== world.workspace.app.botUser) throw new SlackError(refusal);
  return message;
}
