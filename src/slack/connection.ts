import type { Receiver } from '@slack/bolt';

/** A way in which Slack reaches the app. */
export type Connection = {
  readonly receiver: Receiver;
  /** Begins to take work; gives the port on which health is answered. Rejects with a StartError. */
  open(): Promise<number>;
  /** Takes nothing new, waits for `settled`, then closes. */
  close(settled: () => Promise<void>): Promise<void>;
};
