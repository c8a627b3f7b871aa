import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';

import {columns} from './columns.js';
import {columnsStyles} from './columns.styles.js';

class ColumnsInPage extends LitElement {
  static override readonly styles = columnsStyles;
  override dir = 'ltr';
  protected override render(): unknown {
    const labels = ['0 to 10 thousand', '90 to 100 thousand'].map((text, at) => ({at, text}));
    return html`<div dir=${this.dir}>${columns(
      [1, 2, 3].map((count) => ({count, shown: String(count)})),
      labels,
      {touching: true, dir: this.dir as 'ltr' | 'rtl'},
    )}</div>`;
  }
}
customElements.define('columns-in-page', ColumnsInPage);

describe('columns', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`hold the labels of both ends within the picture, ${dir}`, async () => {
      const element = await fixture<ColumnsInPage>(html`<columns-in-page dir=${dir}></columns-in-page>`);
      const root = element.renderRoot;
      const picture = root.querySelector('.columns')!.getBoundingClientRect();
      for (const text of root.querySelectorAll('.columns text')) {
        const {left, right} = text.getBoundingClientRect();
        expect(left).to.be.at.least(picture.left - 2);
        expect(right).to.be.at.most(picture.right + 2);
      }
    });
  }
});
