import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from './stage.ts';

/** What has the focus, as its role or tag and its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const it = document.activeElement as HTMLElement;
    return `${it.getAttribute('role') ?? it.tagName.toLowerCase()} ${it.getAttribute('aria-label') ?? it.textContent?.trim().slice(0, 40)}`;
  });

inBrowser('with the keyboard alone', (scene) => {
  test('a message’s menu opens, moves, closes and gives the focus back', async () => {
    const { page } = scene();
    await page.getByRole('button', { name: 'Message actions' }).first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('menuitem Reframe this message');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('menuitem Reply in thread');
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('menuitem Reframe this message');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('button Message actions');
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  test('a command, the form, Esc, and back where one was', async () => {
    const { page, dialog } = scene();
    await page.getByRole('textbox', { name: 'Message', exact: true }).focus();
    await page.keyboard.type('/reframe You are lazy.');
    await page.keyboard.press('Enter');
    const finish = page.getByRole('button', { name: 'Finish this draft' });
    await finish.waitFor();
    await finish.focus();
    await page.keyboard.press('Enter');
    const form = dialog('Finish this draft');
    await form.waitFor();
    expect(await form.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    // The focus goes round inside the dialog.
    for (let n = 0; n < 12; n += 1) {
      await page.keyboard.press('Tab');
      const inside = await form.evaluate(
        (element) => element.contains(document.activeElement) || document.activeElement === document.body,
      );
      expect(inside).toBe(true);
    }
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('button Finish this draft');
  });

  test('the composer is written in and submitted', async () => {
    const { page, dialog } = scene();
    await page.getByRole('textbox', { name: 'Message', exact: true }).focus();
    await page.keyboard.type('/reframe');
    await page.keyboard.press('Enter');
    await dialog('Reframe a message').waitFor();
    await page.keyboard.type('You never listen.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').getByText('Am I safe on this team?').waitFor();
    expect(await page.getByRole('dialog').evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });

  test('a thread opens with the focus where one answers, and closing it keeps the focus', async () => {
    const { page } = scene();
    await page.getByRole('link', { name: '4 replies' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Reply in thread' }).waitFor();
    await page.keyboard.type('On it.');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Thread' }).getByText('On it.').waitFor();
    await page.getByRole('link', { name: 'Close thread' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Thread' }).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('textarea Message');
  });

  test('what was typed stays while others write', async () => {
    const { page, demo } = scene();
    const box = page.getByRole('textbox', { name: 'Message', exact: true });
    await box.fill('half a thou');
    demo.slack.as('U00000SAM').say('C0DELIVER', 'Something else.');
    await page.getByText('Something else.').waitFor();
    expect(await box.inputValue()).toBe('half a thou');
    expect(await focused(page)).toBe('textarea Message');
  });
});
