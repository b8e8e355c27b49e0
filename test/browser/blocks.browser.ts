import { expect, test } from '@jest/globals';
import type { Json } from '../../src/playground/workspace.ts';
import { inBrowser, type Scene } from './stage.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const option = (name: string) => ({ text: plain(name), value: name.toLowerCase() });
const confirm = { title: plain('Sure?'), text: plain('It is for good.'), confirm: plain('Yes'), deny: plain('No') };
const options = [option('Red'), option('Blue')];

const BLOCKS = [
  {
    type: 'section',
    block_id: 'first',
    text: plain('Choose'),
    accessory: { type: 'static_select', action_id: 'colour', placeholder: plain('Colour'), options },
  },
  {
    type: 'actions',
    block_id: 'second',
    elements: [
      { type: 'button', action_id: 'go', text: plain('Delete'), value: 'v', style: 'danger', confirm },
      { type: 'overflow', action_id: 'more', options },
      { type: 'radio_buttons', action_id: 'one', options },
    ],
  },
];

/** A message of the bot with every kind of element that acts at once; gives the actions that the app hears of. */
function show({ demo }: Scene): () => Json[] {
  const { workspace, traffic } = demo.slack;
  workspace.say({ channel: 'C0DELIVER', user: workspace.app.botUser, text: 'x', blocks: BLOCKS });
  return () =>
    traffic.filter(({ name }) => name === 'block_actions').map(({ payload }) => (payload.actions as Json[])[0] as Json);
}

inBrowser('elements of Block Kit', (scene) => {
  test('menus, boxes and more: the app hears what was chosen, in which block', async () => {
    const { page, demo } = scene();
    const heard = show(scene());
    await page.getByLabel('Colour').selectOption('blue');
    await demo.slack.until(() => heard()[0]);
    await page.getByRole('radio', { name: 'Red' }).check();
    await demo.slack.until(() => heard()[1]);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Blue' }).click();
    await demo.slack.until(() => heard()[2]);
    expect(heard()).toMatchObject([
      { block_id: 'first', action_id: 'colour', selected_option: option('Blue') },
      { block_id: 'second', action_id: 'one', selected_option: option('Red') },
      { block_id: 'second', action_id: 'more', selected_option: option('Blue') },
    ]);
  });

  test('a button that asks first does nothing after No', async () => {
    const { page, demo, dialog } = scene();
    const heard = show(scene());
    await page.getByRole('button', { name: 'Delete' }).click();
    await dialog('Sure?').getByRole('button', { name: 'No' }).click();
    await dialog('Sure?').waitFor({ state: 'detached' });
    expect(heard()).toEqual([]);
    await page.getByRole('button', { name: 'Delete' }).click();
    await dialog('Sure?').getByRole('button', { name: 'Yes' }).click();
    await demo.slack.until(() => heard()[0]);
    expect(heard()[0]).toMatchObject({ action_id: 'go', value: 'v' });
  });
});
