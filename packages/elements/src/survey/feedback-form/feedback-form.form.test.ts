import type {Survey} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {press as pressKeys, type} from '../../../../../test/support/keyboard.js';
import {feedbackForms} from '../../../../../test/support/survey/feedback-forms.js';
import {oneEvent, until} from '../../../../../test/support/survey/self-assessments.js';
import type {ConsultaFeedbackForm} from './feedback-form.js';
import './define.js';

const survey: Survey = {
  id: 'visit',
  version: '1',
  title: 'Your visit',
  languages: ['en'],
  sections: [
    {id: 'one', title: 'First', questions: [{id: 'city', type: 'text', title: 'Your city', shortForm: true}]},
    {
      id: 'two',
      title: 'Second',
      questions: [
        {id: 'why', type: 'text', title: 'Why you came', comment: true},
        {id: 'staff', type: 'number', title: 'How many came', required: true},
      ],
    },
  ],
};

describe('<consulta-feedback-form> in a form', () => {
  const {open, find, control} = feedbackForms();

  async function inForm(properties: Partial<ConsultaFeedbackForm> = {}) {
    const form = await fixture<HTMLFormElement>(html`<form>
      <fieldset></fieldset>
      <button type="button">Next</button>
    </form>`);
    const opened = await open(survey, {name: 'visit', ...properties});
    form.querySelector('fieldset')?.append(opened.element);
    await opened.element.updateComplete;
    return {form, ...opened, field: () => new FormData(form).get('visit')};
  }

  it('is a member of it, by its name', async () => {
    const {form, element} = await inForm();
    expect([element.form, [...form.elements].includes(element), form.elements.namedItem('visit')]).to.deep.equal([
      form,
      true,
      element,
    ]);
  });

  it('submits all answers as one field, up to date when it is asked', async () => {
    const {session, field} = await inForm();
    expect(field()).to.equal('');
    session.answer('city', 'Dakar');
    expect(field()).to.equal('{"city":"Dakar"}');
    session.answer('staff', 3);
    expect(field()).to.equal('{"city":"Dakar","staff":3}');
  });

  it('holds the form back while something is missing, and says what', async () => {
    const {form, element, session} = await inForm();
    expect([form.checkValidity(), element.checkValidity(), element.willValidate]).to.deep.equal([false, false, true]);
    expect([element.validity.valueMissing, element.validationMessage]).to.deep.equal([
      true,
      'How many came: Please answer this question.',
    ]);
    session.answer('staff', 3);
    expect([form.checkValidity(), element.validity.valid, element.validationMessage]).to.deep.equal([true, true, '']);
  });

  it('can be asked without a form', async () => {
    const {element, session} = await open(survey);
    expect([element.form, element.checkValidity()]).to.deep.equal([null, false]);
    session.answer('staff', 3);
    expect(element.checkValidity()).to.equal(true);
  });

  it('shows nothing when it is only checked', async () => {
    const {form, element} = await inForm();
    form.checkValidity();
    await element.updateComplete;
    expect([find(element, '.problems'), document.activeElement]).to.deep.equal([null, document.body]);
  });

  it('leads to the first question that is wrong, on whatever page, when the form is reported', async () => {
    const {form, element} = await inForm();
    expect(form.reportValidity()).to.equal(false);
    await until(() => find(element, '[name="staff"]')?.matches(':focus'));
    expect(find(element, '.problems')?.textContent).to.contain('How many came');
    const inside = await control(element, 'staff');
    await until(() => inside.querySelector('#error'));
    expect(inside.querySelector('#error')?.textContent).to.contain('Please answer this question.');
  });

  it('lets a field of the page before it have the focus', async () => {
    const {form, element} = await inForm();
    const before = Object.assign(document.createElement('input'), {required: true});
    form.prepend(before);
    form.reportValidity();
    await element.updateComplete;
    expect([document.activeElement, find(element, '.problems')]).to.deep.equal([before, null]);
  });

  it('begins anew when the form is reset', async () => {
    const {form, element, session, field} = await inForm();
    session.answer('city', 'Dakar');
    const ready = oneEvent(element, 'consulta-ready');
    form.reset();
    await ready;
    expect([element.session?.answers, field()]).to.deep.equal([{}, '']);
  });

  it('takes no answers and submits none in a disabled fieldset, and both again afterwards', async () => {
    const {form, element, session, field} = await inForm();
    session.answer('city', 'Dakar');
    const fieldset = form.querySelector('fieldset') as HTMLFieldSetElement;
    fieldset.disabled = true;
    await element.updateComplete;
    const inside = await control(element, 'city');
    await until(() => inside.querySelector('input')?.disabled);
    const buttons = () =>
      [...(find(element, '.page')?.querySelectorAll('button') ?? [])].map((one) => one.matches(':disabled'));
    expect([field(), form.checkValidity(), new Set(buttons())]).to.deep.equal([null, true, new Set([true])]);
    fieldset.disabled = false;
    await element.updateComplete;
    await until(() => inside.querySelector('input')?.disabled === false);
    expect([field(), form.checkValidity(), new Set(buttons())]).to.deep.equal([
      '{"city":"Dakar"}',
      false,
      new Set([false]),
    ]);
  });

  it('is disabled by its own attribute, notes and all', async () => {
    const {element, session} = await inForm();
    session.goTo('two');
    element.disabled = true;
    await element.updateComplete;
    expect(element.hasAttribute('disabled')).to.equal(true);
    const notes = () => find(element, 'consulta-question-notes')?.shadowRoot?.querySelector('button');
    await until(() => notes()?.matches(':disabled'));
  });

  it('keeps the length of the survey out of the form, whenever it is set', async () => {
    const {form, element} = await inForm();
    element.setAttribute('form', 'short');
    expect([element.form, element.formLength]).to.deep.equal([form, 'short']);
    const other = document.createElement('consulta-feedback-form');
    other.setAttribute('form', 'short');
    form.append(other);
    expect([other.form, other.formLength]).to.deep.equal([form, 'short']);
    form.insertAdjacentHTML('beforeend', '<consulta-feedback-form form="short"></consulta-feedback-form>');
    const parsed = form.lastElementChild as ConsultaFeedbackForm;
    expect([parsed.form, parsed.formLength]).to.deep.equal([form, 'short']);
    Object.assign(parsed, {form: 'long'});
    expect([parsed.form, parsed.formLength]).to.deep.equal([form, 'long']);
  });

  it('belongs to a form elsewhere in the page by the id of that form', async () => {
    const form = await fixture<HTMLFormElement>(html`<form id="elsewhere"></form>`);
    const {element} = await open(survey);
    element.setAttribute('form', 'elsewhere');
    expect([element.form, element.formLength]).to.deep.equal([form, 'long']);
  });

  it('takes back the answers that the browser kept with the page', async () => {
    const {element, field} = await inForm();
    element.formStateRestoreCallback('{"survey":"visit","answers":{"city":"Oran","gone":1}}');
    expect(field()).to.equal('{"city":"Oran"}');
  });

  it('takes back nothing over answers in hand, of another survey, or on a shared device', async () => {
    const {element, session, field} = await inForm();
    session.answer('city', 'Dakar');
    element.formStateRestoreCallback('{"survey":"visit","answers":{"city":"Oran"}}');
    expect(field()).to.equal('{"city":"Dakar"}');
    for (const state of ['{"survey":"other","answers":{"city":"Oran"}}', '{', '', null]) {
      const fresh = await open(survey);
      fresh.element.formStateRestoreCallback(state);
      expect(fresh.session.answerTo('city')).not.to.equal('Oran');
    }
  });
});

describe('What is no answer, in a survey', () => {
  const {open, find, control, press} = feedbackForms();

  it('holds the person back, and is there again after another page', async () => {
    const {element, session} = await open(survey);
    session.answer('staff', 3);
    await press(element, 'Next');
    const box = async () => (await control(element, 'staff')).querySelector('input') as HTMLInputElement;
    (await box()).focus();
    (await box()).select();
    await type('about 40');
    await pressKeys('Tab');
    await press(element, 'Check your answers');
    expect(find(element, '.problems')?.textContent).to.contain('cannot be read as a number');
    expect(session.answerTo('staff')).to.equal(undefined);
    await press(element, 'Back');
    await until(() => find(element, '[name="city"]'));
    session.goTo('two');
    await until(() => find(element, '[name="staff"]'));
    expect((await box()).value).to.equal('about 40');
  });
});
