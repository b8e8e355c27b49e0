import type { types } from '@slack/bolt';
import { COMMAND, OPEN_COMPOSER } from '../ids.ts';
import { button, type Content, divider, header, section } from './content.ts';
import { promise } from './notices.ts';
import { bullets, type Element, paragraph, quote, richText, words } from './rich-text.ts';

const PURPOSE =
  'Reframe reads feedback before you send it. It finds words that label the person, and offers a version about what happened, made from your own facts.';

/** `/reframe help`. */
export function helpContent(): Content {
  const text = `${PURPOSE} Type ${COMMAND} and your draft, or ${COMMAND} alone to write it in a form.`;
  return { text, blocks: [header('What Reframe does'), section('purpose', PURPOSE), ways(), tryIt, promise] };
}

/** The Home tab. */
export function homeContent(): Content {
  const blocks = [header('Say what happened, not who they are'), section('purpose', PURPOSE), tryIt];
  return { text: PURPOSE, blocks: [...blocks, divider, example(), divider, ways(), divider, promise] };
}

const tryIt = button('try', OPEN_COMPOSER, 'Try a draft');

function ways(): types.RichTextBlock {
  const code = { code: true };
  return richText('ways', [
    paragraph(words('Where to find it', { bold: true })),
    bullets([
      [words(`${COMMAND} your draft`, code), words('  in any message box')],
      [words(COMMAND, code), words('  alone, to write the draft in a form')],
      [words('Reframe this message', { bold: true }), words(', in the menu of a message that exists')],
      [words('Reframe a draft', { bold: true }), words(', in the shortcuts menu')],
    ]),
    paragraph(words('The review is shown to you alone. Nothing is sent for you.')),
  ]);
}

function example(): types.RichTextBlock {
  const before: Element[] = [
    words('You’re lazy,', { bold: true, strike: true }),
    words(' the report was two days late again.'),
  ];
  const after: Element[] = [
    words('The report was two days late again. '),
    words('[what that held up]', { bold: true }),
    words(' What got in the way?'),
  ];
  return richText('example', [
    paragraph(words('A draft', { bold: true })),
    quote(before),
    paragraph(words('A version about what happened', { bold: true })),
    quote(after),
  ]);
}
