import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from './stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] };

/** What axe calls serious or critical. It is put in past the page's policy, which lets no other script in. */
async function violations(page: Page): Promise<string[]> {
  const found = (await page.evaluate(`${AXE}; axe.run(document).then(({ violations }) => violations)`)) as Violation[];
  const grave = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  inBrowser(
    'axe finds nothing serious',
    (scene) => {
      test('in a conversation with a review, a thread, the payloads and a menu', async () => {
        const { page, say } = scene();
        await say("/reframe you're lazy, the report was two days late again");
        await page.getByText('Only visible to you').waitFor();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('link', { name: '4 replies' }).click();
        await page.getByRole('link', { name: 'Payloads' }).click();
        await page.getByRole('complementary', { name: 'Payloads' }).locator('summary').first().click();
        await page.getByText('"command": "/reframe"').or(page.getByText('"ok": true')).first().waitFor();
        await page.getByRole('button', { name: 'Message actions' }).first().click();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /You are/ }).click();
        expect(await violations(page)).toEqual([]);
      });

      test('in the modals', async () => {
        const { page, say, dialog } = scene();
        await say('/reframe');
        const composer = dialog('Reframe a message');
        await composer.getByRole('button', { name: 'Review' }).click();
        await composer.getByText('Please complete').waitFor();
        expect(await violations(page)).toEqual([]);
        await composer.getByLabel('Your draft').fill('You are lazy.');
        await composer.getByRole('button', { name: 'Review' }).click();
        await page.getByRole('dialog').getByText('Am I safe').waitFor();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Finish this draft' }).click();
        await dialog('Finish this draft').waitFor();
        expect(await violations(page)).toEqual([]);
      });

      test.each(['home', 'bench'])('in %s', async (at) => {
        const { page, demo } = scene();
        await page.goto(`${demo.url}?as=U0000NOOR&at=${at}`);
        await page
          .getByRole('heading', { level: at === 'home' ? 3 : 2 })
          .first()
          .waitFor();
        expect(await violations(page)).toEqual([]);
      });
    },
    { colorScheme },
  );
});
