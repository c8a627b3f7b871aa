import type {ChoiceQuestion} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../../test/support/accessible.js';
import {press, type} from '../../../../../../test/support/keyboard.js';
import type {ConsultaChoice} from '../choice.js';
import '../define.js';

const country: ChoiceQuestion = {id: 'c', type: 'choice', title: 'Your country', source: 'countries'};
const themes: ChoiceQuestion = {
  id: 't',
  type: 'choice',
  title: 'Themes',
  multiple: true,
  other: true,
  none: true,
  options: Array.from({length: 20}, (_, index) => ({id: `t${index}`, title: `Theme ${index}`})),
};

async function choice(properties: Partial<ConsultaChoice>) {
  const element = await fixture<ConsultaChoice>(html`<consulta-choice name="q"></consulta-choice>`);
  Object.assign(element, {lang: 'en', ...properties});
  await element.updateComplete;
  const root = element.shadowRoot as ShadowRoot;
  const heard: unknown[] = [];
  element.addEventListener('change', () => heard.push(element.value));
  return {
    element,
    heard,
    input: root.querySelector('#find') as HTMLInputElement,
    /** What stands in the list. */
    listed: () => [...root.querySelectorAll('[role="option"] .title')].map(({textContent}) => textContent.trim()),
    active: () => root.querySelector('[role="option"].active .title')?.textContent.trim(),
    find: (selector: string) => root.querySelector<HTMLElement>(selector),
    chips: () => [...root.querySelectorAll<HTMLElement>('.chip')],
    isOpen: () => root.querySelector('#find')?.getAttribute('aria-expanded') === 'true',
  };
}

describe('a list of countries', () => {
  it('is written in to find, without accents and case, and Enter chooses', async () => {
    const {element, input, listed, active, heard, isOpen} = await choice({question: country});
    element.focus();
    await type('COTE');
    await element.updateComplete;
    expect([listed(), active()]).to.deep.equal([['Côte d’Ivoire'], 'Côte d’Ivoire']);
    await press('Enter');
    await element.updateComplete;
    expect([element.value, heard, input.value, isOpen()]).to.deep.equal(['CI', ['CI'], 'Côte d’Ivoire', false]);
  });

  it('names what is chosen in another language when that changes, and keeps the answer', async () => {
    const {element, input} = await choice({question: country, value: 'DE', languages: ['en']});
    expect(input.value).to.equal('Germany');
    element.languages = ['fr', 'en'];
    await element.updateComplete;
    expect([element.value, input.value]).to.deep.equal(['DE', 'Allemagne']);
  });

  it('opens with the arrow keys at what is chosen, goes round, and Escape leaves all as it was', async () => {
    const {element, input, active, heard, isOpen, listed} = await choice({question: country, value: 'DE'});
    element.focus();
    await press('ArrowDown');
    await element.updateComplete;
    expect([active(), listed().length]).to.deep.equal(['Germany', 249]);
    expect(input.getAttribute('aria-activedescendant')).to.equal('o-DE');
    await press('ArrowDown', 'ArrowDown');
    await element.updateComplete;
    expect(active()).to.equal('Gibraltar');
    await press('Escape');
    await element.updateComplete;
    expect([isOpen(), element.value, heard, input.value]).to.deep.equal([false, 'DE', [], 'Germany']);
    await press('Alt+ArrowDown', 'ArrowUp', 'PageUp', 'Enter');
    await element.updateComplete;
    expect(heard).to.have.length(1);
  });

  it('takes along on leaving what the person went to, what alone is left, and a whole name or code', async () => {
    for (const [written, keys, expected] of [
      ['germ', ['ArrowDown', 'ArrowUp', 'Tab'], 'DE'],
      ['germ', ['Tab'], 'DE'],
      ['niger', ['Tab'], 'NE'],
      ['ml', ['Tab'], 'ML'],
      ['guin', ['Tab'], null],
      ['nowhere', ['Tab'], null],
    ] as const) {
      const {element, isOpen} = await choice({question: country});
      element.after(document.createElement('button'));
      element.focus();
      await type(written);
      await press(...keys);
      await element.updateComplete;
      expect([element.value, isOpen()], written).to.deep.equal([expected, false]);
      element.nextElementSibling?.remove();
    }
  });

  it('keeps a text that names none in the field, and says so', async () => {
    const {element, heard, input, find} = await choice({question: country, value: 'DE'});
    const error = () => find('[part=error]')?.textContent?.trim();
    input.click();
    await type('Germnay');
    await press('Enter');
    await element.updateComplete;
    expect([element.value, heard, input.value]).to.deep.equal([null, [null], 'Germnay']);
    expect(error()).to.equal('This answer is not one of those offered. Please choose again.');
    expect([element.checkValidity(), input.getAttribute('aria-invalid')]).to.deep.equal([false, 'true']);
    input.select();
    await type('germany');
    await press('Enter');
    await element.updateComplete;
    expect([element.value, error(), element.checkValidity()]).to.deep.equal(['DE', undefined, true]);
  });

  it('does not take what the browser fills in for nothing when it names none', async () => {
    const {element, input} = await choice({question: country});
    input.value = 'Atlantis';
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await element.updateComplete;
    expect([element.value, input.value, element.unread?.text]).to.deep.equal([null, 'Atlantis', 'Atlantis']);
  });

  it('has no answer any more when the field was emptied', async () => {
    const {element, heard, input} = await choice({question: country, value: 'DE'});
    element.focus();
    input.select();
    await press('Backspace', 'Tab');
    await element.updateComplete;
    expect([element.value, heard]).to.deep.equal([null, [null]]);
  });

  it('understands what the browser fills in', async () => {
    const {element, input} = await choice({question: {...country, autocomplete: 'country'}});
    expect(input.autocomplete).to.equal('country');
    input.value = 'FR';
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await element.updateComplete;
    expect([element.value, input.value]).to.deep.equal(['FR', 'France']);
  });

  it('is chosen from by touch, and the field keeps the focus', async () => {
    const {element, find, input, isOpen} = await choice({question: country});
    input.focus();
    input.click();
    await element.updateComplete;
    const option = find('#o-BR');
    const press = new MouseEvent('mousedown', {bubbles: true, cancelable: true});
    option?.dispatchEvent(press);
    option?.click();
    await element.updateComplete;
    expect([press.defaultPrevented, element.value, isOpen()]).to.deep.equal([true, 'BR', false]);
  });

  it('says when nothing was found', async () => {
    const {element, find} = await choice({question: country});
    element.focus();
    await type('zzz');
    await element.updateComplete;
    expect(find('.nothing')?.textContent).to.equal('Nothing found. Try another spelling.');
  });
});

