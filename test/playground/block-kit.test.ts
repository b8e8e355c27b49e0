import { describe, expect, test } from '@jest/globals';
import { checkBlocks, checkView } from '../../src/playground/block-kit.ts';
import { findPings } from '../../src/playground/pings.ts';

const text = (length: number, type = 'plain_text') => ({ type, text: 'x'.repeat(length) });
const section = (length: number, block_id = `b${length}`) => ({ type: 'section', block_id, text: text(length) });
const rich = (...elements: unknown[]) => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] });
const button = (length: number) => ({
  type: 'actions',
  elements: [{ type: 'button', action_id: 'a', text: text(length) }],
});
const focused = {
  type: 'input',
  label: text(5),
  element: { type: 'plain_text_input', action_id: 'a', focus_on_load: true },
};
const input = { type: 'input', label: text(5), element: { type: 'plain_text_input', action_id: 'a' } };

describe('blocks that Slack takes', () => {
  test.each([
    ['the longest section', [section(3000)]],
    ['fifty blocks', Array.from({ length: 50 }, () => ({ type: 'divider' }))],
    ['the longest header', [{ type: 'header', text: text(150) }]],
    ['the longest button', [button(75)]],
    [
      'rich text',
      [
        rich(
          { type: 'text', text: 'a', style: { strike: true, bold: true } },
          { type: 'link', url: 'https://a.example' },
        ),
      ],
    ],
  ])('%s', (_, blocks) => {
    expect(checkBlocks(blocks)).toEqual([]);
  });
});

describe('blocks that Slack refuses', () => {
  test.each([
    ['a section too long', [section(3001)], '/blocks/0/text/text'],
    ['fifty-one blocks', Array.from({ length: 51 }, () => ({ type: 'divider' })), '/blocks'],
    ['a header too long', [{ type: 'header', text: text(151) }], '/blocks/0/text/text'],
    ['a header in mrkdwn', [{ type: 'header', text: text(3, 'mrkdwn') }], '/blocks/0/text/type'],
    ['a button too long', [button(76)], '/blocks/0/elements/0/text/text'],
    ['an unknown block', [{ type: 'marquee' }], '/blocks/0/type'],
    ['an unknown field', [{ type: 'divider', colour: 'red' }], '/blocks/0'],
    ['an empty text', [section(0)], '/blocks/0/text/text'],
    ['an id too long', [section(3, 'i'.repeat(256))], '/blocks/0/block_id'],
    [
      'the same action twice',
      [{ type: 'actions', elements: [...button(3).elements, ...button(4).elements] }],
      '/blocks/0',
    ],
    ['the same id twice', [section(3, 'i'), section(4, 'i')], '/blocks'],
    ['a section of nothing', [{ type: 'section' }], '/blocks/0'],
    ['an empty rich text', [{ type: 'rich_text', elements: [] }], '/blocks/0/elements'],
    ['a rich text too long', [rich(...Array.from({ length: 5 }, () => text(1000, 'text')))], '/blocks/0'],
    ['a message too long', Array.from({ length: 5 }, (_, index) => section(3000, `b${index}`)), 'too long'],
    ['something else', { type: 'divider' }, '/blocks'],
  ])('%s', (_, blocks, place) => {
    expect(checkBlocks(blocks).join()).toContain(place);
  });
});

describe('views', () => {
  const modal = { type: 'modal', title: text(24), blocks: [input], submit: text(24) };
  test('a modal with an input', () => {
    expect(checkView(modal)).toEqual([]);
    expect(checkView({ type: 'home', blocks: Array.from({ length: 100 }, () => ({ type: 'divider' })) })).toEqual([]);
  });

  test.each([
    ['a title too long', { ...modal, title: text(25) }],
    ['no title', { ...modal, title: undefined }],
    ['an input without submit', { ...modal, submit: undefined }],
    ['private metadata too long', { ...modal, private_metadata: 'x'.repeat(3001) }],
    ['two inputs in focus', { ...modal, blocks: [focused, focused] }],
    ['too many blocks', { ...modal, blocks: Array.from({ length: 101 }, () => ({ type: 'divider' })) }],
    ['a title on Home', { type: 'home', title: text(3), blocks: [] }],
  ])('%s', (_, view) => {
    expect(checkView(view)).not.toEqual([]);
  });
});

test('pings are found wherever Slack reads them, and only there', () => {
  expect(findPings({ text: 'hi <!channel> <@U1>' })).toEqual(['<!channel>', '<@U1>']);
  expect(findPings({ blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '<#C1>' } }] })).toEqual(['<#C1>']);
  expect(
    findPings({ blocks: [rich({ type: 'user', user_id: 'U1' }, { type: 'broadcast', range: 'here' })] }),
  ).toHaveLength(2);
  expect(
    findPings({
      blocks: [
        rich({ type: 'text', text: '<!channel>' }),
        { type: 'section', text: { type: 'plain_text', text: '<@U1>' } },
      ],
    }),
  ).toEqual([]);
});
