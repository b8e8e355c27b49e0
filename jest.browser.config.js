import base from './jest.config.js';

/** The tests in a real browser: `npm run test:browser`. Plain `npm test` leaves them out, so that it runs anywhere. */
export default { ...base, testMatch: ['**/test/browser/*.browser.ts'], testTimeout: 30_000 };
