import type { Json } from '../../workspace.ts';
import { channelsOf, nameChannel, type Scope } from './scope.ts';
import { wordsOf } from './text.ts';

export type Choice = { readonly value: string; readonly name: string };

const KINDS: Readonly<Record<string, string>> = { public: 'public', private: 'private', im: 'im', mpim: 'mpim' };

/** What a menu offers to this user: its options, the user's conversations that its filter lets through, or people. */
export function choicesOf(element: Json, scope: Scope): Choice[] {
  if (element.type === 'conversations_select') return conversations(element, scope);
  if (element.type === 'users_select')
    return [...scope.workspace.users.values()].map(({ id, realName }) => ({ value: id, name: realName }));
  return (element.options as Json[]).map(({ text, value }) => ({ value: String(value), name: wordsOf(text) }));
}

/** The values that stand chosen: what the user has sent, else what the element begins with. */
export function chosenIn(element: Json, block: string, { at, filled }: Pick<Scope, 'at' | 'filled'>): string[] {
  if (filled !== undefined)
    return filled.filter((each) => each.block === block && each.action === element.action_id).map(({ value }) => value);
  const current = element.default_to_current_conversation === true ? at : undefined;
  const one = element.initial_conversation ?? element.initial_user ?? current;
  if (one !== undefined) return [String(one)];
  const options = [...((element.initial_options as Json[] | undefined) ?? []), element.initial_option as Json];
  return options.filter((option) => option !== undefined).map(({ value }) => String(value));
}

function conversations({ filter }: Json, scope: Scope): Choice[] {
  const { include, exclude_bot_users: withoutBots } = (filter ?? {}) as {
    include?: string[];
    exclude_bot_users?: boolean;
  };
  const isBot = (id: string) => scope.workspace.users.get(id)?.isBot === true;
  return channelsOf(scope)
    .filter(({ kind }) => include === undefined || include.includes(KINDS[kind] ?? ''))
    .filter(({ kind, members }) => withoutBots !== true || kind !== 'im' || ![...members].some(isBot))
    .map((channel) => ({ value: channel.id, name: nameChannel(scope, channel) }));
}
