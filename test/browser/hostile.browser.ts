import { expect, test } from '@jest/globals';
import { inBrowser } from './stage.ts';

const HOSTILE =
  '<!channel> <@U1> <script>alert(1)</script> <img src=x onerror=alert(1)> *_~ "\' \u202Egnirts\u202C \u2067x you are lazy';

// That nothing ran and nothing was fetched is checked after each test.
inBrowser('a hostile draft', (scene) => {
  test('is only words, as a message, a command, in a thread and in the composer', async () => {
    const { page, say, dialog } = scene();
    await say(HOSTILE);
    const words = page.getByRole('listitem').filter({ hasText: '<script>alert(1)</script>' });
    await words.last().waitFor();
    await say(`/reframe ${HOSTILE}`);
    await page.getByText('Only visible to you').waitFor();
    await page.getByRole('button', { name: 'Finish this draft' }).waitFor();
    await say('/reframe');
    const composer = dialog('Reframe a message');
    await composer.getByLabel('Your draft').fill(HOSTILE);
    await composer.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('dialog').getByText('Your draft').waitFor();
    expect(await page.locator('main script, main img, dialog script, dialog img').count()).toBe(0);
  });

  test('is only words in the form, the payloads and the test bench', async () => {
    const { page, say, dialog, demo } = scene();
    await say(`/reframe ${HOSTILE}`);
    await page.getByRole('button', { name: 'Finish this draft' }).click();
    await dialog('Finish this draft').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Payloads' }).click();
    for (const entry of await page.locator('.drawer summary').all()) await entry.click();
    await page.getByText('alert(1)').last().waitFor();
    await page.goto(`${demo.url}?as=U00000LEE&at=bench`);
    await page.getByLabel('Draft').fill(HOSTILE);
    await page.locator('#bench-results').getByText('gnirts').first().waitFor();
    expect(await page.locator('main script, main img').count()).toBe(0);
  });

  test('does not turn the words of the page around', async () => {
    const { page, say } = scene();
    await say('\u202Eabc');
    await say('plain words after');
    const last = page.getByRole('listitem').filter({ hasText: 'plain words after' }).last();
    await last.waitFor();
    expect(await page.locator('bdi').count()).toBeGreaterThan(0);
  });
});
