import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';

import type {ConsultaScale} from './scale.js';
import './define.js';

describe('a scale whose error comes with another change', () => {
  it('stays in view', async () => {
    const control = await fixture<ConsultaScale>(html`<consulta-scale></consulta-scale>`);
    const height = () => control.shadowRoot?.querySelector('[part="body"]')?.getBoundingClientRect().height ?? 0;
    control.question = {id: 'q', type: 'scale', title: 'Title', from: 1, to: 5, required: true};
    control.problems = [];
    control.value = 3;
    await control.updateComplete;
    expect(height()).to.be.above(20);
    control.value = null;
    control.problems = [{questionId: 'q', code: 'required'}];
    await control.updateComplete;
    expect(height()).to.be.above(20);
  });
});
