import type { types } from '@slack/bolt';
import { CHOICE_INPUT } from '../ids.ts';
import { clip, LIMITS } from './limits.ts';
import { escapeMarkup } from './markup.ts';
import { lengthOf } from './rich-text.ts';

type Block = types.KnownBlock;

/** What one surface shows: blocks, and the same in one line for notifications and screen readers (plain words). */
export type Content = { readonly text: string; readonly blocks: readonly Block[] };

/** A message that only its reader sees, with every limit kept. The text is escaped: nothing in it can ping. */
export function toMessage(content: Content) {
  return {
    text: escapeMarkup(clip(content.text, LIMITS.summary)),
    blocks: cut(content.blocks, LIMITS.messageBlocks),
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** The same as an answer to a response URL: seen by the one who asked, next to what is there already. */
export function privately(content: Content) {
  return { response_type: 'ephemeral', replace_original: false, ...toMessage(content) } as const;
}

/** A modal that only shows something. Its title is the first that a screen reader says of it. */
export function toModal(content: Content, callbackId: string, title = 'Reframe'): types.ModalView {
  return {
    type: 'modal',
    callback_id: callbackId,
    title: plain(title, LIMITS.viewTitle),
    close: plain('Done', LIMITS.viewTitle),
    blocks: cut(content.blocks, LIMITS.viewBlocks),
  };
}

export function toHome(content: Content): types.HomeView {
  return { type: 'home', blocks: cut(content.blocks, LIMITS.viewBlocks) };
}

/** Plain text shows what it is given: no markup, no mentions, no emoji codes. Never empty, as Slack refuses that. */
export function plain(text: string, max: number): types.PlainTextElement {
  return { type: 'plain_text', text: clip(text.trim() || '…', max), emoji: false };
}

export function header(text: string): types.HeaderBlock {
  return { type: 'header', text: plain(text, LIMITS.header) };
}

export function section(blockId: string, text: string): types.SectionBlock {
  return { type: 'section', block_id: blockId, text: plain(text, LIMITS.text) };
}

export function context(blockId: string, text: string): types.ContextBlock {
  return { type: 'context', block_id: blockId, elements: [plain(text, LIMITS.text)] };
}

export const divider: types.DividerBlock = { type: 'divider' };

/** A button: named by what it does, and for screen readers also by what it is about, where a row of them looks alike. */
export type Press = {
  readonly id: string;
  readonly text: string;
  readonly value?: string;
  readonly primary?: boolean;
  readonly about?: string;
};

/** One row with one button, named by what it does. */
export function button(blockId: string, actionId: string, text: string): types.ActionsBlock {
  return row(blockId, [{ id: actionId, text }]);
}

/** One row of buttons. */
export function row(blockId: string, presses: readonly Press[]): types.ActionsBlock {
  const elements = presses.map(
    ({ id, text, value, primary, about }): types.Button => ({
      type: 'button',
      action_id: id,
      text: plain(text, LIMITS.button),
      ...(value !== undefined && { value }),
      ...(primary === true && { style: 'primary' }),
      ...(about !== undefined && { accessibility_label: clip(about, LIMITS.button) }),
    }),
  );
  return { type: 'actions', block_id: blockId, elements };
}

/** One box to tick, with a label above it. */
export function tick(blockId: string, label: string, text: string, ticked = false): types.InputBlock {
  const option = { text: plain(text, LIMITS.option), value: 'yes' };
  return {
    type: 'input',
    block_id: blockId,
    optional: true,
    label: plain(label, LIMITS.label),
    element: {
      type: 'checkboxes',
      action_id: CHOICE_INPUT,
      options: [option],
      ...(ticked && { initial_options: [option] }),
    },
  };
}

function cut(blocks: readonly Block[], max: number): Block[] {
  const kept: Block[] = [];
  let letters = 0;
  for (const block of blocks) {
    letters += lettersOf(block);
    if (kept.length === max - 1 || letters > LIMITS.messageText) {
      kept.push(context('folded', 'There is more than fits here. Try one part of the draft at a time.'));
      break;
    }
    kept.push(block);
  }
  return kept;
}

/** Letters of the blocks that carry user text; the rest is short and ours. */
function lettersOf(block: Block): number {
  if (block.type === 'section') return block.text?.text.length ?? 0;
  if (block.type === 'context')
    return block.elements.reduce((sum, part) => sum + ('text' in part ? part.text.length : 0), 0);
  if (block.type !== 'rich_text') return 0;
  return block.elements.reduce((sum, part) => {
    const lists = part.type === 'rich_text_list' ? part.elements.map((item) => item.elements) : [part.elements];
    return sum + lists.reduce((inner, elements) => inner + lengthOf(elements as Parameters<typeof lengthOf>[0]), 0);
  }, 0);
}
