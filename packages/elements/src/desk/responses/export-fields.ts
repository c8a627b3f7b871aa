import {html, type TemplateResult} from 'lit';

/** One of a few values, and what to call it. */
export interface Field<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly (readonly [value: V, label: string])[];
  readonly choose: (value: V) => void;
}

/** A list to choose from. */
export function selectField<V extends string>(id: string, {label, value, options, choose}: Field<V>): TemplateResult {
  const change = ({target}: Event) => chooseAmong(options, (target as HTMLSelectElement).value, choose);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${change}>
      ${options.map(([of, text]) => html`<option value=${of} ?selected=${of === value}>${text}</option>`)}
    </select>
  </div>`;
}

/** A few choices, all in sight. */
export function radioField<V extends string>(name: string, {label, value, options, choose}: Field<V>): TemplateResult {
  const change = ({target}: Event) => chooseAmong(options, (target as HTMLInputElement).value, choose);
  return html`<fieldset @change=${change}>
    <legend>${label}</legend>
    ${options.map(
      ([of, text]) =>
        html`<label><input type="radio" name=${name} value=${of} .checked=${of === value} /> ${text}</label>`,
    )}
  </fieldset>`;
}

function chooseAmong<V extends string>(options: Field<V>['options'], chosen: string, choose: (value: V) => void): void {
  const found = options.find(([value]) => value === chosen);
  if (found) choose(found[0]);
}
