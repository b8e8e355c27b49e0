import { describe, expect, test } from '@jest/globals';
import { boltLogger, type Log, nameError, placeOf } from '../../src/slack/log.ts';

describe('the name of an error', () => {
  test.each([
    [{ code: 'slack_webapi_platform_error', data: { error: 'invalid_blocks' } }, 'invalid_blocks'],
    [Object.assign(new Error('a draft'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
    [new TypeError('a draft'), 'TypeError'],
    [{ data: { error: '<html>a draft</html>' }, name: 'Error' }, 'Error'],
    ['a draft', 'string'],
    [null, 'object'],
  ])('%j is %s', (error, name) => {
    expect(nameError(error)).toBe(name);
  });
});

test('the place of an error is not in its message', () => {
  const place = placeOf(new Error('line\n    at draft (draft.ts:1:1)\n    at draft'));
  expect(place).toMatch(/log\.test\.ts/);
  const changed = Object.assign(new Error('x'), { message: 'not in its stack', stack: 'Error: a draft\n    at draft' });
  expect(placeOf(changed)).toBeUndefined();
});

test('of what the library logs, only the fixed beginning of warnings and errors passes', () => {
  const lines: unknown[] = [];
  const keep = ((line: unknown) => lines.push(line)) as Log['info'];
  const logger = boltLogger({ info: keep, warn: keep, error: keep });
  logger.debug('body: a draft');
  logger.info('a draft');
  logger.warn('Malformed request body: "a draft" is not valid JSON');
  logger.error(new Error('a draft'));
  logger.error('An unhandled error occurred while Bolt processed (type: x, error: a draft)');
  expect(lines).toEqual([
    { event: 'library', what: 'Malformed request body' },
    { event: 'library', what: 'Error' },
    { event: 'library', what: 'An unhandled error occurred while Bolt processed' },
  ]);
});
