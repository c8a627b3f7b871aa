import {html, nothing, type TemplateResult} from 'lit';

/** How one number came about, in words and in figures. */
export interface Arithmetic {
  /** The rule in words. */
  readonly rule: string;
  /** What goes in. */
  readonly table?: ArithmeticTable | undefined;
  /** The same on one line, e.g. "(2 + 4 + 3) ÷ 3 = 3". */
  readonly figures?: string | undefined;
  /** What else decides, and what is left out. */
  readonly remarks?: readonly string[];
}
/** What goes in, a row each. */
export interface ArithmeticTable {
  readonly head: readonly ArithmeticColumn[];
  readonly rows: readonly (readonly unknown[])[];
}
export interface ArithmeticColumn {
  readonly title: string;
  readonly isNumber?: boolean;
}

/** What stands beside a number for whoever asks how it came about; on paper it is open. */
export function arithmeticFold(summary: string, ...parts: readonly Arithmetic[]): TemplateResult {
  return html`<details class="arithmetic">
    <summary>${summary}</summary>
    ${parts.map(arithmeticBody)}
  </details>`;
}

/** The same where numbers change while they are read: the inside is worked out, and its code loaded, once it is open. */
export function arithmeticOnDemand(
  summary: string,
  isOpen: boolean,
  inside: () => unknown,
  toggle: (isOpen: boolean) => void,
): TemplateResult {
  return html`<details class="arithmetic" @toggle=${({target}: Event) => toggle((target as HTMLDetailsElement).open)}>
    <summary>${summary}</summary>
    ${isOpen ? inside() : nothing}
  </details>`;
}

/** The inside of the fold. */
export function arithmeticBody({rule, table, figures, remarks = []}: Arithmetic): TemplateResult {
  return html`<p>${rule}</p>
    ${table ? tableOf(table) : nothing}
    ${figures === undefined ? nothing : html`<p class="formula" dir="ltr">${figures}</p>`}
    ${remarks.map((remark) => html`<p>${remark}</p>`)}`;
}

function tableOf({head, rows}: ArithmeticTable): TemplateResult {
  const align = (index: number) => (head[index]?.isNumber === true ? 'number' : nothing);
  return html`<table>
    <thead>
      <tr>
        ${head.map(({title}, index) => html`<th scope="col" class=${align(index)}>${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...others]) => html`<tr>
          <th scope="row">${first}</th>
          ${others.map((cell, index) => html`<td class=${align(index + 1)}>${cell}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}
