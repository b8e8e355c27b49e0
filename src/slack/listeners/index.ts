import type { App } from '@slack/bolt';
import type { Tools } from './answer.ts';
import { registerCommand } from './command.ts';
import { registerComposer } from './composer.ts';
import { registerHome } from './home.ts';
import { registerMessageShortcut } from './message-shortcut.ts';

/** Registers every surface. */
export function registerListeners(app: App, tools: Tools): void {
  registerCommand(app, tools);
  registerComposer(app, tools);
  registerMessageShortcut(app, tools);
  registerHome(app);
}
