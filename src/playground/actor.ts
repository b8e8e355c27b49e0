import { type Acknowledgement, createDelivery, type Delivery, type Twist } from './delivery.ts';
import { type Entry, findElement, findMissing, readValues } from './elements.ts';
import { encodeTyped } from './encode.ts';
import { settleModal } from './methods/views.ts';
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

/** The same of a form, and what is wrong with its fields, by block id. */
export type Submitted = Done & { readonly errors: Json };

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

  /**
   * Presses what has this action id in a message or a view: in one block, where `block` names it. `choice` is what
   * Slack adds for a menu or boxes.
   */
  action(
    source: Message | View,
    actionId: string,
    { choice = {}, block, ...twist }: Twist & { readonly choice?: Json; readonly block?: string } = {},
  ): Promise<Done> {
    const { element, blockId } = findElement(source.blocks, actionId, block);
    const payload = this.#stage.payloads.action(this.user, source, { ...element, ...choice }, blockId);
    return this.#send('interactive', payload, twist);
  }

  /**
   * Submits the uppermost modal with entries by block id. Inputs that are not named hold what they began with. As in
   * Slack's window, a form with an empty required input is not sent.
   */
  async submitView(entries: Readonly<Record<string, Entry>>, twist: Twist = {}): Promise<Submitted> {
    const values = readValues(this.#uppermost, entries);
    const errors = findMissing(this.#uppermost, values);
    if (Object.keys(errors).length === 0) return this.submitValues(values, twist);
    const payload = this.#stage.payloads.submission(this.user, this.#uppermost, values);
    return { status: 0, body: '', delivery: createDelivery('interactive', payload), errors };
  }

  /**
   * Submits it with the values of all kinds of inputs as Slack gives them (`{block: {action: {type, …}}}`), and does
   * with the modal what the app answers.
   */
  async submitValues(values: Json, twist: Twist = {}): Promise<Submitted> {
    const view = this.#uppermost;
    const done = await this.#send('interactive', this.#stage.payloads.submission(this.user, view, values), twist);
    if (done.status !== 200) return { ...done, errors: {} };
    const answer = (typeof done.body === 'object' ? done.body : {}) as Json;
    settleModal(this.#stage.workspace, this.user.id, view, answer);
    return { ...done, errors: (answer.response_action === 'errors' ? answer.errors : {}) as Json };
  }

  /** Closes the uppermost modal, and tells the app if it wants to know. */
  async closeModal(twist: Twist = {}): Promise<void> {
    const view = this.#uppermost;
    const payload = this.#stage.payloads.submission(this.user, view, {});
    settleModal(this.#stage.workspace, this.user.id, view, {});
    if (view.notify_on_close !== true) return;
    await this.#send('interactive', { ...payload, type: 'view_closed', is_cleared: false }, twist);
  }

  openHome(twist: Twist = {}): Promise<Done> {
    return this.#openTab('home', twist);
  }

  /** Opens the Messages tab, where one writes to the bot. */
  openMessages(twist: Twist = {}): Promise<Done> {
    return this.#openTab('messages', twist);
  }

  /** Writes to the bot: in a thread, where `threadTs` says so. */
  directMessage(typed: string, { threadTs, ...twist }: Twist & { readonly threadTs?: string } = {}): Promise<Done> {
    const { ts, text, channel } = this.say(this.direct, typed, threadTs);
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    const event = {
      type: 'message',
      channel,
      channel_type: 'im',
      user: this.user.id,
      text,
      ts,
      event_ts: ts,
      ...thread,
    };
    return this.#send('events_api', this.#stage.payloads.event(event), twist);
  }

  /** Any event, as Slack sends it. */
  event(event: Json, twist: Twist = {}): Promise<Done> {
    return this.#send('events_api', this.#stage.payloads.event(event), twist);
  }

  /** The conversation between this user and the bot. */
  get direct(): string {
    return this.#stage.workspace.directMessage(this.#stage.workspace.app.botUser, this.user.id).id;
  }

  /** Posts a message that the app does not hear of. */
  say(channel: string, typed: string, threadTs?: string): Message {
    const text = encodeTyped(this.#stage.workspace, typed, false);
    const thread = threadTs === undefined ? {} : { threadTs };
    return this.#stage.workspace.say({ channel: this.#channel(channel).id, user: this.user.id, text, ...thread });
  }

  /** Posts a message as it is: with blocks, files, or edited. The app does not hear of it. */
  post(channel: string, message: Pick<Message, 'text'> & Partial<Message>): Message {
    return this.#stage.workspace.say({ ...message, channel: this.#channel(channel).id, user: this.user.id });
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

  async #send(kind: Delivery['kind'], payload: Json, twist: Twist): Promise<Done> {
    const delivery = createDelivery(kind, payload);
    return { ...(await this.#stage.deliver(delivery, twist)), delivery };
  }

  #openTab(tab: 'home' | 'messages', twist: Twist): Promise<Done> {
    const event_ts = this.#stage.workspace.nextTs();
    return this.event({ type: 'app_home_opened', user: this.user.id, channel: this.direct, tab, event_ts }, twist);
  }

  get #uppermost(): View {
    if (this.modal === undefined) throw new Error('no modal is open');
    return this.modal;
  }

  #channel(id: string): Channel {
    const channel = this.#stage.workspace.channels.get(id);
    if (channel === undefined) throw new Error(`no channel ${id}`);
    return channel;
  }
}
