import { type AckFn, App, type AppOptions, type ReceiverEvent } from '@slack/bolt';
import { toModal } from './blocks/content.ts';
import { FAILED, notice } from './blocks/notices.ts';
import { deliveryKeys, describeDelivery } from './delivery.ts';
import { REVIEW_VIEW } from './ids.ts';
import { type Log, nameError } from './log.ts';
import { Memory } from './memory.ts';

/** Slack repeats an event up to three times within about five minutes. */
const REMEMBERED = 15 * 60_000;
const DELIVERIES = 20_000;

/**
 * Bolt's app, with what it lacks: every delivery is answered once however often it comes, is always acknowledged,
 * is logged without its content, and can be waited for when the app stops.
 */
export class ReframeApp extends App {
  readonly #log: Log;
  readonly #known = new Memory(REMEMBERED, DELIVERIES);
  readonly #running = new Set<Promise<void>>();

  constructor(options: AppOptions, log: Log) {
    super(options);
    this.#log = log;
  }

  override processEvent(event: ReceiverEvent): Promise<void> {
    const work = this.#process(event).finally(() => this.#running.delete(work));
    this.#running.add(work);
    return work;
  }

  /** Resolves when everything that runs has ended, also what began meanwhile. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  async #process(event: ReceiverEvent): Promise<void> {
    const start = performance.now();
    const what = describeDelivery(event.body);
    const entry = () => ({ ...what, ms: Math.round(performance.now() - start) });
    let acknowledged = false;
    // biome-ignore lint/suspicious/noExplicitAny: Bolt types what is acknowledged so
    const ack: AckFn<any> = async (response) => {
      acknowledged = true;
      await event.ack(response);
    };
    try {
      if (this.#isKnown(event)) {
        await ack();
        this.#log.info({ ...entry(), retry: true });
        return;
      }
      await super.processEvent({ ...event, ack });
      if (!acknowledged) await ack(lastResort(event.body));
      this.#log.info(entry());
    } catch (error) {
      this.#log.error({ ...entry(), error: nameError(error) });
    }
  }

  #isKnown({ body, customProperties, retryNum }: ReceiverEvent): boolean {
    const envelope: unknown = customProperties?.envelopeId;
    const keys = deliveryKeys(body, typeof envelope === 'string' ? envelope : undefined, retryNum);
    const known = new Set(keys.all.filter((key) => this.#known.seen(key, Date.now())));
    return keys.telling.some((key) => known.has(key));
  }
}

/** What to acknowledge with when no listener did: a form must not just vanish. */
function lastResort(body: { readonly type?: string }) {
  if (body.type !== 'view_submission') return undefined;
  return { response_action: 'update', view: toModal(notice(FAILED), REVIEW_VIEW) };
}
