import type { Acknowledgement, Delivery, Twist } from './delivery.ts';
import { Playground } from './playground.ts';
import type { Json } from './workspace.ts';

/** One thing that went over the wire, to look at. */
export type Traffic = {
  readonly number: number;
  /** `delivered`: Slack → app; `called`: app → Slack. */
  readonly way: 'delivered' | 'called';
  /** A method's name, or the kind of a delivery. */
  readonly name: string;
  readonly payload: Json;
  readonly answer: unknown;
  readonly good: boolean;
  readonly ms?: number;
};

/** As much as one would scroll through. */
const KEPT = 100;

/** A playground whose wire can be looked at: the last deliveries and calls, in memory only. */
export class RecordedPlayground extends Playground {
  /** The last that went over the wire, oldest first. The workspace emits `change` after each. */
  readonly traffic: Traffic[] = [];
  #count = 0;

  override onCall = (name: string, payload: Json, answer: Json): void => {
    this.#record({ way: 'called', name, payload, answer, good: answer.ok === true });
  };

  override async deliver(delivery: Delivery, twist: Twist = {}): Promise<Acknowledgement> {
    const start = performance.now();
    // An app that is not there is an answer too: the user in the page must be told.
    const answer = await super.deliver(delivery, twist).catch((): Acknowledgement => ({ status: 503, body: '' }));
    this.#record({
      way: 'delivered',
      name: nameDelivery(delivery),
      payload: delivery.payload,
      answer: answer.body,
      good: answer.status === 200,
      ms: Math.round(performance.now() - start),
    });
    return answer;
  }

  #record(entry: Omit<Traffic, 'number'>): void {
    this.#count += 1;
    this.traffic.push({ ...entry, number: this.#count });
    if (this.traffic.length > KEPT) this.traffic.shift();
    this.workspace.changed();
  }
}

/** `/reframe`, `view_submission`, `app_home_opened` or the like. */
function nameDelivery({ payload, kind }: Delivery): string {
  const event = payload.event as Json | undefined;
  return String(payload.command ?? event?.type ?? payload.type ?? kind);
}
