import { watchDialog } from './dialog.ts';
import { here } from './here.ts';
import { connect } from './live.ts';
import { watchMenus } from './menus.ts';
import { post } from './post.ts';
import { watchPressing } from './pressing.ts';
import { followLists } from './scroll.ts';
import { watchWindow } from './window.ts';
import { watchWriting } from './writing.ts';

watchMenus();
watchDialog();
watchPressing();
watchWriting();
watchWindow();
followLists(new Map());
connect();
watchHome();

/** The app hears that somebody has opened its Home tab, as in Slack, each time. */
function watchHome(): void {
  let seen: string | undefined;
  const look = () => {
    const { as, at } = here();
    const home = at === 'home' ? as : undefined;
    if (home !== undefined && home !== seen) void post('home', {});
    seen = home;
  };
  look();
  new MutationObserver(look).observe(document.querySelector('#app')!, { attributeFilter: ['data-as', 'data-at'] });
}
