import { readConfig } from '../../src/config.ts';
import { serve } from '../../src/slack/serve.ts';
import { makeReview, reviewStub } from '../slack/reviews.ts';

/** The app as a process of its own, with a review that can fail in every way. */
const config = readConfig(process.env);
await serve(
  config.slack,
  (text, options) => {
    if (text.includes('EXPLODE')) {
      setTimeout(() => {
        throw new Error(`exploded at ${text}`);
      });
    }
    if (text.includes('MALFORMED')) return makeReview(text, { checks: undefined as never });
    return reviewStub(text, options);
  },
  config.logLevel,
);
