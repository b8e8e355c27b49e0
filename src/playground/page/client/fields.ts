type Filled = { readonly block: string; readonly action: string; readonly value: string };
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What stands in the fields of a view. */
export function readFields(root: Element): Filled[] {
  const fields = [...root.querySelectorAll<Field>(':is(input, textarea, select)[data-block]')];
  return fields.filter(isFilled).map(({ dataset, value }) => ({
    block: dataset.block ?? '',
    action: dataset.action ?? '',
    value,
  }));
}

function isFilled(field: Field): boolean {
  return !(field instanceof HTMLInputElement) || (field.type !== 'checkbox' && field.type !== 'radio') || field.checked;
}
