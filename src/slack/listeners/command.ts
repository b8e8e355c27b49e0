import type { App, RespondArguments } from '@slack/bolt';
import { composerView } from '../blocks/composer.ts';
import { type Content, toMessage, toModal } from '../blocks/content.ts';
import { helpContent } from '../blocks/welcome.ts';
import { COMMAND, REVIEW_VIEW } from '../ids.ts';
import { answerContent, answerDraft, type Tools } from './answer.ts';
import { firstThatWorks, type Way } from './attempts.ts';

/** `/reframe <draft>`, `/reframe` alone, `/reframe help`. */
export function registerCommand(app: App, tools: Tools): void {
  app.command(COMMAND, async ({ command, ack, respond, client }) => {
    await ack();
    const draft = command.text?.trim() ?? '';
    const reply = (content: Content): Way => ['response_url', () => respond(privately(content))];
    const open = (view: Parameters<typeof client.views.open>[0]['view']): Way => [
      'modal',
      () => client.views.open({ trigger_id: command.trigger_id, view }),
    ];
    if (draft === '') {
      await firstThatWorks(tools.log, [open(composerView()), reply(helpContent())]);
      return;
    }
    const content = isHelp(draft) ? helpContent() : answerContent(answerDraft(tools, draft, 'command'), tools);
    await firstThatWorks(tools.log, [reply(content), open(toModal(content, REVIEW_VIEW))]);
  });
}

/** The arguments of `respond` for a message that only the one who asked sees. */
export function privately(content: Content): RespondArguments {
  return { response_type: 'ephemeral', replace_original: false, ...toMessage(content) };
}

function isHelp(text: string): boolean {
  return /^(help|\?)$/i.test(text);
}
