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
watchPlace();

/** The app hears that somebody has opened one of its tabs, as in Slack, each time. */
function watchPlace(): void {
  let seen = '';
  const look = () => {
    const { as, at } = here();
    if (`${as} ${at}` === seen) return;
    seen = `${as} ${at}`;
    void post('look', {});
  };
  look();
  new MutationObserver(look).observe(document.querySelector('#app')!, { attributeFilter: ['data-as', 'data-at'] });
}
