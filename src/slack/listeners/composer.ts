import type { App } from '@slack/bolt';
import { composerView } from '../blocks/composer.ts';
import { toModal } from '../blocks/content.ts';
import { escapeMarkup } from '../blocks/markup.ts';
import { COMPOSER_LATE } from '../blocks/notices.ts';
import { COMPOSER_VIEW, DRAFT_BLOCK, DRAFT_INPUT, GLOBAL_SHORTCUT, OPEN_COMPOSER, REVIEW_VIEW } from '../ids.ts';
import { answerDraft, showAnswer } from './answer.ts';
import { firstThatWorks } from './attempts.ts';
import type { Tools } from './tools.ts';

type Opening = { readonly trigger_id: string; readonly user: { readonly id: string } };

/** The composer: opened by the global shortcut and by buttons, answered in the same modal. */
export function registerComposer(app: App, tools: Tools): void {
  app.shortcut({ callback_id: GLOBAL_SHORTCUT, type: 'shortcut' }, async ({ shortcut, ack, client }) => {
    await ack();
    await openComposer(client, shortcut, tools);
  });

  app.action({ action_id: OPEN_COMPOSER, type: 'block_actions' }, async ({ body, ack, client }) => {
    await ack();
    await openComposer(client, body, tools);
  });

  app.view(COMPOSER_VIEW, async ({ view, body, ack }) => {
    const typed = view.state.values[DRAFT_BLOCK]?.[DRAFT_INPUT]?.value ?? '';
    // An input gives what was typed, letter by letter; drafts from elsewhere come in Slack's markup.
    const answer = answerDraft(tools, escapeMarkup(typed), 'composer');
    // At the field, so that nothing that was typed is lost.
    if ('problem' in answer) await ack({ response_action: 'errors', errors: { [DRAFT_BLOCK]: answer.problem } });
    else {
      const content = showAnswer(tools, answer, { user: body.user.id });
      await ack({ response_action: 'update', view: toModal(content, REVIEW_VIEW) });
    }
  });
}

/** Opens the composer, or says in a direct message from the bot that it came too late. */
async function openComposer(client: App['client'], { trigger_id, user }: Opening, { log }: Tools): Promise<void> {
  await firstThatWorks(log, [
    ['modal', () => client.views.open({ trigger_id, view: composerView() })],
    ['direct_message', () => client.chat.postMessage({ channel: user.id, text: COMPOSER_LATE })],
  ]);
}
