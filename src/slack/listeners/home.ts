import type { App } from '@slack/bolt';
import { toHome } from '../blocks/content.ts';
import { homeContent } from '../blocks/welcome.ts';

/** The Home tab: what the app does, a way to try it, what it keeps. */
export function registerHome(app: App): void {
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    await client.views.publish({ user_id: event.user, view: toHome(homeContent()) });
  });
}
