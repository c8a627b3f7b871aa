import {expect, fixture, waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';

import {CONTROL_LOADERS} from '../../packages/elements/src/questions/registry.js';

const PAGES = new URL('../../docs/elements/', import.meta.url);
/** Read once, from the markup, and not followed. */
const READ_ONCE = ['value'];

/** The markup that a page shows of its control, block by block. */
async function shownOn(tag: string): Promise<string[]> {
  const text = await (await fetch(new URL(`${tag}.md`, PAGES))).text();
  const blocks = [...text.matchAll(/^```html\n(.*?)^```/gms)].map(([, block = '']) => block);
  return blocks.filter((block) => block.includes(`<${tag}`));
}

describe('the examples of controls', () => {
  for (const [tag, load] of Object.entries(CONTROL_LOADERS)) {
    it(`of <${tag}> are drawn under their names, with attributes that it knows`, async () => {
      await load();
      const {observedAttributes = []} = customElements.get(tag) as unknown as {observedAttributes?: string[]};
      const blocks = await shownOn(tag);
      expect(blocks).not.to.deep.equal([]);
      for (const block of blocks) {
        const place = await fixture<HTMLElement>(`<div lang="en">${block}</div>`);
        for (const element of place.querySelectorAll<LitElement>(tag)) {
          const labels = () => element.shadowRoot?.querySelector('[part~="label"]')?.textContent ?? '';
          await waitUntil(() => labels().trim() !== '', `${tag} is drawn`, {timeout: 10_000});
          expect(labels()).to.contain(element.getAttribute('label') ?? '');
          const unknown = element
            .getAttributeNames()
            .filter((name) => ![...observedAttributes, ...READ_ONCE].includes(name));
          expect(unknown, block).to.deep.equal([]);
        }
      }
    });
  }
});
