import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import {ConsultaElement} from './consulta-element.js';

/** Words that come when the test says so, or not at all. */
class SlowWords {
  readonly asked: string[] = [];
  readonly #loaded = new Set<string>();
  #settle: ((isThere: boolean) => void) | undefined;

  load(language: string): Promise<void> | undefined {
    if (this.#loaded.has(language)) return undefined;
    this.asked.push(language);
    return new Promise((resolve, reject) => {
      this.#settle = (isThere) => {
        if (!isThere) return reject(new Error('No network.'));
        this.#loaded.add(language);
        resolve();
      };
    });
  }
  arrive(): void {
    this.#settle?.(true);
  }
  fail(): void {
    this.#settle?.(false);
  }
}

let words: SlowWords;

class SlowProbe extends ConsultaElement {
  static override get words(): (typeof ConsultaElement)['words'] {
    return [words];
  }
  readonly drawn: string[] = [];
  protected override content(): string {
    this.drawn.push(this.localization.lang());
    return this.localization.lang();
  }
}
customElements.define('slow-probe', SlowProbe);

async function probe(): Promise<SlowProbe> {
  const place = await fixture<HTMLElement>(html`<div><slow-probe lang="en"></slow-probe></div>`);
  const element = place.querySelector<SlowProbe>('slow-probe');
  if (!element) throw new Error('The probe is missing.');
  await waitUntil(() => words.asked.length === 1);
  return element;
}

describe('an element whose words are on their way', () => {
  beforeEach(() => (words = new SlowWords()));

  it('waits for those of another language that was chosen in the meantime', async () => {
    const element = await probe();
    element.lang = 'fr';
    words.arrive();
    await waitUntil(() => words.asked.length === 2);
    expect(element.drawn).to.deep.equal([]);
    words.arrive();
    await element.updateComplete;
    expect([words.asked, element.drawn]).to.deep.equal([['en', 'fr'], ['fr']]);
  });

  it('says that they could not be loaded, and loads them by itself when the network is back', async () => {
    const element = await probe();
    words.fail();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('[role="alert"] button')).to.have.length(1);

    dispatchEvent(new Event('online'));
    await waitUntil(() => words.asked.length === 2);
    words.arrive();
    await element.updateComplete;
    expect(element.renderRoot.textContent.trim()).to.equal('en');
  });

  it('loads them when it comes back into the page', async () => {
    const element = await probe();
    const place = element.parentElement;
    words.fail();
    await element.updateComplete;
    element.remove();
    place?.append(element);
    await waitUntil(() => words.asked.length === 2);
    words.arrive();
    await element.updateComplete;
    expect(element.drawn).to.deep.equal(['en']);
  });

  it('shows what it has when the person goes back to a language that is there', async () => {
    const element = await probe();
    words.arrive();
    await element.updateComplete;
    element.lang = 'fr';
    await waitUntil(() => words.asked.length === 2);
    words.fail();
    await element.updateComplete;
    element.lang = 'en';
    await element.updateComplete;
    expect(element.renderRoot.textContent.trim()).to.equal('en');
  });
});
