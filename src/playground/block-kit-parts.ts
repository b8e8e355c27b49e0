import { z } from 'zod';

/** The objects that blocks are made of, with Slack's limits. An unknown field or type is an error, as in Slack. */

const letters = (max: number, min = 1) => z.string().min(min).max(max);
export const id = letters(255);

export const plainText = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: letters(max), emoji: z.boolean().optional() });

export const anyText = (max: number) =>
  z.discriminatedUnion('type', [
    plainText(max),
    z.strictObject({ type: z.literal('mrkdwn'), text: letters(max), verbatim: z.boolean().optional() }),
  ]);

const option = z.strictObject({
  text: anyText(75),
  value: letters(150),
  description: anyText(75).optional(),
  url: z.url().max(3000).optional(),
});

const confirm = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: z.enum(['primary', 'danger']).optional(),
});

const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  action_id: id.optional(),
  url: z.url().max(3000).optional(),
  value: letters(2000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: confirm.optional(),
  accessibility_label: letters(75).optional(),
});

const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: id.optional(),
  initial_value: z.string().max(3000).optional(),
  multiline: z.boolean().optional(),
  min_length: z.int().min(0).max(3000).optional(),
  max_length: z.int().min(1).max(3000).optional(),
  dispatch_action_config: z
    .strictObject({ trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])) })
    .optional(),
  focus_on_load: z.boolean().optional(),
  placeholder: plainText(150).optional(),
});

const select = {
  action_id: id.optional(),
  placeholder: plainText(150).optional(),
  focus_on_load: z.boolean().optional(),
  confirm: confirm.optional(),
};
const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  ...select,
  options: z.array(option).min(1).max(100),
  initial_option: option.optional(),
});
const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  ...select,
  initial_conversation: z.string().optional(),
  default_to_current_conversation: z.boolean().optional(),
  response_url_enabled: z.boolean().optional(),
  filter: z
    .strictObject({
      include: z.array(z.enum(['im', 'mpim', 'private', 'public'])).optional(),
      exclude_external_shared_channels: z.boolean().optional(),
      exclude_bot_users: z.boolean().optional(),
    })
    .optional(),
});
const usersSelect = z.strictObject({ type: z.literal('users_select'), ...select, initial_user: z.string().optional() });
const checkboxes = z.strictObject({
  type: z.enum(['checkboxes', 'radio_buttons']),
  action_id: id.optional(),
  options: z.array(option).min(1).max(10),
  initial_options: z.array(option).optional(),
  initial_option: option.optional(),
  focus_on_load: z.boolean().optional(),
  confirm: confirm.optional(),
});
const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: id.optional(),
  options: z.array(option).min(1).max(5),
  confirm: confirm.optional(),
});
export const image = z.strictObject({
  type: z.literal('image'),
  image_url: z.url().max(3000),
  alt_text: letters(2000),
});

const pressed = [button, staticSelect, conversationsSelect, usersSelect, checkboxes, overflow] as const;
export const actionElement = z.discriminatedUnion('type', [...pressed]);
export const accessory = z.discriminatedUnion('type', [...pressed, image]);
export const inputElement = z.discriminatedUnion('type', [
  plainTextInput,
  staticSelect,
  conversationsSelect,
  usersSelect,
  checkboxes,
]);

const style = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    underline: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .optional();
const richWords = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: letters(3000), style }),
  z.strictObject({ type: z.literal('link'), url: z.url().max(3000), text: letters(3000).optional(), style }),
  z.strictObject({ type: z.literal('emoji'), name: letters(100), unicode: z.string().optional(), style }),
  z.strictObject({ type: z.literal('user'), user_id: z.string(), style }),
  z.strictObject({ type: z.literal('channel'), channel_id: z.string(), style }),
  z.strictObject({ type: z.literal('usergroup'), usergroup_id: z.string(), style }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']), style }),
]);
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(richWords).min(1) });
const border = z.union([z.literal(0), z.literal(1)]).optional();
export const richPart = z.discriminatedUnion('type', [
  richSection,
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(richWords).min(1), border }),
  z.strictObject({ type: z.literal('rich_text_preformatted'), elements: z.array(richWords).min(1), border }),
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(richSection).min(1),
    indent: z.int().min(0).max(8).optional(),
    offset: z.int().min(0).optional(),
    border,
  }),
]);
