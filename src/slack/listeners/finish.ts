import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { finishView } from '../blocks/finish.ts';
import { EXPIRED, PRESS_LATE } from '../blocks/notices.ts';
import { KEPT, readyView } from '../blocks/ready.ts';
import type { OpenDraft } from '../desk.ts';
import { blanksOf } from '../finish/blanks.ts';
import { checkForm } from '../finish/check-form.ts';
import { readFormData } from '../finish/form-data.ts';
import { readForm } from '../finish/read-form.ts';
import { FINISH, FINISH_VIEW } from '../ids.ts';
import { answerDraft } from './answer.ts';
import { countDropped } from './count.ts';
import { type Press, pressedOf, showModal, tell } from './press.ts';
import type { Tools } from './tools.ts';

/** "Finish this draft": the form, and what comes back from it. */
export function registerFinish(app: App, tools: Tools): void {
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: new RegExp(`^${FINISH}(-\\d+)?$`) },
    async ({ ack, ...press }) => {
      await ack();
      await openForm(press, tools);
    },
  );

  app.view(FINISH_VIEW, async ({ view, ack }) => {
    const data = readFormData(view.private_metadata);
    const form = readForm(view.state.values, data);
    const checked = checkForm(form, data, (text, dropped) => answerDraft(tools, text, 'finish', dropped));
    if ('errors' in checked) return ack({ response_action: 'errors', errors: checked.errors });
    const { text, kept } = checked;
    const note = kept.length > 0 ? KEPT : undefined;
    await ack({ response_action: 'update', view: readyView(text, data.origin, note) });
    await countDropped(kept, tools);
  });
}

async function openForm(press: Press, tools: Tools): Promise<void> {
  const { id, variant } = pressedOf(press);
  const draft = tools.desk.find(id, press.body.user.id);
  if (draft === undefined) return tell(press, tools, EXPIRED);
  const answer = answerDraft(tools, draft.text, 'finish', draft.dropped);
  if ('problem' in answer) return tell(press, tools, answer.problem);
  const { rewrite } = answer.review;
  const { text, slots } = rewrite?.variants?.[variant] ?? rewrite ?? { text: draft.text, slots: [] };
  const view = finishView({ text, blanks: blanksOf(slots, draft.text) }, carried(draft));
  return showModal(press, view, tools, PRESS_LATE);
}

function carried({ origin, dropped }: OpenDraft) {
  const words = dropped.map(({ rule, match }) => [rule, match.toLowerCase()] as const);
  return { ...(origin && { origin }), dropped: words };
}
