import type { types } from '@slack/bolt';
import type { Review } from '../../engine/types.ts';
import type { Pack } from '../../packs/schema.ts';
import { COMMAND, OPEN_COMPOSER } from '../ids.ts';
import { button, type Content, divider, header, section } from './content.ts';
import { exampleBlocks, exampleRow } from './examples.ts';
import { promise } from './notices.ts';
import { packBlocks } from './packs.ts';
import { bullets, paragraph, richText, words } from './rich-text.ts';

const PURPOSE =
  'Reframe reads feedback before you send it. It finds words that label the person, and offers a version about what happened, made from your own facts.';

/** `/reframe help`. */
export function helpContent(): Content {
  const text = `${PURPOSE} Type ${COMMAND} and your draft, or ${COMMAND} alone to write it in a form.`;
  return { text, blocks: [header('What Reframe does'), section('purpose', PURPOSE), ways(), tryIt, promise] };
}

/** The Home tab: with the review of the first example, if there is one; for admins with the packs in force. */
export function homeContent(packs: readonly Pack[], example?: Review): Content {
  const blocks = [header('Say what happened, not who they are'), section('purpose', PURPOSE), tryIt];
  const examples = [...exampleBlocks(example), exampleRow('examples')];
  const rest = [divider, ...examples, divider, ways(), divider, promise, ...packBlocks(packs)];
  return { text: PURPOSE, blocks: [...blocks, ...rest] };
}

/** The first words of the bot in a direct message. */
export function greetingContent(): Content {
  const text =
    'Hello, I am Reframe. Write me the feedback that you are about to send, and I answer in its thread. Nobody else sees this conversation. Or look at an example first.';
  return { text, blocks: [section('greeting', text), exampleRow('examples'), promise] };
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
      [words('Messages', { bold: true }), words(', the tab beside Home: write to Reframe, and it answers in a thread')],
    ]),
    paragraph(words('The review is shown to you alone. Nothing is sent unless you press Send.')),
  ]);
}
