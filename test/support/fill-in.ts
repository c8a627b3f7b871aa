/**
 * Fills in the field of a control as a browser's autofill, its calendar and its list of countries do: the value, and
 * then `input` and `change`, without a key.
 */
export function fillIn(control: HTMLElement, value: string): void {
  const field = control.shadowRoot?.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    'input, textarea, select',
  );
  if (!field) throw new Error(`<${control.localName}> has no field to fill in.`);
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
}
