/** Asks before something is done, in a dialog of its own: title, text, yes, no. */
export function ask([title = '', text = '', yes = '', no = '']: readonly string[]): Promise<boolean> {
  const dialog = document.createElement('dialog');
  const heading = make('h2', title, { id: 'ask-title' });
  const form = make('form', '', { method: 'dialog' });
  const buttons = make('footer', '', {});
  buttons.append(
    make('button', no, { value: 'no', class: 'button' }),
    make('button', yes, { value: 'yes', class: 'button primary' }),
  );
  form.append(heading, make('p', text, {}), buttons);
  dialog.setAttribute('aria-labelledby', 'ask-title');
  dialog.append(form);
  document.querySelector('#asking')?.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'yes');
      dialog.remove();
    });
  });
}

function make(name: string, text: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
