import type { types } from '@slack/bolt';
import { overlaps, type Span } from '../../text/span.ts';
import { head, LIMITS } from './limits.ts';
import { readMarkup, showPiece } from './markup.ts';

export type Element = types.RichTextText | types.RichTextLink;
export type Style = NonNullable<types.RichTextText['style']>;
export type Mark = { readonly span: Span; readonly style: Style };
type Part = types.RichTextBlock['elements'][number];

/** One rich_text text element; user text put in here is shown as it is and can never be read as markup. */
export function words(text: string, style?: Style): Element {
  return style === undefined ? { type: 'text', text } : { type: 'text', text, style };
}

/** The part `range` of a text in Slack's markup, with `marks` styled. */
export function renderText(text: string, range: Span, marks: readonly Mark[] = []): Element[] {
  const elements: Element[] = [];
  for (const piece of readMarkup(text)) {
    const part: Span = [Math.max(range[0], piece.start), Math.min(range[1], piece.end)];
    if (part[0] >= part[1]) continue;
    for (const cut of piece.literal ? cutAt(part, marks) : [part]) {
      const shown = showPiece(text, piece, cut);
      const style = marks.find((mark) => overlaps(mark.span, cut))?.style;
      if (shown !== '') append(elements, shown, style, piece.url);
    }
  }
  return elements;
}

/** Words of one style in a row are one element. */
function append(elements: Element[], shown: string, style: Style | undefined, url: string | undefined): void {
  const last = elements.at(-1);
  if (url !== undefined) elements.push({ type: 'link', url, text: shown, ...(style && { style }) });
  else if (last?.type === 'text' && last.style === style)
    elements[elements.length - 1] = words(last.text + shown, style);
  else elements.push(words(shown, style));
}

/** One rich_text block; elements without letters and parts without elements are left out, the rest is cut to fit. */
export function richText(blockId: string, parts: readonly Part[]): types.RichTextBlock {
  let room: number = LIMITS.richText;
  const keep = (elements: readonly types.RichTextElement[]) => {
    const kept = take(elements as readonly Element[], room);
    room -= lengthOf(kept);
    return kept;
  };
  const elements = parts.map((part): Part => {
    if (part.type !== 'rich_text_list') return { ...part, elements: keep(part.elements) } as Part;
    const items = part.elements.map((item) => ({ ...item, elements: keep(item.elements) }));
    return { ...part, elements: items.filter((item) => item.elements.length > 0) };
  });
  return { type: 'rich_text', block_id: blockId, elements: elements.filter((part) => part.elements.length > 0) };
}

export function paragraph(...elements: Element[]): types.RichTextSection {
  return { type: 'rich_text_section', elements };
}

export function quote(elements: readonly Element[]): types.RichTextQuote {
  return { type: 'rich_text_quote', elements: [...elements] };
}

/** Slack shows a button that copies it. */
export function preformatted(elements: readonly Element[]): types.RichTextPreformatted {
  return { type: 'rich_text_preformatted', elements: [...elements] };
}

export function bullets(items: readonly (readonly Element[])[]): types.RichTextList {
  return { type: 'rich_text_list', style: 'bullet', elements: items.map((item) => paragraph(...item)) };
}

/** The number of letters that a reader sees. */
export function lengthOf(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + (element.text ?? '').length, 0);
}

/** Deals elements out into groups of at most `max` letters, breaking between words where it can. */
export function splitElements(elements: readonly Element[], max: number): Element[][] {
  const groups: Element[][] = [];
  let rest = [...elements];
  while (rest.length > 0) {
    const group = take(rest, max, true);
    if (group.length === 0) break;
    groups.push(group);
    rest = drop(rest, lengthOf(group));
  }
  return groups;
}

function take(elements: readonly Element[], max: number, atWord = false): Element[] {
  const taken: Element[] = [];
  let room = max;
  for (const element of elements) {
    const text = element.text ?? '';
    if (text === '') continue;
    if (text.length > room) {
      const cut = head(text, room);
      const word = atWord ? cut.slice(0, cut.search(/\s\S*$/) + 1) : '';
      const part = word || cut;
      if (part !== '') taken.push({ ...element, text: part });
      break;
    }
    taken.push(element);
    room -= text.length;
  }
  return taken;
}

function drop(elements: readonly Element[], count: number): Element[] {
  const left: Element[] = [];
  let gone = count;
  for (const element of elements) {
    const text = element.text ?? '';
    const part = text.slice(Math.min(gone, text.length));
    gone -= text.length - part.length;
    if (part !== '') left.push({ ...element, text: part });
  }
  return left;
}

function cutAt([start, end]: Span, marks: readonly Mark[]): Span[] {
  const edges = marks.flatMap((mark) => [...mark.span]).filter((edge) => edge > start && edge < end);
  const points = [start, ...new Set(edges.sort((a, b) => a - b)), end];
  return points.slice(1).map((point, index): Span => [points[index] ?? start, point]);
}
