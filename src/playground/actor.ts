import { type Acknowledgement, createDelivery, type Delivery, type Twist } from './delivery.ts';
import { findElement, readValues } from './elements.ts';
import { encodeTyped } from './encode.ts';
import { pushView, readView } from './methods/views.ts';
import type { Payloads } from './payloads.ts';
import { respond } from './responses.ts';
import type { Channel, Json, Message, User, View, Workspace } from './workspace.ts';

/** What an actor needs of the playground. */
export type Stage = {
  readonly workspace: Workspace;
  readonly payloads: Payloads;
  readonly deliver: (delivery: Delivery, twist?: Twist) => Promise<Acknowledgement>;
};

/** What a user did and how the app acknowledged it. */
export type Done = Acknowledgement & { readonly delivery: Delivery };

/** A user at work: everything that one can do in Slack's window, sent to the app as Slack sends it. */
export class Actor {
  readonly user: User;
  readonly #stage: Stage;

  constructor(user: User, stage: Stage) {
    this.user = user;
    this.#stage = stage;
  }

  /** Types a command. `raw` text goes to the app as it is; otherwise Slack encodes what was typed. */
  async command(
    channel: string,
    line: string,
    { raw = false, ...twist }: Twist & { raw?: boolean } = {},
  ): Promise<Done> {
    const [command = '', rest = ''] = line.split(/\s([\s\S]*)/);
    const text = raw ? rest : encodeTyped(this.#stage.workspace, rest, true);
    const payload = this.#stage.payloads.command(this.user, this.#channel(channel), command, text);
    const done = await this.#send('slash_commands', payload, twist);
    const answer = typeof done.body === 'string' ? { text: done.body } : (done.body as Json);
    if (answer.text !== '') respond(this.#stage.workspace, { channel, user: this.user.id }, answer);
    return done;
  }

  shortcut(callbackId: string, twist: Twist = {}): Promise<Done> {
    return this.#send('interactive', this.#stage.payloads.shortcut(this.user, callbackId), twist);
  }

  messageShortcut(callbackId: string, message: Message, twist: Twist = {}): Promise<Done> {
    const channel = this.#channel(message.channel);
    return this.#send(
      'interactive',
      this.#stage.payloads.messageShortcut(this.user, channel, message, callbackId),
      twist,
    );
  }

  /** Presses what has this action id in a message or a view; `choice` is what Slack adds for a menu or boxes. */
  action(
    source: Message | View,
    actionId: string,
    { choice = {}, block, ...twist }: Twist & { choice?: Json; block?: string } = {},
  ): Promise<Done> {
    const { element, blockId } = findElement(source.blocks, actionId, block);
    const payload = this.#stage.payloads.action(this.user, source, { ...element, ...choice }, blockId);
    return this.#send('interactive', payload, twist);
  }

  /** Submits the uppermost modal with texts by block id, and does with the modal what the app answers. */
  submitView(texts: Readonly<Record<string, string>>, twist: Twist = {}): Promise<Done & { errors: Json }> {
    return this.submitValues(readValues(this.#uppermost, texts), twist);
  }

  /** The same, with the values of all kinds of inputs as Slack gives them: `{block: {action: {type, …}}}`. */
  async submitValues(values: Json, twist: Twist = {}): Promise<Done & { errors: Json }> {
    const payload = this.#stage.payloads.submission(this.user, this.#uppermost, values);
    const done = await this.#send('interactive', payload, twist);
    if (done.status !== 200) return { ...done, errors: {} };
    const answer = (typeof done.body === 'object' ? done.body : {}) as Json;
    this.#settleModal(answer);
    return { ...done, errors: (answer.response_action === 'errors' ? answer.errors : {}) as Json };
  }

  /** Closes the uppermost modal, and tells the app if it wants to know. */
  async closeModal(twist: Twist = {}): Promise<void> {
    const view = this.#uppermost;
    const payload = this.#stage.payloads.submission(this.user, view, {});
    this.#settleModal({});
    if (view.notify_on_close !== true) return;
    await this.#send('interactive', { ...payload, type: 'view_closed', is_cleared: false }, twist);
  }

  openHome(twist: Twist = {}): Promise<Done> {
    const channel = this.#stage.workspace.directMessage(this.#stage.workspace.app.botUser, this.user.id).id;
    const event = {
      type: 'app_home_opened',
      user: this.user.id,
      channel,
      tab: 'home',
      event_ts: this.#stage.workspace.nextTs(),
    };
    return this.#send('events_api', this.#stage.payloads.event(event), twist);
  }

  /** Writes to the bot. */
  directMessage(typed: string, twist: Twist = {}): Promise<Done> {
    const { id } = this.#stage.workspace.directMessage(this.#stage.workspace.app.botUser, this.user.id);
    const { ts, text } = this.say(id, typed);
    const event = { type: 'message', channel: id, channel_type: 'im', user: this.user.id, text, ts, event_ts: ts };
    return this.#send('events_api', this.#stage.payloads.event(event), twist);
  }

  /** Posts a message that the app does not hear of. */
  say(channel: string, typed: string, threadTs?: string): Message {
    const text = encodeTyped(this.#stage.workspace, typed, false);
    const thread = threadTs === undefined ? {} : { threadTs };
    return this.#stage.workspace.say({ channel: this.#channel(channel).id, user: this.user.id, text, ...thread });
  }

  /** The uppermost modal. */
  get modal(): View | undefined {
    return this.#stage.workspace.modals.get(this.user.id)?.at(-1);
  }

  get home(): View | undefined {
    return this.#stage.workspace.homes.get(this.user.id);
  }

  /** The ephemeral messages that this user can see, oldest first. */
  get whispers() {
    return this.#stage.workspace.ephemerals.filter(({ to, seen }) => to === this.user.id && seen);
  }

  get #uppermost(): View {
    if (this.modal === undefined) throw new Error('no modal is open');
    return this.modal;
  }

  async #send(kind: Delivery['kind'], payload: Json, twist: Twist): Promise<Done> {
    const delivery = createDelivery(kind, payload);
    return { ...(await this.#stage.deliver(delivery, twist)), delivery };
  }

  #settleModal(answer: Json): void {
    const { workspace } = this.#stage;
    const stack = workspace.modals.get(this.user.id) ?? [];
    if (answer.response_action === 'errors') return;
    if (answer.response_action === 'push') pushView(workspace, this.user.id, readView(answer.view, 'modal', workspace));
    else if (answer.response_action === 'update') stack[stack.length - 1] = readView(answer.view, 'modal', workspace);
    else workspace.modals.set(this.user.id, answer.response_action === 'clear' ? [] : stack.slice(0, -1));
    workspace.changed();
  }

  #channel(id: string): Channel {
    const channel = this.#stage.workspace.channels.get(id);
    if (channel === undefined) throw new Error(`no channel ${id}`);
    return channel;
  }
}
