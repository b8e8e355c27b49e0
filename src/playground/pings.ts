/**
 * Who or what a payload would notify, or turn into markup of its own, in any text that Slack reads as mrkdwn (also
 * the top-level text) and in rich text. Empty for a payload whose words are only words.
 */
export function findPings(payload: unknown, mrkdwn = true): string[] {
  if (typeof payload === 'string')
    return mrkdwn ? [...payload.matchAll(/<[@!#][^>]*>|<https?:[^>]*>/g)].map(([all]) => all) : [];
  if (Array.isArray(payload)) return payload.flatMap((each) => findPings(each, mrkdwn));
  if (typeof payload !== 'object' || payload === null) return [];
  const { type, ...rest } = payload as Record<string, unknown>;
  const own = ['user', 'usergroup', 'broadcast', 'channel'].includes(String(type)) ? [`rich_text ${type}`] : [];
  const literal = type === 'plain_text' || String(type).startsWith('rich_text') || type === 'text' || type === 'link';
  const read = Object.entries(rest).filter(([key]) => !UNREAD.has(key));
  return [...own, ...read.flatMap(([, each]) => findPings(each, mrkdwn && !literal))];
}

/** What Slack keeps, puts into an input or reads out, letter by letter. */
const UNREAD = new Set([
  'private_metadata',
  'initial_value',
  'value',
  'block_id',
  'action_id',
  'callback_id',
  'accessibility_label',
]);
