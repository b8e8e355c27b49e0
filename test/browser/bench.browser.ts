import { test } from '@jest/globals';
import { inBrowser } from './stage.ts';

inBrowser('the test bench', (scene) => {
  test('shows findings, the rewrite, and what was held back by which guard', async () => {
    const { page } = scene();
    await page.getByRole('link', { name: 'Test bench' }).click();
    const results = page.locator('#bench-results');
    await results.getByText('trait.effort', { exact: true }).first().waitFor();
    await page.getByLabel('Draft').fill('You are not lazy.');
    await results.getByText('Held back by').first().waitFor();
    await results.getByText('negated', { exact: true }).first().waitFor();
  });
});
