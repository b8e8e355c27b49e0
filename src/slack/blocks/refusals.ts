/** Slack's reasons for not taking a message, in plain words, with what to do next. Nothing was sent in any of them. */
const REFUSALS: Readonly<Record<string, string>> = {
  not_in_channel:
    'Reframe is not in this conversation yet. Type /invite @Reframe there and press Send again, or copy the text above.',
  channel_not_found:
    'Reframe cannot see this conversation. In a private channel, type /invite @Reframe there and press Send again. In a direct message, copy the text above.',
  is_archived: 'This conversation is archived. Choose another one, or copy the text above.',
  thread_not_found: 'The thread is gone. Clear the tick below to post in the conversation, or copy the text above.',
  cannot_reply_to_message: 'Slack takes no reply to this message. Clear the tick below, or copy the text above.',
  restricted_action: 'Not everyone may post in this conversation. Choose another one, or copy the text above.',
  msg_too_long: 'This is too long for one message. Copy the text above, and send it in parts.',
  msg_blocks_too_long: 'This is too long for one message. Copy the text above, and send it in parts.',
  ratelimited: 'Slack asks for a short wait. Press Send again in a minute, or copy the text above.',
  slack_webapi_rate_limited_error: 'Slack asks for a short wait. Press Send again in a minute, or copy the text above.',
};
const RESTRICTED = /^restricted_action/;
const UNKNOWN = 'Slack did not confirm the message. Look whether it is there before you press Send again.';

/** What to tell of an error code. */
export function explainRefusal(code: string): string {
  return REFUSALS[RESTRICTED.test(code) ? 'restricted_action' : code] ?? UNKNOWN;
}
