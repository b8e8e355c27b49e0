import { expect, test } from '@jest/globals';
import { inBrowser } from './stage.ts';

const DRAFT = "you're lazy, the report was two days late again";
const HARSH = 'Sam, you are so unreliable.';

inBrowser('a leader', (scene) => {
  test('types a command, and nobody else sees the review', async () => {
    const { page, say, demo } = scene();
    await say(`/reframe ${DRAFT}`);
    await page.getByText('Only visible to you').waitFor();
    await page.getByRole('button', { name: 'Finish this draft' }).waitFor();
    await page.getByRole('button', { name: /You are Lee Ada/ }).click();
    await page.getByRole('menuitemradio', { name: /Sam Roe/ }).click();
    await page.getByRole('button', { name: /You are Sam Roe/ }).waitFor();
    expect(await page.getByText('Only visible to you').count()).toBe(0);
    expect(demo.slack.workspace.messages.some(({ text }) => text.includes('/reframe'))).toBe(false);
  });

  test('goes the whole way: shortcut, review in the thread, form, sent into the thread', async () => {
    const { page, dialog, useMenu, demo } = scene();
    await page.getByRole('link', { name: '4 replies' }).click();
    await useMenu(HARSH, 'Reframe this message');
    const thread = page.getByRole('complementary', { name: 'Thread' });
    await thread.getByText('Only visible to you').waitFor();
    await thread.getByRole('button', { name: 'Finish this draft' }).click();
    const form = dialog('Finish this draft');
    const whole = form.getByLabel('The whole text');
    expect(await whole.inputValue()).toMatch(/[Tt]his is the second report in a row/);
    for (const slot of await form.getByRole('textbox').all()) {
      if ((await slot.inputValue()) === '') await slot.fill('The figures came on Thursday');
    }
    await form.getByRole('button', { name: 'Review again' }).click();
    const ready = dialog('Ready');
    await ready.getByRole('button', { name: 'Copy' }).waitFor();
    expect(await ready.getByLabel('Send it to').inputValue()).toBe('C0DELIVER');
    await ready.getByRole('checkbox').check();
    await ready.getByRole('button', { name: 'Send', exact: true }).click();
    await dialog('Sent').waitFor();
    await page.keyboard.press('Escape');
    await dialog('Sent').waitFor({ state: 'hidden' });
    const { messages, app } = demo.slack.workspace;
    const sent = messages.filter(({ user }) => user === app.botUser);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.threadTs).toBe(messages.find(({ text }) => text.startsWith('The quarterly report'))?.ts);
    await thread.getByRole('listitem').filter({ hasText: 'second report in a row' }).last().waitFor();
  });

  test('reaches a message outside a thread by its menu; the answer is a dialog', async () => {
    const { page, dialog, useMenu } = scene();
    await useMenu('You are so careless', 'Reframe this message');
    await dialog('Your review').or(dialog('Reframe')).waitFor();
    await page.getByRole('button', { name: 'Finish this draft' }).waitFor();
  });

  test('writes in the composer, is told what is missing, and sees the review in its place', async () => {
    const { page, dialog } = scene();
    await page.getByRole('button', { name: 'Shortcuts' }).click();
    await page.getByRole('menuitem', { name: 'Reframe a draft' }).click();
    const composer = dialog('Reframe a message');
    await composer.getByRole('button', { name: 'Review' }).click();
    await composer.getByText('Please complete this required field.').waitFor();
    const draft = composer.getByLabel('Your draft');
    expect(await draft.getAttribute('aria-invalid')).toBe('true');
    await draft.fill('You never listen.');
    await composer.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('dialog').getByText('Am I safe on this team?').waitFor();
  });

  test('calls a finding no label, and it is gone', async () => {
    const { page, say } = scene();
    await say(`/reframe ${DRAFT}`);
    await page.getByRole('button', { name: /Not a label/ }).click();
    await page.getByRole('button', { name: /Not a label/ }).waitFor({ state: 'detached' });
  });

  test('sees Home; an admin sees the packs in force', async () => {
    const { page } = scene();
    await page.getByRole('link', { name: 'Home' }).click();
    await page.getByRole('heading', { name: 'Say what happened, not who they are' }).waitFor();
    const words = () => page.getByRole('main').textContent();
    const leader = await words();
    await page.getByRole('button', { name: /You are Lee Ada/ }).click();
    await page.getByRole('menuitemradio', { name: /Noor Haddad/ }).click();
    await page.getByRole('button', { name: /You are Noor/ }).waitFor();
    await page
      .getByRole('main')
      .getByText(/threat/i)
      .first()
      .waitFor();
    expect(leader).not.toMatch(/threat/i);
  });

  test('writes to the bot, which answers in the thread of the message', async () => {
    const { page, say } = scene();
    await page.getByRole('link', { name: 'Messages' }).click();
    await page.getByRole('heading', { name: 'Reframe', level: 1 }).waitFor();
    await say(DRAFT);
    await page.getByRole('link', { name: /1 reply/ }).click();
    await page.getByRole('complementary', { name: 'Thread' }).getByText('Am I safe on this team?').waitFor();
  });

  test('looks at the payloads', async () => {
    const { page, say } = scene();
    await page.getByRole('link', { name: 'Payloads' }).click();
    await say(`/reframe ${DRAFT}`);
    const drawer = page.getByRole('complementary', { name: 'Payloads' });
    await drawer.getByText('response_url').waitFor();
    await drawer.getByText('/reframe', { exact: true }).click();
    await drawer.getByText('"command": "/reframe"').waitFor();
  });

  test('is told of a command that does not exist, and keeps what was typed', async () => {
    const { page, say } = scene();
    await say('/refarme hello');
    await page.getByRole('alert').filter({ hasText: '/refarme is not a valid command.' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Message', exact: true }).inputValue()).toBe('/refarme hello');
  });
});
