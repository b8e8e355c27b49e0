import { readContent } from './methods/chat.ts';
import type { ResponseTicket } from './tickets.ts';
import type { Json, Workspace } from './workspace.ts';

/**
 * Does what an app asked of a response URL, or answered a command with: a message for the user alone, or for all in
 * the conversation; or the source message, if it is ephemeral, replaced or deleted.
 */
export function respond(workspace: Workspace, ticket: ResponseTicket, args: Json): void {
  const { channel, user, threadTs, source } = ticket;
  const old = workspace.ephemerals.findIndex(({ ts }) => ts === source);
  if (old >= 0 && (args.delete_original === true || args.replace_original === true))
    workspace.ephemerals.splice(old, 1);
  if (args.delete_original === true) {
    workspace.changed();
    return;
  }
  const content = {
    ...readContent(args),
    channel,
    user: workspace.app.botUser,
    ...(threadTs !== undefined && { threadTs }),
  };
  if (args.response_type === 'in_channel') workspace.say(content);
  else workspace.whisper({ ...content, to: user });
}
