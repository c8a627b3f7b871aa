import {expect, fixture, html} from '@open-wc/testing';
import {css} from 'lit';

import '../questions/scale/define.js';

/** What a page may do to everything in it, each far from the initial value of CSS. */
const hostile = css`
  .hostile {
    inline-size: 300px;
    font: italic small-caps 18px/0.5 serif;
    letter-spacing: 9px;
    word-spacing: 2em;
    text-align: center;
    text-align-last: end;
    text-indent: 3em;
    text-shadow: 1px 1px 4px red;
    text-transform: uppercase;
    white-space: nowrap;
    word-break: break-all;
    hyphens: auto;
    cursor: wait;
    list-style: upper-roman inside;
    border-collapse: collapse;
    caption-side: bottom;
    color: rgb(1, 2, 3);
  }
`;

/** Initial values as the specifications give them: CSS Fonts 4, Text 3 and 4, UI 4, Lists 3, Tables 3. */
const INITIAL: {readonly [property: string]: string} = {
  'font-style': 'normal',
  'font-variant-caps': 'normal',
  'letter-spacing': 'normal',
  'word-spacing': '0px',
  'text-align': 'start',
  'text-align-last': 'auto',
  'text-indent': '0px',
  'text-shadow': 'none',
  'text-transform': 'none',
  'white-space': 'normal',
  'word-break': 'normal',
  hyphens: 'manual',
  cursor: 'auto',
  'list-style-position': 'outside',
  'border-collapse': 'separate',
  'caption-side': 'top',
};

async function onHostilePage(): Promise<{host: HTMLElement; style: CSSStyleDeclaration}> {
  const sheet = hostile.styleSheet as CSSStyleSheet;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const page = await fixture<HTMLElement>(html`<div class="hostile">
    <consulta-scale
      label="Our partnerships follow a written strategy that the council has agreed"
      from="1"
      to="5"
      not-applicable
    ></consulta-scale>
  </div>`);
  const host = page.firstElementChild as HTMLElement & {readonly updateComplete: Promise<boolean>};
  await host.updateComplete;
  return {host, style: getComputedStyle(host)};
}

describe('an element on a page that styles everything', () => {
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hostile.styleSheet);
  });

  it('begins afresh with what would break its layout', async () => {
    const {style} = await onHostilePage();
    const found = Object.fromEntries(Object.keys(INITIAL).map((name) => [name, style.getPropertyValue(name)]));
    // Chromium writes a word-spacing of nothing as a length, others as the word.
    if (found['word-spacing'] === 'normal') found['word-spacing'] = '0px';

    expect(found).to.deep.equal(INITIAL);
    expect(style.lineHeight).to.equal('27px');
  });

  it('takes the family, the size and the colour of the font from the page', async () => {
    const {style} = await onHostilePage();

    expect([style.fontFamily, style.fontSize, style.color]).to.deep.equal(['serif', '18px', 'rgb(1, 2, 3)']);
  });

  it('stays within the width it is given', async () => {
    const {host} = await onHostilePage();

    expect(host.scrollWidth).to.equal(host.clientWidth);
  });
});
