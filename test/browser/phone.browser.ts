import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from './stage.ts';

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

inBrowser(
  'on a phone',
  (scene) => {
    test('nothing is wider than the window, and the review can be finished', async () => {
      const { page, say, dialog } = scene();
      await say("/reframe you're lazy, the report was two days late again");
      const finish = page.getByRole('button', { name: 'Finish this draft' });
      await finish.waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await finish.click();
      const form = dialog('Finish this draft');
      await form.waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect((await form.boundingBox())?.width).toBe(390);
      await form.getByRole('button', { name: 'Cancel' }).click();
      await form.waitFor({ state: 'hidden' });
    });

    test('conversations are behind a button; a thread covers the page and goes away again', async () => {
      const { page } = scene();
      const random = page.getByRole('link', { name: '#random' });
      expect(await random.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Conversations' }).click();
      await random.click();
      await page.getByRole('heading', { name: '#random' }).waitFor();
      expect(await random.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Conversations' }).click();
      await page.getByRole('link', { name: '#delivery' }).click();
      await page.getByRole('link', { name: '4 replies' }).click();
      const thread = page.getByRole('complementary', { name: 'Thread' });
      expect((await thread.boundingBox())?.width).toBe(390);
      await page.getByRole('link', { name: 'Close thread' }).click();
      await thread.waitFor({ state: 'detached' });
    });

    test.each(['home', 'bench', 'C0DELIVER&payloads=1'])('%s fits', async (at) => {
      const { page, demo } = scene();
      await page.goto(`${demo.url}?as=U0000NOOR&at=${at}`);
      await page.getByRole('heading').first().waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  },
  { viewport: { width: 390, height: 780 }, hasTouch: true },
);
