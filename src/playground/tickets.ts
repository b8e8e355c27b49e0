import { SlackError, type Workspace } from './workspace.ts';

const TRIGGER_LIFE = 3000;
const RESPONSE_LIFE = 30 * 60_000;
const RESPONSE_USES = 5;

/** The short-lived rights that Slack gives with what a user does: to open a modal, and to answer. */
export class Tickets {
  readonly #workspace: Workspace;
  readonly #triggers = new Map<string, { user: string; until: number; used: boolean }>();
  readonly #responses = new Map<string, ResponseTicket & { until: number; uses: number }>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  giveTrigger(user: string): string {
    const id = `${this.#workspace.nextId('')}.${this.#workspace.team.id}.trigger`;
    this.#triggers.set(id, { user, until: this.#workspace.now() + TRIGGER_LIFE, used: false });
    return id;
  }

  /** The user whose modal may be opened. Works once, for three seconds. */
  takeTrigger(id: unknown): string {
    const trigger = this.#triggers.get(String(id));
    if (trigger === undefined) throw new SlackError('invalid_trigger_id');
    if (trigger.used) throw new SlackError('exchanged_trigger_id');
    if (trigger.until < this.#workspace.now()) throw new SlackError('expired_trigger_id');
    trigger.used = true;
    return trigger.user;
  }

  giveResponse(ticket: ResponseTicket): string {
    const id = this.#workspace.nextId('R');
    this.#responses.set(id, { ...ticket, until: this.#workspace.now() + RESPONSE_LIFE, uses: 0 });
    return id;
  }

  /** Where an answer goes. Works five times in thirty minutes. */
  takeResponse(id: string): ResponseTicket {
    const response = this.#responses.get(id);
    if (response === undefined || response.until < this.#workspace.now()) throw new SlackError('expired_url');
    if (response.uses >= RESPONSE_USES) throw new SlackError('used_url');
    response.uses += 1;
    return response;
  }
}

export type ResponseTicket = {
  readonly channel: string;
  readonly user: string;
  readonly source?: string;
};
