import type { App } from '@slack/bolt';

const UNNAMED = /<@([UW][A-Z0-9]+)>/g;
/** How many people are looked up for one message, and how long that may take, in milliseconds. */
const PEOPLE = 5;
const PATIENCE = 600;

/**
 * Writes names into mentions that have none (`<@U1>` → `<@U1|Sam>`), as a slash command has them already, so that
 * a reader sees a name and not an id. A name that cannot be had in time is left out.
 */
export async function nameMentions(client: App['client'], text: string): Promise<string> {
  const ids = [...new Set([...text.matchAll(UNNAMED)].map((match) => match[1] ?? ''))].slice(0, PEOPLE);
  if (ids.length === 0) return text;
  const names = new Map<string, string>();
  const lookups = ids.map(async (id) => {
    const name = await lookUp(client, id);
    if (name) names.set(id, name.replace(/[<>&|]/g, ''));
  });
  await Promise.race([Promise.allSettled(lookups), late()]);
  return text.replace(UNNAMED, (all, id: string) => (names.has(id) ? `<@${id}|${names.get(id)}>` : all));
}

/** What a user is called; undefined where that cannot be had in time. */
export async function nameOf(client: App['client'], id: string): Promise<string | undefined> {
  return Promise.race([lookUp(client, id).catch(() => undefined), late()]);
}

async function lookUp(client: App['client'], id: string): Promise<string | undefined> {
  const { user } = await client.users.info({ user: id });
  return user?.profile?.display_name || user?.real_name || user?.name;
}

function late(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE).unref());
}
