import type {ChoiceQuestion} from '@consulta/schema';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import {press, type} from '../../../../../../test/support/keyboard.js';
import type {ConsultaChoice} from '../choice.js';
import '../define.js';

const country: ChoiceQuestion = {id: 'c', type: 'choice', title: 'Your country', source: 'countries'};

describe('a long list in a page that the browser brings back', () => {
  /** What elements give the browser to keep with the page, newest last. */
  const kept: string[] = [];
  const {setFormValue} = ElementInternals.prototype;
  before(() => {
    ElementInternals.prototype.setFormValue = function keep(value, state) {
      if (typeof state === 'string') kept.push(state);
      setFormValue.call(this, value, state);
    };
  });
  after(() => (ElementInternals.prototype.setFormValue = setFormValue));

  async function choice(question: ChoiceQuestion) {
    const form = await fixture<HTMLFormElement>(html`<form>
      <consulta-choice name="q" lang="en"></consulta-choice>
      <button type="button">Next</button>
    </form>`);
    const element = form.querySelector<ConsultaChoice>('consulta-choice')!;
    element.question = question;
    const field = () => element.shadowRoot?.querySelector<HTMLInputElement>('#find');
    // Its code is loaded for the first one.
    await waitUntil(field, 'there is a field to search in', {timeout: 10_000});
    return {form, element, field};
  }
  /** Writes into the field, leaves it, and opens the page anew. */
  async function writtenAndBack(text: string, question = country) {
    const {element} = await choice(question);
    element.focus();
    await type(text);
    await press('Tab');
    const state = kept.at(-1) ?? '';
    const back = await choice(question);
    back.element.formStateRestoreCallback(state);
    await back.element.updateComplete;
    return back;
  }

  it('has what was written there and names no option, and says so', async () => {
    const {form, element, field} = await writtenAndBack('Narnia');
    expect([field()?.value, element.value, element.validity.valid]).to.deep.equal(['Narnia', null, false]);
    expect(form.checkValidity()).to.equal(false);
    expect(element.shadowRoot?.querySelector('#error')?.textContent).to.contain('not one of those offered');
  });

  it('has what was chosen', async () => {
    const {form, field} = await writtenAndBack('Senegal');
    expect([field()?.value, new FormData(form).get('q')]).to.deep.equal(['Senegal', 'SN']);
  });

  it('has both of several: what was chosen and what was written beside it', async () => {
    const {element, field} = await writtenAndBack('Narnia', {...country, multiple: true});
    const state = kept.at(-1) ?? '';
    element.formStateRestoreCallback(state.replace('"value":null', '"value":["SN"]'));
    await element.updateComplete;
    expect([field()?.value, element.value]).to.deep.equal(['Narnia', ['SN']]);
    expect([...element.shadowRoot!.querySelectorAll('.chip')]).to.have.length(1);
  });

  it('forgets with a reset what was written', async () => {
    const {form, element, field} = await writtenAndBack('Narnia');
    form.reset();
    await element.updateComplete;
    expect([field()?.value, element.validity.valid]).to.deep.equal(['', true]);
  });
});
