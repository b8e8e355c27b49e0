import { describe, expect, test } from '@jest/globals';
import { deliveryKeys, describeDelivery } from '../../src/slack/delivery.ts';

describe('what a delivery is', () => {
  test.each([
    [
      { command: '/reframe', team_id: 'T1', text: 'a draft' },
      { event: 'command', id: '/reframe', team: 'T1' },
    ],
    [
      { type: 'view_submission', view: { callback_id: 'composer' }, team: { id: 'T1' } },
      { event: 'view_submission', id: 'composer', team: 'T1' },
    ],
    [
      { type: 'block_actions', view: { callback_id: 'review' }, actions: [{ action_id: 'why' }] },
      { event: 'block_actions', id: 'why', team: undefined },
    ],
    [
      { type: 'event_callback', event: { type: 'app_home_opened' }, team: null },
      { event: 'app_home_opened', id: undefined, team: undefined },
    ],
  ])('%j', (body, what) => {
    expect(describeDelivery(body)).toEqual(what);
  });
});

test('a trigger id tells a repetition only when Slack says that it tries again', () => {
  expect(deliveryKeys({ trigger_id: '1' }, undefined, undefined)).toEqual({ all: ['trigger 1'], telling: [] });
  expect(deliveryKeys({ trigger_id: '1' }, undefined, 1).telling).toEqual(['trigger 1']);
  expect(deliveryKeys({ event_id: 'Ev1' }, 'e', undefined).telling).toEqual(['event Ev1', 'envelope e']);
});
