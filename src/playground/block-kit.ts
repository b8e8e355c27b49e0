import { z } from 'zod';
import { accessory, actionElement, anyText, id, image, inputElement, plainText, richPart } from './block-kit-parts.ts';

/** Slack refuses a message whose blocks hold more letters than about this, whatever their number. */
const MESSAGE_LETTERS = 13_000;
/** Slack does not say where a rich_text block ends; no app should come near. */
const RICH_TEXT_LETTERS = 4000;
const VIEW_BYTES = 250_000;

const block_id = id.optional();
const block = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('section'),
      block_id,
      text: anyText(3000).optional(),
      fields: z.array(anyText(2000)).min(1).max(10).optional(),
      accessory: accessory.optional(),
      expand: z.boolean().optional(),
    })
    .refine((section) => section.text !== undefined || section.fields !== undefined, 'text or fields is required'),
  z.strictObject({ type: z.literal('header'), block_id, text: plainText(150) }),
  z.strictObject({ type: z.literal('divider'), block_id }),
  z.strictObject({ type: z.literal('image'), block_id, image_url: z.url(), alt_text: z.string().min(1).max(2000) }),
  z
    .strictObject({ type: z.literal('actions'), block_id, elements: z.array(actionElement).min(1).max(25) })
    .refine(({ elements }) => areUnique(elements.map((each) => each.action_id)), 'action_id must be unique'),
  z.strictObject({
    type: z.literal('context'),
    block_id,
    elements: z
      .array(z.union([anyText(3000), image]))
      .min(1)
      .max(10),
  }),
  z.strictObject({
    type: z.literal('input'),
    block_id,
    label: plainText(2000),
    element: inputElement,
    dispatch_action: z.boolean().optional(),
    hint: plainText(2000).optional(),
    optional: z.boolean().optional(),
  }),
  z
    .strictObject({ type: z.literal('rich_text'), block_id, elements: z.array(richPart).min(1) })
    .refine((rich) => countLetters(rich) <= RICH_TEXT_LETTERS, 'rich_text is too long'),
]);
const blocks = (max: number) =>
  z
    .array(block)
    .max(max)
    .superRefine((list, refused) => {
      if (!areUnique(list.map((each) => each.block_id)))
        refused.addIssue({ code: 'custom', message: 'block_id must be unique' });
    });

const metadata = {
  private_metadata: z.string().max(3000).optional(),
  callback_id: id.optional(),
  external_id: id.optional(),
};
const view = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('modal'),
      title: plainText(24),
      blocks: blocks(100),
      submit: plainText(24).optional(),
      close: plainText(24).optional(),
      clear_on_close: z.boolean().optional(),
      notify_on_close: z.boolean().optional(),
      submit_disabled: z.boolean().optional(),
      ...metadata,
    }),
    z.strictObject({ type: z.literal('home'), blocks: blocks(100), ...metadata }),
  ])
  .refine(
    (each) => each.type !== 'modal' || each.submit !== undefined || each.blocks.every(({ type }) => type !== 'input'),
    'submit is required with input blocks',
  )
  .refine((each) => countFocused(each.blocks) <= 1, 'only one element can have focus_on_load');

function areUnique(ids: readonly (string | undefined)[]): boolean {
  const given = ids.filter((each) => each !== undefined);
  return new Set(given).size === given.length;
}

/** What is wrong with the blocks of a message, in the words that Slack uses; empty where nothing is. */
export function checkBlocks(given: unknown): string[] {
  const problems = explain(blocks(50).safeParse(given), '/blocks');
  if (problems.length === 0 && countLetters(given) > MESSAGE_LETTERS) problems.push('[ERROR] blocks are too long');
  return problems;
}

/** What is wrong with a modal or a Home tab. */
export function checkView(given: unknown): string[] {
  const problems = explain(view.safeParse(given), '/view');
  if (JSON.stringify(given ?? null).length > VIEW_BYTES) problems.push('[ERROR] view is too large');
  return problems;
}

function explain(result: z.ZodSafeParseResult<unknown>, root: string): string[] {
  if (result.success) return [];
  return result.error.issues.map(
    (issue) => `[ERROR] ${issue.message} [json-pointer:${[root, ...issue.path].join('/')}]`,
  );
}

function countFocused(list: readonly z.infer<typeof block>[]): number {
  return list.filter((each) => each.type === 'input' && each.element.focus_on_load === true).length;
}

/** Letters in every `text` of a payload. */
function countLetters(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + countLetters(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, each]) => sum + (key === 'text' && typeof each === 'string' ? each.length : countLetters(each)),
    0,
  );
}
