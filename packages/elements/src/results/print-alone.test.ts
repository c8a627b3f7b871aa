import {expect, fixture, html} from '@open-wc/testing';

import {printAlone} from './print-alone.js';

describe('printAlone', () => {
  const print = window.print.bind(window);
  afterEach(() => {
    window.print = print;
  });

  it('keeps everything beside the element off the paper until it is printed, through shadow roots', async () => {
    const page = await fixture<HTMLElement>(html`<div><nav></nav><section></section><footer></footer></div>`);
    const host = page.querySelector('section');
    const root = host?.attachShadow({mode: 'open'});
    const [before, alone] = [document.createElement('p'), document.createElement('article')];
    root?.append(before, alone);
    let left: readonly Element[] = [];
    window.print = () => {
      const here = [...page.children, before, alone];
      left = here.filter((element) => !element.hasAttribute('data-consulta-unprinted'));
    };

    printAlone(alone);
    expect(left).to.deep.equal([host, alone]);
    expect(root?.adoptedStyleSheets).to.have.lengthOf(1);

    dispatchEvent(new Event('afterprint'));
    expect([before, ...page.children].filter((each) => each.hasAttribute('data-consulta-unprinted'))).to.deep.equal([]);
  });
});
