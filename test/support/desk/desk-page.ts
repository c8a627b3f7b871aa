import {fixture, html, waitUntil} from '@open-wc/testing';
import type {ConsultaResponses} from '../../../packages/elements/src/desk/responses/responses.js';

import '../../../packages/elements/src/desk/responses/define.js';

/** The desk as an organiser sees and uses it. */
export class DeskPage {
  readonly element: ConsultaResponses;

  constructor(element: ConsultaResponses) {
    this.element = element;
  }

  /** A desk over a database, when it has read everything. */
  static async open(properties: Partial<ConsultaResponses>, width = '75rem'): Promise<DeskPage> {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.width = width;
    const element = Object.assign(document.createElement('consulta-responses'), properties);
    place.append(element);
    const page = new DeskPage(element);
    await page.until(() => page.find('h2') !== null && page.find('.reading') === null, 'the desk has read everything');
    return page;
  }

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('The desk is not drawn yet.');
    return this.element.shadowRoot;
  }
  find<E extends HTMLElement>(selector: string): E | null {
    return this.root.querySelector<E>(selector);
  }
  get<E extends HTMLElement>(selector: string): E {
    const found = this.find<E>(selector);
    if (!found) throw new Error(`The desk shows no ${selector}.`);
    return found;
  }
  text(selector: string): string {
    return clean(this.find(selector));
  }
  /** What the lines of the list say. */
  get lines(): readonly string[] {
    return [...this.root.querySelectorAll('tbody tr')].map(clean);
  }
  get names(): readonly string[] {
    return [...this.root.querySelectorAll('tbody .name')].map(clean);
  }
  /** The button whose visible words begin so. */
  button(words: string, within = ''): HTMLButtonElement {
    const all = [...this.root.querySelectorAll<HTMLButtonElement>(`${within} button`)];
    const found = all.find((button) => clean(button).startsWith(words));
    if (!found) throw new Error(`No button "${words}" among: ${all.map(clean).join(' | ')}`);
    return found;
  }
  get focused(): string {
    return clean(this.root.activeElement) || (this.root.activeElement?.id ?? '');
  }
  until(condition: () => boolean, what: string): Promise<void> {
    return waitUntil(condition, what, {interval: 5, timeout: 30_000});
  }
  /** Presses a button and waits for what it brings. */
  async press(words: string, condition: () => boolean, within?: string): Promise<void> {
    this.button(words, within).click();
    await this.until(condition, `"${words}" has worked`);
  }
  /** Adds files by the file dialog's way, confirms what is foreseen, and waits for the report. */
  async add(files: readonly File[]): Promise<string> {
    await this.look(files);
    return this.confirm();
  }
  /** Chooses files, and waits until it is said what would become of them. */
  async look(files: readonly File[]): Promise<string> {
    if (this.find('.report')) await this.press('Dismiss', () => !this.find('.report'), '.report');
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    const input = this.get<HTMLInputElement>('#files');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    return this.foreseen();
  }
  /** What would become of files that were chosen, dropped or pasted; a report where nothing would change. */
  async foreseen(): Promise<string> {
    await this.until(() => this.find('.preview, .report') !== null, 'it is said what would be added');
    return this.text('#import-title');
  }
  async confirm(): Promise<string> {
    await this.foreseen();
    this.find('.preview .primary')?.click();
    await this.until(() => this.find('.report') !== null, 'the report is shown');
    return this.text('#import-title');
  }
  async search(query: string): Promise<void> {
    const input = this.get<HTMLInputElement>('#find');
    input.value = query;
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await this.element.updateComplete;
  }
  async select(index: number): Promise<void> {
    this.root.querySelectorAll<HTMLInputElement>('tbody input')[index]?.click();
    await this.element.updateComplete;
  }
}

function clean(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
