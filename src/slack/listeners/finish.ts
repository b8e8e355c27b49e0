import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { toModal } from '../blocks/content.ts';
import { finishView } from '../blocks/finish.ts';
import { EXPIRED, PRESS_LATE } from '../blocks/notices.ts';
import { KEPT, readyView } from '../blocks/ready.ts';
import { variantsContent } from '../blocks/variants.ts';
import type { OpenDraft } from '../desk.ts';
import { blanksOf } from '../finish/blanks.ts';
import { checkForm } from '../finish/check-form.ts';
import { readFormData } from '../finish/form-data.ts';
import { readForm } from '../finish/read-form.ts';
import { FINISH, FINISH_VIEW, OTHER_WAYS, REVIEW_VIEW } from '../ids.ts';
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

  app.action<BlockAction<ButtonAction>>({ type: 'block_actions', action_id: OTHER_WAYS }, async ({ ack, ...press }) => {
    await ack();
    await showOtherWays(press, tools);
  });

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
  const pressed = await findDraft(press, tools);
  if (pressed === undefined) return;
  const { draft, rewrite } = pressed;
  const { text, slots } = rewrite?.variants[pressedOf(press).variant] ?? rewrite ?? { text: draft.text, slots: [] };
  const view = finishView({ text, blanks: blanksOf(slots, draft.text) }, carried(draft));
  return showModal(press, view, tools, PRESS_LATE);
}

async function showOtherWays(press: Press, tools: Tools): Promise<void> {
  const pressed = await findDraft(press, tools);
  // After "Not a label" there may be none left; then there is only the draft to finish.
  if (pressed === undefined) return;
  const variants = pressed.rewrite?.variants ?? [];
  if (variants.length === 0) return openForm(press, tools);
  const view = toModal(variantsContent(variants, pressedOf(press).id), REVIEW_VIEW, 'Other ways to say it');
  return showModal(press, view, tools, PRESS_LATE);
}

/** The draft that a button is about, and its rewrite; where it cannot be had, the user is told and this is undefined. */
async function findDraft(press: Press, tools: Tools) {
  const draft = tools.desk.find(pressedOf(press).id, press.body.user.id);
  const answer = draft && answerDraft(tools, draft.text, 'finish', draft.dropped);
  if (draft === undefined || answer === undefined) await tell(press, tools, EXPIRED);
  else if ('problem' in answer) await tell(press, tools, answer.problem);
  else return { draft, rewrite: answer.review.rewrite };
  return undefined;
}

function carried({ origin, dropped }: OpenDraft) {
  const words = dropped.map(({ rule, match }) => [rule, match.toLowerCase()] as const);
  return { ...(origin && { origin }), dropped: words };
}
