import {expect, fixture, html} from '@open-wc/testing';
import type {TextQuestion} from '@consulta/schema';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {fillIn} from '../../../../../test/support/fill-in.js';
import {press, type} from '../../../../../test/support/keyboard.js';
import type {ConsultaText} from './text.js';
import './define.js';

const question: TextQuestion = {id: 'city', type: 'text', title: 'Your city'};

async function text(properties: Partial<ConsultaText>): Promise<ConsultaText> {
  const element = await fixture<ConsultaText>(html`<consulta-text name="q"></consulta-text>`);
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}
const find = <E extends HTMLElement = HTMLInputElement>(element: ConsultaText, selector: string) =>
  element.shadowRoot?.querySelector<E>(selector);

describe('<consulta-text>', () => {
  it('says input with each key and change once, when it is left', async () => {
    const element = await text({question});
    element.after(document.createElement('button'));
    const heard: unknown[] = [];
    for (const kind of ['input', 'change']) element.addEventListener(kind, () => heard.push([kind, element.value]));
    element.focus();
    await type('Ab');
    await press('Tab');
    expect(heard).to.deep.equal([
      ['input', 'A'],
      ['input', 'Ab'],
      ['change', 'Ab'],
    ]);
  });

  it('lets spaces be typed, though spaces alone are no answer', async () => {
    const element = await text({question});
    element.focus();
    await type('  a');
    expect(element.value).to.equal('  a');
    await press('Backspace');
    await element.updateComplete;
    expect([element.value, find(element, 'input')?.value]).to.deep.equal([null, '  ']);
  });

  it('counts what people see as one character as one, and cuts nothing', async () => {
    const element = await text({question: {...question, maxLength: 3}, value: '👍𠮷a'});
    expect(find(element, '[part="count"]')?.textContent).to.equal('3 of 3 characters');
    expect(element.checkValidity()).to.equal(true);
    element.value = '👍𠮷ab';
    await element.updateComplete;
    expect(find(element, 'input')?.value).to.equal('👍𠮷ab');
    expect(element.validity.tooLong).to.equal(true);
    expect(find(element, '[role="status"]')?.textContent).to.equal('More than 3 characters.');
  });

  const formats = [
    ['email', 'Please give an e-mail address', 'name@example.org'],
    ['url', 'Please give a web address', 'https://example.org'],
    ['tel', 'Please give a phone number', '+32 2 555 55 55'],
  ] as const;
  for (const [format, words, right] of formats) {
    it(`asks for ${format} with the keyboard and the help of the browser for it`, async () => {
      const element = await text({question: {...question, format}, value: 'x'});
      const input = find(element, 'input');
      expect([input?.type, input?.inputMode, input?.getAttribute('autocomplete'), input?.dir]).to.deep.equal([
        ...[format, format, format],
        'ltr',
      ]);
      expect(element.validationMessage).to.contain(words);
      element.value = right;
      expect(element.checkValidity()).to.equal(true);
    });
  }

  it('passes on what the browser may fill in', async () => {
    const element = await text({question: {...question, autocomplete: 'organization'}});
    expect(find(element, 'input')?.getAttribute('autocomplete')).to.equal('organization');
  });

  it('takes what the browser fills in, without a key, as an answer', async () => {
    const element = await text({question: {...question, autocomplete: 'organization'}});
    const heard: unknown[] = [];
    element.addEventListener('change', () => heard.push(element.value));
    fillIn(element, 'Ville de Dakar');
    expect(heard).to.deep.equal(['Ville de Dakar']);
  });

  it('asks for the whole of a pattern', async () => {
    const element = await text({pattern: '[A-Z]{2}', value: 'BEL'});
    expect(element.validity.patternMismatch).to.equal(true);
    element.value = 'BE';
    expect(element.validity.valid).to.equal(true);
  });

  it('grows with its text', async () => {
    const element = await text({question: {...question, long: true}, value: 'one'});
    const box = find<HTMLTextAreaElement>(element, 'textarea');
    const before = box?.offsetHeight ?? 0;
    element.value = 'line\n'.repeat(20);
    await element.updateComplete;
    expect(box?.offsetHeight).to.be.above(before * 2);
    expect(box?.scrollHeight).to.be.at.most(box?.clientHeight ?? 0);
  });

  it('submits a form with Enter, as fields of one line do', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><consulta-text name="q" label="City"></consulta-text></form>`,
    );
    const submitted: unknown[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted.push(new FormData(form).get('q'));
    });
    form.querySelector('consulta-text')?.focus();
    await type('Oran');
    await press('Enter');
    expect(submitted).to.deep.equal(['Oran']);
  });

  it('does not submit a survey with Enter', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const element = await text({question});
    form.append(element);
    let submits = 0;
    form.addEventListener('submit', (event) => (event.preventDefault(), (submits += 1)));
    element.focus();
    await press('a', 'Enter');
    expect(submits).to.equal(0);
  });

  const states: {readonly [state: string]: Partial<ConsultaText>} = {
    empty: {question},
    'answered, several lines': {question: {...question, long: true, description: 'Help'}, value: 'Words'},
    'too long': {
      question: {...question, maxLength: 1},
      value: 'Words',
      problems: [{questionId: 'city', code: 'required'}],
    },
    disabled: {question, value: 'Words', disabled: true},
    'right to left': {question: {...question, required: true}, value: 'كلمات', lang: 'ar', dir: 'rtl'},
  };
  for (const [state, properties] of Object.entries(states)) {
    it(`has nothing for axe to find: ${state}`, async () => expectAccessible(await text(properties), state));
  }
});
