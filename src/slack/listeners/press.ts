import type { App, BlockAction, RespondFn, types } from '@slack/bolt';
import { type Content, privately, toModal } from '../blocks/content.ts';
import { notice } from '../blocks/notices.ts';
import { readPress } from '../blocks/review-buttons.ts';
import { REVIEW_VIEW } from '../ids.ts';
import { nameError } from '../log.ts';
import { firstThatWorks, type Way } from './attempts.ts';
import type { Tools } from './tools.ts';

/** A pressed button: what was pressed, and the ways back to the one who pressed it. */
export type Press = {
  readonly body: BlockAction;
  readonly client: App['client'];
  /** Only where the button is in a message. */
  readonly respond?: RespondFn;
};

/** What the value of the button says, or of what was chosen in a menu. */
export function pressedOf({ body }: Press): ReturnType<typeof readPress> {
  const [action] = body.actions as { value?: string; selected_option?: { value?: string } | null }[];
  return readPress(action?.value ?? action?.selected_option?.value);
}

/** The thread in which the button is; an answer to a response URL has to name it, or it leaves the thread. */
export function inThread({ body }: Press): { thread_ts?: string } {
  const { thread_ts: thread } = body.container as { thread_ts?: unknown };
  return typeof thread === 'string' ? { thread_ts: thread } : {};
}

/** Shows a modal: on top of the one in which the button is, in its place where Slack takes no more, else alone. */
export async function openFrom(press: Press, view: types.ModalView): Promise<void> {
  const { body, client } = press;
  if (body.view?.type !== 'modal') {
    await client.views.open({ trigger_id: body.trigger_id, view });
    return;
  }
  try {
    await client.views.push({ trigger_id: body.trigger_id, view });
  } catch (error) {
    if (nameError(error) !== 'push_limit_reached') throw error;
    await client.views.update({ view_id: body.view.id, view });
  }
}

/** Tells the one who pressed something; nobody else sees it. A direct message from the bot is the last way. */
export async function tell(press: Press, { log }: Pick<Tools, 'log'>, problem: string): Promise<void> {
  await firstThatWorks(log, [...whispers(press, notice(problem)), ['direct_message', () => write(press, problem)]]);
}

/** Shows a modal, or says that it came too late. */
export async function showModal(press: Press, view: types.ModalView, tools: Tools, late: string): Promise<void> {
  await firstThatWorks(tools.log, [
    ['modal', () => openFrom(press, view)],
    ...whispers(press, notice(late), false),
    ['direct_message', () => write(press, late)],
  ]);
}

/** Where a message has the button: next to it. Where a modal has it: on top of that. */
function whispers(press: Press, content: Content, modals = true): Way[] {
  const { respond } = press;
  const ways: Way[] =
    respond === undefined ? [] : [['response_url', () => respond({ ...privately(content), ...inThread(press) })]];
  return modals ? [...ways, ['modal', () => openFrom(press, toModal(content, REVIEW_VIEW))]] : ways;
}

function write({ body, client }: Press, text: string): Promise<unknown> {
  return client.chat.postMessage({ channel: body.user.id, text });
}
