import type { App } from '@slack/bolt';
import { registerCommand } from './command.ts';
import { registerComposer } from './composer.ts';
import { registerDirectMessage } from './direct-message.ts';
import { registerExamples } from './examples.ts';
import { registerFindings } from './findings.ts';
import { registerFinish } from './finish.ts';
import { registerHome } from './home.ts';
import { registerMessageShortcut } from './message-shortcut.ts';
import { registerSend } from './send.ts';
import type { Tools } from './tools.ts';
import { registerWorkflowStep } from './workflow-step.ts';

/** Registers every surface. */
export function registerListeners(app: App, tools: Tools): void {
  registerCommand(app, tools);
  registerComposer(app, tools);
  registerMessageShortcut(app, tools);
  registerFindings(app, tools);
  registerFinish(app, tools);
  registerSend(app, tools);
  registerHome(app, tools);
  registerDirectMessage(app, tools);
  registerExamples(app, tools);
  registerWorkflowStep(app, tools);
}
