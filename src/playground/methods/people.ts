import { findUser, type Method } from '../world.ts';

const authTest: Method = (_args, { workspace }) => ({
  url: `https://${workspace.team.domain}.example/`,
  team: workspace.team.domain,
  team_id: workspace.team.id,
  user: 'reframe',
  user_id: workspace.app.botUser,
  bot_id: workspace.app.botId,
});

const usersInfo: Method = (args, world) => {
  const { id, name, realName, isAdmin, isOwner = false, isBot } = findUser(world, args.user);
  const profile = { real_name: realName, display_name: name };
  return { user: { id, name, real_name: realName, is_admin: isAdmin, is_owner: isOwner, is_bot: isBot, profile } };
};

const connectionsOpen: Method = (_args, { openSocket }) => ({ url: openSocket() });

export const peopleMethods: Readonly<Record<string, Method>> = {
  'auth.test': authTest,
  'users.info': usersInfo,
  'apps.connections.open': connectionsOpen,
};
