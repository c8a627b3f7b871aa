import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';

import {Localization} from './localization.js';
import {type ControlWords, controlWords} from './words/control-words.js';

class LocalizedProbe extends LitElement {
  readonly localization = new Localization<ControlWords>(this);
}
customElements.define('localized-probe', LocalizedProbe);

async function probe(lang: string): Promise<Localization<ControlWords>> {
  const place = await fixture<HTMLElement>(html`<div lang=${lang}><localized-probe></localized-probe></div>`);
  return (place.firstElementChild as LocalizedProbe).localization;
}

describe('Localization', () => {
  before(() => Promise.all(['en', 'fr', 'ar'].map(async (language) => controlWords.load(language))));

  it('speaks the language of the place, with its region', async () => {
    const words = await probe('fr-CA');
    expect([words.lang(), words.dir(), words.term('control.required')]).to.deep.equal(['fr-ca', 'ltr', 'obligatoire']);
    expect(words.number(1234.5)).to.equal(new Intl.NumberFormat('fr-CA').format(1234.5));
  });

  it('turns the page round for Arabic', async () => expect((await probe('ar')).dir()).to.equal('rtl'));

  it('speaks English where it has no words, or the tag is none', async () => {
    for (const tag of ['nl', 'fr_', 'frankly', '-']) {
      const words = await probe(tag);
      expect([words.number(1.5), words.term('control.required').length > 0], tag).to.deep.equal([
        new Intl.NumberFormat(words.lang()).format(1.5),
        true,
      ]);
    }
    expect((await probe('frankly')).lang()).to.equal('en');
  });

  it('finds the language through shadow roots', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    const inner = place.attachShadow({mode: 'open'}).appendChild(new LocalizedProbe());
    expect(inner.localization.lang()).to.equal('fr');
  });

  it('writes a number that is none as nothing', async () => expect((await probe('en')).number('x')).to.equal(''));
});
