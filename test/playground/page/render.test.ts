import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderBlocks } from '../../../src/playground/page/render/blocks.ts';
import type { Scope } from '../../../src/playground/page/render/scope.ts';
import { renderMarkup } from '../../../src/playground/page/render/text.ts';
import { Workspace } from '../../../src/playground/workspace.ts';

const identity = { id: 'A', botUser: 'U0BOT', botId: 'B', botToken: 't', appToken: 't', signingSecret: 's' };
const workspace = new Workspace(identity, () => 1_800_000_000_000);
const viewer = workspace.addUser({ id: 'U1', name: 'sam', realName: 'Sam Roe', isAdmin: false, isBot: false });
workspace.addChannel('C1', 'team', 'public', ['U1']);
workspace.addChannel('C2', 'others', 'public', ['U0BOT']);
const scope: Scope = { workspace, viewer, at: 'C1', source: 'x', errors: {} };
const show = (...blocks: unknown[]) => renderBlocks(blocks, scope).html;
const plain = (text: string) => ({ type: 'plain_text', text });

describe('markup', () => {
  test.each([
    ['*bold* _it_ ~gone~ `a*b*`', '<strong>bold</strong> <em>it</em> <s>gone</s> <code>a*b*</code>'],
    ['2*3*4 snake_case_name', '2*3*4 snake_case_name'],
    [
      '<@U1> <@U9|mo> <#C1> <!channel>',
      ['@sam', '@mo', '#team', '@channel'].map((name) => `<span class="mention">${name}</span>`).join(' '),
    ],
    ['<https://a.example|here>', '<a href="https://a.example" target="_blank" rel="noreferrer noopener">here</a>'],
    ['<javascript:alert(1)|here>', 'here'],
    ['&lt;b&gt; &amp;amp;', '&lt;b&gt; &amp;amp;'],
    ['&gt; said\n&gt; so\nthen', '<blockquote>said\nso</blockquote>then'],
    ['```a *b*```', '<pre>a *b*</pre>'],
    ['\u202Eabc', '<bdi>\u202Eabc</bdi>'],
  ])('%s', (text, expected) => {
    expect(renderMarkup(text, scope).html).toBe(expected);
  });

  test('no text becomes markup', () => {
    const alphabet = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '*',
      '_',
      '~',
      '`',
      '|',
      '@',
      '!',
      'a',
      ' ',
      '\n',
      '\u202E',
    );
    fc.assert(
      fc.property(fc.string({ unit: alphabet }), (text) => {
        const left = renderMarkup(text, scope).html.replace(
          /<\/?(?:strong|em|s|code|pre|bdi|blockquote|span)(?: class="mention")?>|&(?:amp|lt|gt|quot|#39);/g,
          '',
        );
        expect(left).not.toMatch(/[<>&"']/);
      }),
    );
  });
});

describe('blocks', () => {
  test('text, fields, context, image', () => {
    const markup = show(
      { type: 'header', text: plain('A <b>') },
      { type: 'section', text: { type: 'mrkdwn', text: '*x*' }, fields: [plain('1'), plain('2')] },
      {
        type: 'context',
        elements: [plain('small'), { type: 'image', image_url: 'https://a.example/x.png', alt_text: 'a cat' }],
      },
      { type: 'divider' },
    );
    expect(markup).toContain('<h3 class="block">A &lt;b&gt;</h3>');
    expect(markup).toContain('<strong>x</strong>');
    expect(markup).toContain('<span class="image">a cat</span>');
    expect(markup).not.toContain('a.example');
  });

  test('rich text: styles, lists, quotes, what is to be copied', () => {
    const words = [{ type: 'text', text: 'lazy', style: { bold: true, strike: true } }];
    const section = { type: 'rich_text_section', elements: words };
    const markup = show({
      type: 'rich_text',
      elements: [
        { type: 'rich_text_quote', elements: words },
        { type: 'rich_text_list', style: 'ordered', offset: 2, indent: 1, elements: [section] },
        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'copy' }] },
        {
          type: 'rich_text_section',
          elements: [
            { type: 'emoji', name: 'wave', unicode: '1f44b' },
            { type: 'user', user_id: 'U1' },
          ],
        },
      ],
    });
    expect(markup).toContain('<blockquote><strong><s>lazy</s></strong></blockquote>');
    expect(markup).toContain('<ol class="indent-1" start="3"><li><strong><s>lazy</s></strong></li></ol>');
    expect(markup).toMatch(/<pre [^>]*>copy<\/pre><button type="button" class="button small" data-copy>Copy/);
    expect(markup).toContain('👋');
  });

  test('an input has a label, a hint, and its error beside it', () => {
    const element = { type: 'plain_text_input', action_id: 'a', multiline: true, initial_value: '</textarea>' };
    const input = { type: 'input', block_id: 'b', label: plain('Draft'), hint: plain('Hint'), element };
    const markup = renderBlocks([input], { ...scope, errors: { b: 'Too long' } }).html;
    expect(markup).toContain('<label for="x-b">Draft</label>');
    expect(markup).toContain('aria-describedby="x-b-error x-b-hint" aria-invalid="true"');
    expect(markup).toContain('id="x-b-error">Too long');
    expect(markup).toContain('&lt;/textarea&gt;</textarea>');
  });

  test('a menu of conversations offers the user’s own and begins where it is told', () => {
    const element = { type: 'conversations_select', action_id: 'a', default_to_current_conversation: true };
    const markup = show({ type: 'input', block_id: 'b', label: plain('To'), element });
    expect(markup).toContain('<option value="C1" selected>#team</option>');
    expect(markup).not.toContain('#others');
  });

  test('what is not known says so', () => {
    expect(show({ type: 'video' })).toContain('This page cannot show “video”.');
    expect(show({ type: 'actions', elements: [{ type: 'datepicker' }] })).toContain('“datepicker”');
  });
});
