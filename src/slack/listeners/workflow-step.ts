import type { App } from '@slack/bolt';
import { escapeMarkup, showText } from '../blocks/markup.ts';
import { FAILED } from '../blocks/notices.ts';
import { CHECK_STEP } from '../ids.ts';
import { nameError } from '../log.ts';
import { answerDraft } from './answer.ts';
import type { Tools } from './tools.ts';

/**
 * The custom workflow step: a text in; the number of findings, the rewrite and the text that was reviewed out. The
 * rewrite is the text itself where there is nothing to change, and empty where there is no safe rewrite. A workflow
 * may post these anywhere, so mentions in them are plain words.
 */
export function registerWorkflowStep(app: App, tools: Tools): void {
  app.function(CHECK_STEP, async ({ inputs, complete, fail }) => {
    const answer = answerDraft(tools, typeof inputs.text === 'string' ? inputs.text : '', 'workflow');
    if ('problem' in answer) {
      await fail({ error: answer.problem });
      return;
    }
    const { draft, findings, rewrite, verdict } = answer.review;
    const reworded = rewrite?.text ?? (findings.length > 0 || verdict === 'refused' ? '' : draft.text);
    const outputs = {
      finding_count: findings.length,
      rewrite: inert(reworded),
      reviewed_text: inert(draft.text),
    };
    try {
      await complete({ outputs });
    } catch (error) {
      tools.log.warn({ event: 'uncompleted', error: nameError(error) });
      await fail({ error: FAILED }).catch((failed: unknown) =>
        tools.log.warn({ event: 'unanswered', way: 'workflow', error: nameError(failed) }),
      );
    }
  });
}

const inert = (text: string) => escapeMarkup(showText(text));
