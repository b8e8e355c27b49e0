import type { App, BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import type { Finding, Review } from '../../engine/types.ts';
import { type Content, toMessage, toModal } from '../blocks/content.ts';
import { EXPIRED, PRESS_LATE } from '../blocks/notices.ts';
import { groupFindings } from '../blocks/reasons.ts';
import { ALL } from '../blocks/review-buttons.ts';
import { whyContent } from '../blocks/why.ts';
import type { OpenDraft } from '../desk.ts';
import { NOT_A_LABEL, REVIEW_VIEW, WHY } from '../ids.ts';
import { answerDraft, layOut } from './answer.ts';
import { firstThatWorks, type Way } from './attempts.ts';
import { countDropped } from './count.ts';
import { inThread, openFrom, type Press, pressedOf, showModal, tell } from './press.ts';
import type { Tools } from './tools.ts';

/** `findings`: the one that a button is about; of the "Why?" for all of them, the first of each reason. */
type Pressed = {
  readonly id: string;
  readonly draft: OpenDraft;
  readonly review: Review;
  readonly findings: readonly [Finding, ...Finding[]];
};

/** What can be said back to a finding: "Why?" and "Not a label". */
export function registerFindings(app: App, tools: Tools): void {
  app.action<BlockAction<ButtonAction>>({ type: 'block_actions', action_id: WHY }, async ({ ack, ...press }) => {
    await ack();
    const pressed = await findPressed(press, tools);
    if (pressed === undefined) return;
    const view = toModal(whyContent(pressed.findings, tools.packs()), REVIEW_VIEW, 'Why');
    await showModal(press, view, tools, PRESS_LATE);
  });

  app.action<BlockAction<ButtonAction | StaticSelectAction>>(
    { type: 'block_actions', action_id: new RegExp(`^${NOT_A_LABEL}(-\\d+)?$`) },
    async ({ ack, ...press }) => {
      await ack();
      const pressed = await findPressed(press, tools);
      if (pressed === undefined) return;
      // First of all, so that a second press at the same time finds nothing left to drop or to count.
      const content = dropFinding(pressed, tools);
      const counted = countDropped([pressed.findings[0].rule], tools);
      await showAgain(press, content, tools);
      await counted;
    },
  );
}

/** What a button is about; where it cannot be had, the user is told and this is undefined. */
async function findPressed(press: Press, tools: Tools): Promise<Pressed | undefined> {
  const { id, rule, at } = pressedOf(press);
  const draft = tools.desk.find(id, press.body.user.id);
  const answer = draft === undefined ? undefined : answerDraft(tools, draft.text, 'finding', draft.dropped);
  if (draft === undefined || answer === undefined) {
    await tell(press, tools, EXPIRED);
    return undefined;
  }
  if ('problem' in answer) {
    await tell(press, tools, answer.problem);
    return undefined;
  }
  const { review } = answer;
  const all = groupFindings(review.findings).shown.flatMap(({ findings }) => findings[0] ?? []);
  const here = review.findings.filter((one) => one.span[0] === at && (rule === '' || one.rule === rule));
  const [first, ...rest] = at === ALL ? all : here;
  if (first !== undefined) return { id, draft, review, findings: [first, ...rest] };
  // Pressed twice, or in a copy of the review that is older: what holds now is shown.
  await showAgain(press, layOut(tools, answer, { id, dropped: draft.dropped }), tools);
  return undefined;
}

/** The review without the finding, and without the same words elsewhere in it. */
function dropFinding({ id, draft, review, findings: [finding] }: Pressed, tools: Tools): Content {
  const same = review.findings.filter(
    ({ rule, match }) => rule === finding.rule && match.toLowerCase() === finding.match.toLowerCase(),
  );
  const dropped = [...draft.dropped, ...same.map(({ rule, span, match }) => ({ rule, span, match }))];
  tools.desk.replace(id, { ...draft, dropped });
  return layOut(tools, answerDraft(tools, draft.text, 'dropped', dropped), { id, dropped });
}

/** Shows a changed review where the old one was; where that cannot be, in a modal. */
async function showAgain(press: Press, content: Content, { log }: Tools): Promise<void> {
  const { body, client, respond } = press;
  const view = toModal(content, REVIEW_VIEW);
  const ways: Way[] = [];
  if (body.view !== undefined) {
    const { id } = body.view;
    ways.push(['update', () => client.views.update({ view_id: id, view })]);
  }
  if (respond !== undefined)
    ways.push(['replace', () => respond({ replace_original: true, ...toMessage(content), ...inThread(press) })]);
  await firstThatWorks(log, [...ways, ['modal', () => openFrom(press, view)]]);
}