describe('a long list of which several are chosen', () => {
  it('keeps them beside a text that names none, until the field is emptied', async () => {
    const {element, input} = await choice({question: themes, value: ['t3']});
    element.focus();
    await type('Theme');
    input.blur();
    await element.updateComplete;
    expect([element.value, input.value, element.checkValidity()]).to.deep.equal([['t3'], 'Theme', false]);
    input.focus();
    input.select();
    await press('Backspace');
    input.blur();
    await element.updateComplete;
    expect([element.value, input.value, element.checkValidity()]).to.deep.equal([['t3'], '', true]);
  });

  it('stays open while they are chosen, and shows them as buttons that take them back', async () => {
    const {element, chips, isOpen, heard} = await choice({question: themes});
    element.focus();
    await type('theme 12');
    await press('Enter');
    await type('theme 3');
    await press('Enter');
    await element.updateComplete;
    expect(heard).to.deep.equal([['t12'], ['t12', 't3']]);
    expect(isOpen()).to.equal(true);
    expect(chips().map((chip) => chip.textContent.replaceAll(/\s+/g, ' ').trim())).to.deep.equal([
      'Theme 12, remove',
      'Theme 3, remove',
    ]);
  });

  it('gives the focus to the next one when one is taken back, and to the field after the last', async () => {
    const {element, chips, input} = await choice({question: themes, value: ['t1', 't2']});
    chips()[0]?.focus();
    await press('Enter');
    await element.updateComplete;
    expect([element.value, element.shadowRoot?.activeElement]).to.deep.equal([['t2'], chips()[0]]);
    await press('Enter');
    await element.updateComplete;
    expect(element.value).to.equal(null);
    expect(element.shadowRoot?.activeElement === input).to.equal(true);
  });

  it('takes the last one back with Backspace in the empty field', async () => {
    const {element} = await choice({question: themes, value: ['t1', 't2']});
    element.shadowRoot?.querySelector<HTMLElement>('#find')?.focus();
    await press('Backspace');
    expect(element.value).to.deep.equal(['t1']);
  });

  it('offers "other" whatever is looked for, and "none" alone', async () => {
    const {element, listed, find} = await choice({question: themes, value: ['t1']});
    element.focus();
    await type('qqq');
    await element.updateComplete;
    expect(listed()).to.deep.equal(['Other', 'None of these']);
    find('#o-other')?.click();
    await element.updateComplete;
    expect([element.value, find('#own') !== null]).to.deep.equal([['t1', {other: ''}], true]);
    find('#o-none')?.click();
    await element.updateComplete;
    expect(element.value).to.deep.equal(['none']);
  });
});

describe('a long list for everybody', () => {
  const states: {readonly [state: string]: readonly [Partial<ConsultaChoice>, boolean]} = {
    empty: [{question: country}, false],
    open: [{question: country, value: 'DE'}, true],
    'several chosen, open, right to left': [{question: themes, value: ['t1', 't2'], lang: 'ar', dir: 'rtl'}, true],
    invalid: [{question: country, required: true, problems: [{questionId: 'c', code: 'required'}]}, false],
    disabled: [{question: themes, value: ['t1'], disabled: true}, false],
  };
  for (const [state, [properties, opens]] of Object.entries(states)) {
    it(`has nothing for axe to find: ${state}`, async () => {
      const {element, input} = await choice(properties);
      if (opens) input.click();
      await element.updateComplete;
      await expectAccessible(element, state);
    });
  }
});
