import { showMessage } from './methods/chat.ts';
import type { Tickets } from './tickets.ts';
import type { Channel, Execution, Json, Message, User, View, Workspace } from './workspace.ts';

/** The bodies that Slack sends for what a user does. */
export class Payloads {
  readonly #workspace: Workspace;
  readonly #tickets: Tickets;
  readonly #origin: () => string;

  constructor(workspace: Workspace, tickets: Tickets, origin: () => string) {
    this.#workspace = workspace;
    this.#tickets = tickets;
    this.#origin = origin;
  }

  command(user: User, channel: Channel, command: string, text: string): Json {
    const { team, app } = this.#workspace;
    return {
      token: 'verification',
      team_id: team.id,
      team_domain: team.domain,
      channel_id: channel.id,
      channel_name: channel.name,
      user_id: user.id,
      user_name: user.name,
      command,
      text,
      api_app_id: app.id,
      is_enterprise_install: 'false',
      response_url: this.#responseUrl({ channel: channel.id, user: user.id }),
      trigger_id: this.#tickets.giveTrigger(user.id),
    };
  }

  shortcut(user: User, callbackId: string): Json {
    return { type: 'shortcut', callback_id: callbackId, action_ts: this.#workspace.nextTs(), ...this.#frame(user) };
  }

  messageShortcut(user: User, channel: Channel, message: Message, callbackId: string): Json {
    return {
      type: 'message_action',
      callback_id: callbackId,
      action_ts: this.#workspace.nextTs(),
      message_ts: message.ts,
      message: showMessage(message, { workspace: this.#workspace }),
      channel: { id: channel.id, name: channel.name },
      response_url: this.#responseUrl({ channel: channel.id, user: user.id }),
      ...this.#frame(user),
    };
  }

  /** A pressed button or the like, in a message or a view. */
  action(user: User, source: Message | View, element: Json, blockId: unknown): Json {
    const action = { ...element, block_id: blockId, action_ts: this.#workspace.nextTs() };
    const frame = {
      type: 'block_actions',
      api_app_id: this.#workspace.app.id,
      actions: [action],
      ...this.#frame(user),
    };
    if (!('ts' in source)) {
      return { ...frame, container: { type: 'view', view_id: source.id }, view: source, state: source.state };
    }
    const { channel, ts, threadTs } = source as Message;
    const ephemeral = this.#workspace.ephemerals.some((each) => each.ts === ts);
    return {
      ...frame,
      channel: { id: channel, name: this.#workspace.channels.get(channel)?.name },
      container: {
        type: 'message',
        message_ts: ts,
        channel_id: channel,
        is_ephemeral: ephemeral,
        ...(threadTs !== undefined && { thread_ts: threadTs }),
      },
      ...(!ephemeral && { message: showMessage(source as Message, { workspace: this.#workspace }) }),
      state: { values: {} },
      response_url: this.#responseUrl({ channel, user: user.id, source: ts }),
    };
  }

  submission(user: User, view: View, values: Json): Json {
    return {
      type: 'view_submission',
      api_app_id: this.#workspace.app.id,
      view: { ...view, state: { values } },
      response_urls: [],
      ...this.#frame(user),
    };
  }

  event(event: Json): Json {
    const { team, app } = this.#workspace;
    const authorization = { enterprise_id: null, team_id: team.id, user_id: app.botUser, is_bot: true };
    return {
      type: 'event_callback',
      token: 'verification',
      team_id: team.id,
      api_app_id: app.id,
      event,
      event_id: this.#workspace.nextId('Ev'),
      event_time: Math.floor(this.#workspace.now() / 1000),
      authorizations: [{ ...authorization, is_enterprise_install: false }],
    };
  }

  step({ id, callbackId, token, inputs }: Execution): Json {
    return this.event({
      type: 'function_executed',
      function: { id: 'Fn0000001', callback_id: callbackId, type: 'app', app_id: this.#workspace.app.id },
      inputs,
      function_execution_id: id,
      workflow_execution_id: this.#workspace.nextId('Wx'),
      event_ts: this.#workspace.nextTs(),
      bot_access_token: token,
    });
  }

  #frame(user: User): Json {
    const { team } = this.#workspace;
    return {
      token: 'verification',
      team,
      user: { id: user.id, username: user.name, name: user.name, team_id: team.id },
      enterprise: null,
      is_enterprise_install: false,
      trigger_id: this.#tickets.giveTrigger(user.id),
    };
  }

  #responseUrl(ticket: Parameters<Tickets['giveResponse']>[0]): string {
    return `${this.#origin()}/response/${this.#tickets.giveResponse(ticket)}`;
  }
}
