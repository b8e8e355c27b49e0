import type { App } from '@slack/bolt';
import { toHome } from '../blocks/content.ts';
import { EXAMPLES } from '../blocks/examples.ts';
import { homeContent } from '../blocks/welcome.ts';
import { nameError } from '../log.ts';
import { answerDraft } from './answer.ts';
import type { Tools } from './tools.ts';

/** The Home tab: what the app does, a way to try it, what it keeps; for admins also the packs. */
export function registerHome(app: App, tools: Tools): void {
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    const packs = (await isAdmin(client, event.user, tools)) ? tools.packs() : [];
    // Reviewed each time, so that what Home shows is what the rules say now.
    const example = answerDraft(tools, EXAMPLES[0].draft, 'example');
    const content = homeContent(packs, 'review' in example ? example.review : undefined);
    await client.views.publish({ user_id: event.user, view: toHome(content) });
  });
}

/** Asked of Slack each time, since rights change. Who cannot be asked about is none. */
async function isAdmin(client: App['client'], id: string, { log }: Pick<Tools, 'log'>): Promise<boolean> {
  try {
    const { user } = await client.users.info({ user: id });
    return user?.is_admin === true || user?.is_owner === true;
  } catch (error) {
    log.warn({ event: 'unknown_rights', error: nameError(error) });
    return false;
  }
}
