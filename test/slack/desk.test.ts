import { expect, test } from '@jest/globals';
import { Desk } from '../../src/slack/desk.ts';

const draft = (text: string, user = 'U1') => ({ user, text, dropped: [] });

test('a draft is found by its id and its user, for half an hour', () => {
  let now = 0;
  const desk = new Desk(() => now);
  const id = desk.put(draft('one'));
  expect(desk.find(id, 'U1')?.text).toBe('one');
  expect(desk.find(id, 'U2')).toBeUndefined();
  expect(desk.find('another', 'U1')).toBeUndefined();
  now = 30 * 60_000;
  expect(desk.find(id, 'U1')).toBeUndefined();
});

test('the desk holds so many, and loses the oldest; what is worked on is not old', () => {
  const desk = new Desk(() => 0, 2);
  const [first, second] = [desk.put(draft('one')), desk.put(draft('two'))];
  desk.replace(first, draft('one again'));
  const third = desk.put(draft('three'));
  expect([first, second, third].map((id) => desk.find(id, 'U1')?.text)).toEqual(['one again', undefined, 'three']);
});
