import { readContent } from './methods/chat.ts';
import type { ResponseTicket } from './tickets.ts';
import type { Json, Workspace } from './workspace.ts';
import { textOf } from './world.ts';

/**
 * Does what an app asked of a response URL, or answered a command with: a message for the user alone, or for all in
 * the conversation; or the message in which a button was pressed, replaced or deleted.
 */
export function respond(workspace: Workspace, ticket: ResponseTicket, args: Json): void {
  const { channel, user, source } = ticket;
  if (args.delete_original === true) {
    remove(workspace.ephemerals, source);
    remove(workspace.messages, source);
    workspace.changed();
    return;
  }
  const content = readContent(args);
  const original = [...workspace.ephemerals, ...workspace.messages].find(({ ts }) => ts === source);
  if (args.replace_original === true && original !== undefined) {
    Object.assign(original, { blocks: undefined }, content);
    workspace.changed();
    return;
  }
  // Slack puts it into the thread of the pressed button only where it is told so.
  const threadTs = textOf(args.thread_ts);
  const said = { ...content, channel, user: workspace.app.botUser, ...(threadTs !== undefined && { threadTs }) };
  if (args.response_type === 'in_channel') workspace.say(said);
  else workspace.whisper({ ...said, to: user });
}

function remove(messages: { readonly ts: string }[], ts: string | undefined): void {
  const index = messages.findIndex((message) => message.ts === ts);
  if (index >= 0) messages.splice(index, 1);
}
