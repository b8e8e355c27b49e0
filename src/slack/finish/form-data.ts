import { LIMITS } from '../blocks/limits.ts';
import type { Origin } from '../desk.ts';

/** What the finishing form and the finished text carry with them in Slack's private metadata: no draft. */
export type FormData = {
  readonly origin?: Origin;
  /** What the blanks ask for, without brackets. */
  readonly prompts: readonly string[];
  /** What stood between the parts of the whole text. */
  readonly joints: readonly string[];
  /** Rule and words, in small letters, that the leader has called "not a label". */
  readonly dropped: readonly (readonly [rule: string, match: string])[];
};

const NONE: FormData = { prompts: [], joints: [], dropped: [] };

/** As Slack keeps it: what does not fit is left out, least needed first. */
export function writeFormData(data: FormData): string {
  let kept = data;
  for (;;) {
    const written = JSON.stringify(kept);
    if (written.length <= LIMITS.privateMetadata) return written;
    if (kept.dropped.length > 0) kept = { ...kept, dropped: kept.dropped.slice(0, -1) };
    else kept = { ...kept, prompts: kept.prompts.slice(0, -1) };
  }
}

/** As it was written; empty where it is not ours. */
export function readFormData(written: string): FormData {
  try {
    return { ...NONE, ...(JSON.parse(written) as Partial<FormData>) };
  } catch {
    return NONE;
  }
}
