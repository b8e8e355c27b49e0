import { expect, test } from '@jest/globals';
import { inBrowser } from './stage.ts';

inBrowser('the workflow step', (scene) => {
  test('is run from the shortcuts, and shows what a workflow would get', async () => {
    const { page, demo, dialog } = scene();
    const open = async () => {
      await page.getByRole('button', { name: 'Shortcuts' }).click();
      await page.getByRole('menuitem', { name: 'Run the check_feedback step' }).click();
    };
    await open();
    const form = dialog('Run a workflow step');
    await form.getByRole('button', { name: 'Run' }).click();
    await form.getByText('Please complete').waitFor();
    await form.getByLabel('Text').fill("You're lazy, the report was two days late again.");
    await form.getByRole('button', { name: 'Run' }).click();
    const done = dialog('Step completed');
    await done.getByText('Number of findings (finding_count)').waitFor();
    expect(await done.locator('pre').first().textContent()).toBe('1');
    expect(await done.locator('pre').nth(1).textContent()).toContain('The report was two days late again');
    await done.getByRole('button', { name: 'Done' }).click();
    await done.waitFor({ state: 'hidden' });

    demo.slack.faults.set('functions.completeSuccess', { error: 'parameter_validation_failed' });
    await open();
    await form.getByLabel('Text').fill('You are lazy.');
    await form.getByRole('button', { name: 'Run' }).click();
    await dialog('Step failed').getByText('Something went wrong on our side').waitFor();
  });
});
