import type { App } from '@slack/bolt';
import { composerView } from '../blocks/composer.ts';
import { type Content, privately, toModal } from '../blocks/content.ts';
import { helpContent } from '../blocks/welcome.ts';
import { COMMAND, REVIEW_VIEW } from '../ids.ts';
import { showDraft } from './answer.ts';
import { firstThatWorks, type Way } from './attempts.ts';
import type { Tools } from './tools.ts';

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
    const asker = { user: command.user_id, origin: { channel: command.channel_id } };
    const content = isHelp(draft) ? helpContent() : showDraft(tools, draft, 'command', asker);
    await firstThatWorks(tools.log, [reply(content), open(toModal(content, REVIEW_VIEW))]);
  });
}

/** Whether somebody asks what this is. */
export function isHelp(text: string): boolean {
  return /^(help|\?)$/i.test(text);
}
