import {expect, fixture, html} from '@open-wc/testing';

import {ConsultaElement} from './consulta-element.js';

/** Draws what is loaded by the time; what is asked for may change while something loads. */
class LateElement extends ConsultaElement {
  static override get properties() {
    return {asked: {}};
  }
  declare asked: string;
  readonly loaded = new Set<string>();
  readonly arrive = new Map<string, () => void>();

  constructor() {
    super();
    this.asked = 'first';
  }

  protected override needed(): Promise<unknown> | undefined {
    const {asked} = this;
    if (this.loaded.has(asked)) return undefined;
    return new Promise<void>((resolve) =>
      this.arrive.set(asked, () => {
        this.loaded.add(asked);
        resolve();
      }),
    );
  }
  protected override content(): unknown {
    return html`<p>${this.loaded.has(this.asked) ? this.asked : 'not there'}</p>`;
  }
}
customElements.define('test-late-element', LateElement);

describe('an element that needs something first', () => {
  async function late() {
    const element = document.createElement('test-late-element') as LateElement;
    await fixture(html`<div>${element}</div>`);
    return {element, shown: () => element.shadowRoot?.textContent?.trim() ?? ''};
  }

  it('is not drawn before that is there', async () => {
    const {element, shown} = await late();
    expect(shown()).to.equal('');
    element.arrive.get('first')?.();
    await element.updateComplete;
    expect(shown()).to.equal('first');
  });

  it('waits also for what is asked for while that is on its way', async () => {
    const {element, shown} = await late();
    element.asked = 'second';
    element.arrive.get('first')?.();
    while (!element.arrive.has('second')) await Promise.resolve();
    expect(shown()).to.equal('');
    element.arrive.get('second')?.();
    await element.updateComplete;
    expect(shown()).to.equal('second');
  });
});
