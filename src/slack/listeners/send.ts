import type { App } from '@slack/bolt';
import { toModal } from '../blocks/content.ts';
import { NO_PLACE, SENT, UNSENT } from '../blocks/notices.ts';
import { postedMessage } from '../blocks/posted.ts';
import { readCopy, readyView, sendingView, sentContent } from '../blocks/ready.ts';
import { explainRefusal } from '../blocks/refusals.ts';
import type { Origin } from '../desk.ts';
import { readFormData } from '../finish/form-data.ts';
import { isTicked, type ViewValues } from '../finish/read-form.ts';
import { CHOICE_INPUT, IN_THREAD, READY_VIEW, REVIEW_VIEW, SEND_TO } from '../ids.ts';
import { nameError } from '../log.ts';
import { firstThatWorks } from './attempts.ts';
import { nameOf } from './names.ts';
import type { Tools } from './tools.ts';

/** How long the form may wait for Slack to take the message, in milliseconds; it must be acknowledged within 3,000. */
const PATIENCE = 2000;

/** "Send" on a finished text: the one place where something is posted for others. */
export function registerSend(app: App, { log, postOnce }: Tools): void {
  app.view(READY_VIEW, async ({ view, body, ack, client }) => {
    const to = placeOf(view.state.values, view.private_metadata);
    if (to === undefined) return ack({ response_action: 'errors', errors: { [SEND_TO]: NO_PLACE } });
    const text = readCopy(view.blocks);
    const sending = compose(client, text, to, body.user)
      .then(postOnce)
      .then(nothing, (error: unknown) => {
        log.warn({ event: 'unsent', error: nameError(error) });
        return explainRefusal(nameError(error));
      });
    const write = (words: string) => client.chat.postMessage({ channel: body.user.id, text: words });
    const early = await Promise.race([sending, sleep(PATIENCE)]);
    const done = () => toModal(sentContent(to), REVIEW_VIEW, 'Sent');
    if (early === 'late') {
      await ack({ response_action: 'update', view: sendingView(text) });
      const problem = await sending;
      const { origin } = readFormData(view.private_metadata);
      const last = problem === undefined ? done() : readyView(text, origin, problem);
      await firstThatWorks(log, [
        ['update', () => client.views.update({ view_id: view.id, view: last })],
        // Who has closed the page is told all the same.
        ['direct_message', () => write(problem === undefined ? SENT : UNSENT)],
      ]);
      return;
    }
    // At the field, so that another conversation can be chosen.
    if (early !== undefined) await ack({ response_action: 'errors', errors: { [SEND_TO]: early } });
    else await ack({ response_action: 'update', view: done() });
  });
}

/** A finished text as a message from a user. The thread is the one that the review came from. */
async function compose(
  client: App['client'],
  text: string,
  { channel, thread }: Origin,
  user: { readonly id: string; readonly name: string },
) {
  const from = (await nameOf(client, user.id)) ?? user.name;
  const token = client.token === undefined ? {} : { token: client.token };
  const place = { channel, ...(thread !== undefined && { thread_ts: thread }) };
  return { ...token, ...place, ...postedMessage(text, from) };
}

const nothing = () => undefined;

/** Where the user wants it: into the thread only in the conversation that the thread is in. */
function placeOf(values: ViewValues, metadata: string): Origin | undefined {
  const channel = values[SEND_TO]?.[CHOICE_INPUT]?.selected_conversation;
  if (!channel) return undefined;
  const { origin } = readFormData(metadata);
  const wanted = isTicked(values, IN_THREAD);
  return wanted && origin?.thread !== undefined && origin.channel === channel
    ? { channel, thread: origin.thread }
    : { channel };
}

const sleep = (ms: number) => new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), ms).unref());
