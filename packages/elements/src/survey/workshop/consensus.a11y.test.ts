import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {workshops} from '../../../../../test/support/workshop/workshops.js';

import '../self-assessment/define.js';

const LOOKS = [
  {name: 'light', lang: 'en', page: {color: '#1b1b1b', backgroundColor: '#fff'}},
  {name: 'dark', lang: 'en', page: {color: '#eee', backgroundColor: '#16181d'}},
  {name: 'right to left, 320 px', lang: 'ar', page: {color: '#1b1b1b', backgroundColor: '#fff', width: '320px'}},
];

describe('a group that agrees on values, accessible', () => {
  const {openWorkshop, guide, reveal, said, root, until} = workshops();

  for (const {name, lang, page} of LOOKS) {
    it(`hidden, revealed, and with what people said: ${name}`, async () => {
      const {element} = await openWorkshop({lang});
      const around = element.parentElement as HTMLElement;
      Object.assign(around.style, page);
      await expectAccessible(around, 'hidden');
      await reveal(element);
      const list = guide(element)?.querySelector('details');
      if (list) list.open = true;
      element.goTo('policy');
      await until(() => said(element, 'policy')?.querySelector('.dot'));
      await until(() => root(element).querySelector('consulta-question-aims')?.shadowRoot?.querySelector('select'));
      // What is far from the screen is not laid out, and WebKit tells rough places for the fields in it.
      for (const box of root(element).querySelectorAll<HTMLElement>('.question'))
        box.style.contentVisibility = 'visible';
      await expectAccessible(around, 'revealed');
      element.session?.answer('policy', 3);
      await until(() => guide(element)?.querySelectorAll('li.open').length === 2);
      await expectAccessible(around, 'agreed on one');
      for (const part of root(element).querySelectorAll('consulta-consensus-guide, consulta-consensus-statement'))
        expect(part.scrollWidth, part.localName).to.be.at.most(part.clientWidth);
    });
  }
});
