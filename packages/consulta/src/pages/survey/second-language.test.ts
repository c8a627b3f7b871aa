import {expect} from '@open-wc/testing';

import {type Bilingual, offerSecondLanguage} from './second-language.js';

describe('the menu for a second language', () => {
  const address = location.href;
  afterEach(() => history.replaceState(history.state, '', address));

  function offer(languages: readonly string[], besideLang?: string) {
    const label = document.createElement('label');
    const menu = document.createElement('select');
    label.append(menu);
    const element: Bilingual = {besideLang};
    const fill = offerSecondLanguage(label, languages, element);
    const choose = (language: string) => {
      menu.value = language;
      menu.dispatchEvent(new Event('change'));
    };
    return {label, menu, element, fill, choose, offered: () => [...menu.options].map(({value}) => value)};
  }

  it('offers every language but that of the page, and none', () => {
    const {menu, fill, offered} = offer(['en', 'fr', 'ar']);
    fill('fr', 'Aucune');
    expect(offered()).to.deep.equal(['', 'en', 'ar']);
    expect([menu.value, menu.options[0]?.text]).to.deep.equal(['', 'Aucune']);
  });

  it('shows what the address asked for, also after the page speaks another language', () => {
    const {menu, fill} = offer(['en', 'fr', 'ar'], 'ar');
    fill('en', 'None');
    expect(menu.value).to.equal('ar');
    fill('ar', 'بدون');
    expect(menu.value).to.equal('');
    fill('fr', 'Aucune');
    expect(menu.value).to.equal('ar');
  });

  it('tells the survey, and keeps the choice in the address', () => {
    const {element, fill, choose} = offer(['en', 'fr']);
    fill('en', 'None');
    choose('fr');
    expect(element.besideLang).to.equal('fr');
    expect(new URLSearchParams(location.search).get('beside')).to.equal('fr');
    choose('');
    expect(element.besideLang).to.equal(undefined);
    expect(new URLSearchParams(location.search).has('beside')).to.equal(false);
  });

  it('is not there for a survey in one language', () => {
    expect(offer(['en']).label.hidden).to.equal(true);
    expect(offer(['en', 'fr']).label.hidden).to.equal(false);
  });
});
