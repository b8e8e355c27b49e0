import { describe, expect, test } from '@jest/globals';
import { readMessage } from '../../src/slack/message-text.ts';

const text = (words: string, style?: object) => ({ type: 'text', text: words, ...(style && { style }) });
const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const rich = (...elements: object[]) => [{ type: 'rich_text', elements }];
const list = (style: string, items: string[], more: object = {}) => ({
  type: 'rich_text_list',
  style,
  elements: items.map((item) => section(text(item))),
  ...more,
});

describe('rich text, as the markup that the engine reads', () => {
  test.each<[string, object[], string]>([
    ['words', [section(text('1 < 2 & '), text('bold', { bold: true }))], '1 &lt; 2 &amp; bold'],
    ['code', [section(text('run '), text('lazy()', { code: true }))], 'run `lazy()`'],
    [
      'a quotation',
      [{ type: 'rich_text_quote', elements: [text('you are lazy\nhe said')] }],
      '&gt; you are lazy\n&gt; he said',
    ],
    ['preformatted', [{ type: 'rich_text_preformatted', elements: [text('a < b')] }], '```\na &lt; b\n```'],
    ['a list', [section(text('So:\n')), list('bullet', ['one', 'two'])], 'So:\n• one\n• two'],
    [
      'a numbered list, and one inside it',
      [list('ordered', ['one']), list('bullet', ['inside'], { indent: 1 }), list('ordered', ['two'], { offset: 1 })],
      '1. one\n  • inside\n2. two',
    ],
    [
      'mentions',
      [
        section(
          { type: 'user', user_id: 'U1' },
          { type: 'channel', channel_id: 'C1' },
          { type: 'usergroup', usergroup_id: 'S1' },
          { type: 'broadcast', range: 'here' },
          { type: 'emoji', name: 'wave' },
        ),
      ],
      '<@U1><#C1><!subteam^S1><!here>:wave:',
    ],
    [
      'links',
      [
        section({ type: 'link', url: 'https://a.example/?a=1&b=|' }, text(' '), {
          type: 'link',
          url: 'https://b.example',
          text: 'b',
        }),
      ],
      '<https://a.example/?a=1&amp;b=%7C> <https://b.example|b>',
    ],
    [
      'a date and a colour',
      [section({ type: 'date', fallback: 'today' }, { type: 'color', value: '#fff' })],
      'today#fff',
    ],
    ['what is new to us', [section({ type: 'hologram', text: 'hi' })], 'hi'],
  ])('%s', (_, parts, markup) => {
    expect(readMessage({ text: 'other', blocks: rich(...parts) })).toBe(markup);
  });
});

test.each<[string, unknown]>([
  ['no blocks', undefined],
  ['blocks of an app', [{ type: 'section', text: { type: 'mrkdwn', text: 'x' } }]],
  ['rich text without words', rich(section(text(' ')))],
  ['something else', 'blocks'],
])('with %s, the text counts', (_, blocks) => {
  expect(readMessage({ text: 'said', blocks })).toBe('said');
});

test('a message may have neither', () => {
  expect(readMessage({})).toBe('');
});
