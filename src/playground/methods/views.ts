import { checkView } from '../block-kit.ts';
import { type Json, SlackError, type View, type Workspace } from '../workspace.ts';
import { findUser, type Method, textOf } from '../world.ts';

const STACK = 3;

const open: Method = (args, world) => {
  const view = readView(args.view, 'modal', world.workspace);
  world.workspace.modals.set(world.tickets.takeTrigger(args.trigger_id), [view]);
  world.workspace.changed();
  return { view };
};

const push: Method = (args, world) => {
  const view = readView(args.view, 'modal', world.workspace);
  pushView(world.workspace, world.tickets.takeTrigger(args.trigger_id), view);
  return { view };
};

const update: Method = (args, world) => {
  const view = readView(args.view, 'modal', world.workspace);
  const open = [...world.workspace.modals.values()].flat();
  const old = open.find(({ id, external_id }) => id === args.view_id || (external_id ?? '') === args.external_id);
  if (old === undefined) throw new SlackError('not_found');
  if (textOf(args.hash) !== undefined && args.hash !== old.hash) throw new SlackError('hash_conflict');
  return { view: replaceView(world.workspace, old.id, view) };
};

const publish: Method = (args, world) => {
  const user = findUser(world, args.user_id);
  const view = readView(args.view, 'home', world.workspace);
  world.workspace.homes.set(user.id, view);
  world.workspace.changed();
  return { view };
};

export const viewMethods: Readonly<Record<string, Method>> = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
};

/** Checks a view and gives it what Slack adds: an id, a hash, an empty state. */
export function readView(given: unknown, type: 'modal' | 'home', workspace: Workspace): View {
  const problems = checkView(given);
  if (problems.length > 0) throw new SlackError('invalid_arguments', problems);
  const view = given as Json;
  if (view.type !== type)
    throw new SlackError('invalid_arguments', ['[ERROR] wrong view type [json-pointer:/view/type]']);
  const { app, team } = workspace;
  return {
    callback_id: '',
    private_metadata: '',
    ...view,
    type,
    id: workspace.nextId('V'),
    hash: workspace.nextTs(),
    team_id: team.id,
    app_id: app.id,
    bot_id: app.botId,
    state: { values: {} },
  };
}

/** Lays a modal on those that a user has open. */
export function pushView(workspace: Workspace, user: string, view: View): void {
  const stack = workspace.modals.get(user) ?? [];
  if (stack.length >= STACK) throw new SlackError('push_limit_reached');
  workspace.modals.set(user, [...stack, view]);
  workspace.changed();
}

/** Puts a view in the place of an open one, whose id it takes. */
export function replaceView(workspace: Workspace, id: string, view: View): View {
  const replaced = { ...view, id };
  for (const stack of workspace.modals.values()) {
    const index = stack.findIndex((open) => open.id === id);
    if (index >= 0) stack[index] = replaced;
  }
  workspace.changed();
  return replaced;
}

/** Does with a submitted modal what the app answered; without an answer it closes. */
export function settleModal(workspace: Workspace, user: string, sent: View, answer: Json): void {
  const { response_action: action, view } = answer;
  if (action === 'errors') return;
  if (action === 'push') pushView(workspace, user, readView(view, 'modal', workspace));
  else if (action === 'update') replaceView(workspace, sent.id, readView(view, 'modal', workspace));
  else workspace.modals.set(user, action === 'clear' ? [] : (workspace.modals.get(user) ?? []).slice(0, -1));
  workspace.changed();
}
