import type { Actor, Done } from '../actor.ts';
import type { RecordedPlayground } from '../recorder.ts';
import type { Json, View } from '../workspace.ts';
import type { Features } from './manifest.ts';
import type { Entered } from './render/dialog.ts';
import type { Filled, Scope } from './render/scope.ts';
import { choiceOf, refusals, stateOf } from './values.ts';

export type Deed = {
  readonly as: string;
  readonly at: string;
  readonly [detail: string]: unknown;
};

/** What the page says in its own name: a command that does not exist, an app that does not answer. */
type Outcome = { readonly problem?: string };

/** Everything that one can do in the page, done by an actor of the playground. */
export class Deeds {
  readonly #slack: RecordedPlayground;
  readonly #features: Features;
  /** What was put into views, by their hashes: a view that the app has changed is a new one. */
  readonly #filled = new Map<string, readonly Filled[]>();
  /** What was wrong with it. */
  readonly #errors = new Map<string, Json>();

  constructor(slack: RecordedPlayground, features: Features) {
    this.#slack = slack;
    this.#features = features;
  }

  enteredBy(user: string): Entered {
    const view = this.#slack.as(user).modal;
    return { errors: this.#errors.get(view?.hash ?? '') ?? {}, filled: this.#filled.get(view?.hash ?? '') };
  }

  /** @returns undefined where there is no such deed */
  async do(name: string, deed: Deed): Promise<Outcome | undefined> {
    const actor = this.#slack.as(deed.as);
    switch (name) {
      case 'say':
        return this.#say(actor, deed.at, String(deed.text), text(deed.thread));
      case 'shortcut':
        return this.#told(await actor.shortcut(String(deed.callback)));
      case 'message-shortcut':
        return this.#messageShortcut(actor, deed);
      case 'press':
        return this.#press(actor, deed);
      case 'submit':
        return this.#submit(actor, deed);
      case 'close':
        if (actor.modal !== undefined && actor.modal.id === deed.view) await actor.closeModal();
        return {};
      case 'look':
        return this.#look(actor, deed.at);
      case 'dismiss':
        return this.#dismiss(actor, String(deed.ts));
      default:
        return undefined;
    }
  }

  async #say(actor: Actor, at: string, typed: string, thread: string | undefined): Promise<Outcome> {
    const { workspace } = this.#slack;
    const channel = workspace.channels.get(at);
    if (channel === undefined || !channel.members.has(actor.user.id))
      return { problem: 'You are not in this conversation.' };
    if (typed.trim() === '') return {};
    const command = /^\/\S*/.exec(typed)?.[0];
    if (command !== undefined) {
      if (!this.#features.commands.some((known) => known.command === command))
        return { problem: `${command} is not a valid command.` };
      if (thread !== undefined) return { problem: `${command} is not supported in threads. Sorry!` };
      return this.#told(await actor.command(at, typed));
    }
    const toBot = channel.kind === 'im' && channel.members.has(workspace.app.botUser);
    if (toBot) return this.#told(await actor.directMessage(typed, thread === undefined ? {} : { threadTs: thread }));
    actor.say(at, typed, thread);
    return {};
  }

  /** Slack tells an app when somebody opens its tabs. */
  async #look(actor: Actor, at: string): Promise<Outcome> {
    if (at === 'home') return this.#told(await actor.openHome());
    return at === actor.direct ? this.#told(await actor.openMessages()) : {};
  }

  async #messageShortcut(actor: Actor, { channel, ts, callback }: Deed): Promise<Outcome> {
    const message = this.#slack.workspace.messageAt(String(channel), String(ts));
    if (message === undefined) return { problem: 'This message is gone.' };
    return this.#told(await actor.messageShortcut(String(callback), message));
  }

  async #press(actor: Actor, { at, ts, home, block, action, values, filled }: Deed): Promise<Outcome> {
    const { workspace } = this.#slack;
    const seen = [...workspace.messages, ...actor.whispers];
    const source = ts !== undefined ? seen.find((each) => each.ts === ts) : home === true ? actor.home : actor.modal;
    if (source === undefined) return { problem: 'This is gone.' };
    const scope = this.#scope(actor, at);
    const view = 'ts' in source ? undefined : (source as View);
    const shown =
      view === undefined ? source : { ...view, state: { values: stateOf(view, filled as Filled[], scope) } };
    const element = elementsOf(source.blocks).find((each) => each.action_id === action);
    if (element === undefined) return { problem: 'This is gone.' };
    const choice = element.type === 'button' ? {} : choiceOf(element, values as string[], scope);
    const known = elementsOf((source.blocks as Json[]).filter(({ block_id: id }) => id === block)).length > 0;
    return this.#told(await actor.action(shown, String(action), { choice, ...(known && { block: String(block) }) }));
  }

  async #submit(actor: Actor, { at, view: id, filled }: Deed): Promise<Outcome> {
    const view = actor.modal;
    if (view === undefined || view.id !== id) return {};
    this.#filled.set(view.hash, filled as Filled[]);
    const values = stateOf(view, filled as Filled[], this.#scope(actor, at));
    const refused = refusals(view, values);
    if (Object.keys(refused).length > 0) return this.#refuse(view, refused);
    const done = await actor.submitValues(values);
    return Object.keys(done.errors).length > 0 ? this.#refuse(view, done.errors) : this.#told(done);
  }

  #refuse(view: View, errors: Json): Outcome {
    this.#errors.set(view.hash, errors);
    this.#slack.workspace.changed();
    return {};
  }

  #dismiss(actor: Actor, ts: string): Outcome {
    const { ephemerals } = this.#slack.workspace;
    const index = ephemerals.findIndex((each) => each.ts === ts && each.to === actor.user.id);
    if (index >= 0) ephemerals.splice(index, 1);
    this.#slack.workspace.changed();
    return {};
  }

  #scope(actor: Actor, at: string): Scope {
    return { workspace: this.#slack.workspace, viewer: actor.user, at, source: '', errors: {} };
  }

  #told({ status }: Done): Outcome {
    if (status === 200) return {};
    return {
      problem: `${this.#features.app} did not answer (${status === 504 ? 'nothing came in 3 seconds' : `HTTP ${status}`}).`,
    };
  }
}

function elementsOf(blocks: unknown): Json[] {
  return (blocks as Json[]).flatMap(({ elements = [], accessory, element }) =>
    [...(elements as Json[]), accessory as Json, element as Json].filter((each) => each !== undefined),
  );
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
