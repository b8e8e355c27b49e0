import { EventEmitter } from 'node:events';

export type Json = { readonly [key: string]: unknown };
export type User = {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly isAdmin: boolean;
  readonly isOwner?: boolean;
  readonly isBot: boolean;
};
export type ChannelKind = 'public' | 'private' | 'im' | 'mpim';
export type Channel = {
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly members: Set<string>;
};
export type Message = {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  text: string;
  blocks?: unknown;
  readonly threadTs?: string;
  readonly files?: readonly Json[];
  edited?: boolean;
};
/** One run of the app's workflow step, and how it ended. */
export type Execution = {
  readonly id: string;
  readonly callbackId: string;
  readonly token: string;
  readonly inputs: Json;
  status: 'running' | 'completed' | 'failed';
  outputs?: Json;
  error?: string;
};
/** A message for one user. `seen` is false where Slack would not show it: in a thread without replies. */
export type Ephemeral = Message & { readonly to: string; readonly seen: boolean };
export type View = Json & { readonly id: string; readonly hash: string; readonly type: string };

/** The one app of the workspace and how it is known here. */
export type AppIdentity = {
  readonly id: string;
  readonly botUser: string;
  readonly botId: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
};

/** An answer with one of Slack's error codes. */
export class SlackError extends Error {
  readonly code: string;
  readonly messages: readonly string[];

  constructor(code: string, messages: readonly string[] = []) {
    super(code);
    this.code = code;
    this.messages = messages;
  }
}

/** A workspace in memory: who is there, what was said, who sees which modal. Emits `change` after every change. */
export class Workspace extends EventEmitter<{ change: [] }> {
  readonly team = { id: 'T0000REFR', domain: 'playground' };
  readonly users = new Map<string, User>();
  readonly channels = new Map<string, Channel>();
  readonly messages: Message[] = [];
  readonly ephemerals: Ephemeral[] = [];
  /** The open modals of each user, the uppermost last. */
  readonly modals = new Map<string, View[]>();
  readonly homes = new Map<string, View>();
  readonly executions = new Map<string, Execution>();
  readonly app: AppIdentity;
  readonly now: () => number;
  #count = 0;

  /** @param now the time in milliseconds */
  constructor(app: AppIdentity, now: () => number) {
    super();
    this.setMaxListeners(0);
    this.app = app;
    this.now = now;
    this.addUser({ id: app.botUser, name: 'reframe', realName: 'Reframe', isAdmin: false, isBot: true });
  }

  addUser(user: User): User {
    this.users.set(user.id, user);
    return user;
  }

  addChannel(id: string, name: string, kind: ChannelKind, members: readonly string[]): Channel {
    const channel = { id, name, kind, members: new Set(members) };
    this.channels.set(id, channel);
    return channel;
  }

  say(message: Omit<Message, 'ts'>): Message {
    const said = { ...message, ts: this.nextTs() };
    this.messages.push(said);
    this.changed();
    return said;
  }

  whisper(message: Omit<Ephemeral, 'ts' | 'seen'>): Ephemeral {
    const seen = message.threadTs === undefined || this.repliesTo(message.channel, message.threadTs).length > 0;
    const said = { ...message, ts: this.nextTs(), seen };
    this.ephemerals.push(said);
    this.changed();
    return said;
  }

  messageAt(channel: string, ts: string): Message | undefined {
    return this.messages.find((message) => message.channel === channel && message.ts === ts);
  }

  repliesTo(channel: string, ts: string): Message[] {
    return this.messages.filter(
      (message) => message.channel === channel && message.threadTs === ts && message.ts !== ts,
    );
  }

  /** The conversation between two users, made where there is none. */
  directMessage(one: string, other: string): Channel {
    const found = [...this.channels.values()].find(
      ({ kind, members }) => kind === 'im' && members.has(one) && members.has(other),
    );
    return found ?? this.addChannel(this.nextId('D'), 'directmessage', 'im', [one, other]);
  }

  /** A new id: `nextId('V')` is V0000001 or the like. */
  nextId(prefix: string): string {
    this.#count += 1;
    return `${prefix}${String(this.#count).padStart(7, '0')}`;
  }

  changed(): void {
    this.emit('change');
  }

  /** Seconds and a count, as Slack numbers messages. */
  nextTs(): string {
    this.#count += 1;
    return `${Math.floor(this.now() / 1000)}.${String(this.#count).padStart(6, '0')}`;
  }
}
