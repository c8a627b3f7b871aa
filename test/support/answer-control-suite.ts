import type {Question} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

/** What every question control has, whatever its type. */
export interface TestedControl extends HTMLElement {
  name: string;
  label: string;
  required: boolean;
  disabled: boolean;
  value: unknown;
  question: unknown;
  problems: unknown;
  readonly form: HTMLFormElement | null;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly updateComplete: Promise<boolean>;
  checkValidity(): boolean;
  reportValidity(): boolean;
  formStateRestoreCallback(state: string): void;
}

/** An answer, and what a form gets for it. */
interface AnswerCase {
  readonly value: unknown;
  readonly entries: readonly string[];
}

export interface AnswerControlCases {
  readonly tag: string;
  /** A definition that offers the answers below. */
  readonly question: Question;
  readonly answers: readonly [AnswerCase, AnswerCase, ...AnswerCase[]];
  /** What of a form is compared with these: the entries named `q`, unless the type has entries of other names. */
  readonly entriesIn?: (data: FormData) => readonly FormDataEntryValue[];
  /** Does with real input what a person does to give the first of the answers. */
  readonly answerFirst: (control: TestedControl) => Promise<void> | void;
  /** Markup whose answer comes from attributes and children, and that answer. */
  readonly markup: readonly [markup: string, value: unknown];
}

