import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { pino } from 'pino';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { BUILT_IN_RULES } from '../../src/config.ts';
import { LivePacks } from '../../src/playground/live-packs.ts';
import { type Demo, startDemo } from '../../src/playground/page/start.ts';
import { launch, NO_BROWSER, openPage, type Watched } from './browser.ts';

/** A page of the playground for each test; the workspace is as seeded. */
export type Scene = {
  readonly page: Page;
  readonly demo: Demo;
  /** Types into the message box and sends. */
  say(text: string): Promise<void>;
  /** The one open modal, by its title. */
  dialog(title: string): Locator;
  /** Chooses from the menu of the message with these words. */
  useMenu(words: string, item: string): Promise<void>;
};

/** Runs tests in a browser, or says why it does not. Each must leave no error and no request to elsewhere. */
export function inBrowser(
  name: string,
  tests: (scene: () => Scene) => void,
  options: BrowserContextOptions = {},
): void {
  if (NO_BROWSER !== undefined) {
    process.stderr.write(`skipped: “${name}” (${NO_BROWSER})\n`);
    describe.skip(name, () => tests(() => undefined as unknown as Scene));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    let demo: Demo;
    let watched: Watched;
    beforeAll(async () => {
      browser = await launch();
    });
    beforeEach(async () => {
      const log = pino({ level: 'silent' });
      demo = await startDemo({ packs: new LivePacks([BUILT_IN_RULES]), log, port: 0 });
      watched = await openPage(browser, demo.url, options);
    });
    afterEach(async () => {
      await watched.page.context().close();
      await demo.close();
      expect(watched.faults).toEqual([]);
    });
    afterAll(() => browser.close());
    tests(() => sceneOf(watched.page, demo));
  });
}

function sceneOf(page: Page, demo: Demo): Scene {
  return {
    page,
    demo,
    async say(text) {
      await page.getByRole('textbox', { name: 'Message', exact: true }).fill(text);
      await page.getByRole('button', { name: 'Send', exact: true }).click();
    },
    dialog: (title) => page.getByRole('dialog', { name: title, exact: true }),
    async useMenu(words, item) {
      const message = page.getByRole('listitem').filter({ hasText: words }).last();
      await message.getByRole('button', { name: 'Message actions' }).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
  };
}