/** What must hold for every question control: `runAnswerControlSuite({tag: 'consulta-scale', …})`. */
export function runAnswerControlSuite({
  tag,
  question,
  answers,
  entriesIn = (data) => data.getAll('q'),
  answerFirst,
  markup,
}: AnswerControlCases): void {
  const [first, second] = answers;

  const create = (properties: Partial<TestedControl> = {}) =>
    Object.assign(document.createElement(tag) as TestedControl, {name: 'q', question, ...properties});

  async function inForm(properties: Partial<TestedControl> = {}) {
    // The button is where Tab leads to: a page whose only field has the focus keeps it.
    const form = await fixture<HTMLFormElement>(html`<form>
      <fieldset></fieldset>
      <button type="button">Next</button>
    </form>`);
    const control = create(properties);
    form.firstElementChild?.append(control);
    await control.updateComplete;
    return {form, control, entries: () => entriesIn(new FormData(form))};
  }

  const shadow = (control: TestedControl, selector: string) => control.shadowRoot?.querySelector<HTMLElement>(selector);

  describe(`<${tag}> as a form control`, () => {
    it('submits nothing while unanswered', async () => {
      const {form} = await inForm();
      expect([...new FormData(form)]).to.deep.equal([]);
    });

    for (const {value, entries: expected} of answers) {
      const shown = JSON.stringify(value);
      it(`submits ${shown} set before it is connected`, async () => {
        const {entries} = await inForm({value});
        expect(entries()).to.deep.equal(expected);
      });

      it(`submits ${shown} set after it is connected`, async () => {
        const {control, entries} = await inForm();
        control.value = value;
        expect(entries()).to.deep.equal(expected);
      });

      it(`restores ${shown} when the browser brings the page back`, async () => {
        const {control, entries} = await inForm();
        control.formStateRestoreCallback(JSON.stringify(value));
        expect(control.value).to.deep.equal(value);
        expect(entries()).to.deep.equal(expected);
      });
    }

    it('takes no answer from a state that another version of the page wrote', async () => {
      const {control} = await inForm();
      control.formStateRestoreCallback('{');
      expect(control.value).to.equal(null);
    });

    it('says what the person did once, with the form data up to date', async () => {
      const {form, control, entries} = await inForm();
      const heard: unknown[] = [];
      form.addEventListener('change', ({target}) => heard.push(target === control, control.value, entries()));
      await answerFirst(control);
      expect(heard).to.deep.equal([true, first.value, first.entries]);
    });

    it('says nothing when a program sets the answer', async () => {
      const {form, control} = await inForm();
      const heard: string[] = [];
      for (const type of ['input', 'change']) form.addEventListener(type, () => heard.push(type));
      control.value = first.value;
      await control.updateComplete;
      control.value = null;
      form.reset();
      await control.updateComplete;
      expect(heard).to.deep.equal([]);
    });

    it('goes back to the answer of the markup on reset', async () => {
      const [source, initial] = markup;
      const form = await fixture<HTMLFormElement>(`<form>${source}</form>`);
      const control = form.querySelector<TestedControl>(tag);
      if (!control) throw new Error(`The markup holds no <${tag}>.`);
      await control.updateComplete;
      expect(control.value).to.deep.equal(initial);
      control.value = null;
      expect([...new FormData(form)]).to.deep.equal([]);
      form.reset();
      expect(control.value).to.deep.equal(initial);
      expect([...new FormData(form)]).not.to.deep.equal([]);
    });

    it('is left out, and takes no focus, while a fieldset around it is disabled', async () => {
      const {form, control, entries} = await inForm({value: first.value, required: true});
      form.querySelector('fieldset')?.toggleAttribute('disabled', true);
      await control.updateComplete;
      control.focus();
      expect(entries()).to.deep.equal([]);
      expect(document.activeElement).not.to.equal(control);
      form.querySelector('fieldset')?.toggleAttribute('disabled', false);
      await control.updateComplete;
      expect(entries()).to.deep.equal(first.entries);
    });

    it('takes no answer while it is disabled, and takes one at once when it is not any more', async () => {
      const {control, entries} = await inForm({value: first.value, disabled: true});
      expect([entries(), shadow(control, ':disabled') !== null]).to.deep.equal([[], true]);
      control.disabled = false;
      await control.updateComplete;
      expect([entries(), shadow(control, ':disabled') !== null]).to.deep.equal([first.entries, false]);
    });

    it('holds the form back while a required answer is missing', async () => {
      const {form, control} = await inForm({required: true});
      expect(control.validity.valueMissing).to.equal(true);
      expect(control.validationMessage).to.equal('Please answer this question.');
      expect(form.checkValidity()).to.equal(false);
      control.value = second.value;
      expect(control.validity.valid).to.equal(true);
      expect(form.checkValidity()).to.equal(true);
    });

    it('shows what is wrong once somebody tried to go on, beside the control and to assistive technology', async () => {
      const {form, control} = await inForm({required: true});
      expect(shadow(control, '[part~="error"]')).to.equal(null);
      form.reportValidity();
      await control.updateComplete;
      expect(shadow(control, '#error')?.textContent).to.contain('Please answer this question.');
      expect(shadow(control, '[aria-describedby~="error"]')).not.to.equal(null);
      expect(shadow(control, '[aria-invalid="true"]')).not.to.equal(null);
      control.value = first.value;
      await control.updateComplete;
      expect(shadow(control, '[part~="error"]')).to.equal(null);
    });

    it('does not blame a person who only passes through', async () => {
      const {control} = await inForm({required: true});
      control.focus();
      expect(document.activeElement).to.equal(control);
      (document.activeElement as HTMLElement).blur();
      await control.updateComplete;
      expect(shadow(control, '[part~="error"]')).to.equal(null);
    });

    it('shows the problems that a survey found, and only those', async () => {
      const {control} = await inForm({required: true, problems: []});
      control.reportValidity();
      await control.updateComplete;
      expect(shadow(control, '[part~="error"]')).to.equal(null);
      control.problems = [{questionId: 'q', code: 'not-allowed'}];
      await control.updateComplete;
      expect(shadow(control, '#error')?.textContent).to.contain('not one of those offered');
    });

    it('takes the focus when a label of the page is clicked', async () => {
      const {form, control} = await inForm({id: 'labelled'});
      const label = Object.assign(document.createElement('label'), {htmlFor: 'labelled', textContent: 'Here'});
      form.append(label);
      label.click();
      expect(document.activeElement).to.equal(control);
    });

    it('survives any value of any property', async () => {
      const thrown: unknown[] = [];
      for (const bad of [undefined, null, 5, NaN, 'x', '', true, {}, [], [null], {other: 5}, () => 1]) {
        for (const property of ['value', 'question', 'name', 'label'] as const) {
          const {control} = await inForm();
          try {
            Object.assign(control, {[property]: bad});
            await control.updateComplete;
          } catch (error) {
            thrown.push([property, bad, error]);
          }
          control.remove();
        }
      }
      expect(thrown).to.deep.equal([]);
    });

    it('can be asked anything while it is nowhere in a page', () => {
      const control = create({value: first.value, required: true});
      control.focus();
      expect(control.form).to.equal(null);
      expect(control.checkValidity()).to.equal(true);
    });
  });
}
