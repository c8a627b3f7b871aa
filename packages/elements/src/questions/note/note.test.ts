import {expect, fixture, html} from '@open-wc/testing';
import type {NoteQuestion} from '@consulta/schema';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {press} from '../../../../../test/support/keyboard.js';
import type {ConsultaNote} from './note.js';
import './define.js';

const question: NoteQuestion = {id: 'about', type: 'note', title: 'The next questions are about your city.'};

async function note(properties: Partial<ConsultaNote> = {}): Promise<ConsultaNote> {
  const element = await fixture<ConsultaNote>(html`<consulta-note></consulta-note>`);
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}
const part = (element: ConsultaNote, name: string) => element.shadowRoot?.querySelector(`[part="${name}"]`);

describe('<consulta-note>', () => {
  it('shows words alone as a paragraph', async () => {
    const element = await note({question});
    expect(part(element, 'label')?.textContent).to.equal('The next questions are about your city.');
    expect([part(element, 'label')?.getAttribute('role'), part(element, 'hint')]).to.deep.equal([null, null]);
  });

  it('shows words with a description as the heading of it', async () => {
    const element = await note({question: {...question, description: 'Answer for the whole of it.'}});
    expect(part(element, 'label')?.getAttribute('role')).to.equal('heading');
    expect(part(element, 'label')?.getAttribute('aria-level')).to.equal('4');
    expect(part(element, 'hint')?.textContent).to.equal('Answer for the whole of it.');
  });

  it('takes its words and the level of the heading from attributes', async () => {
    const element = await fixture<ConsultaNote>(
      html`<consulta-note label="Part two" hint="About money" level="2"></consulta-note>`,
    );
    expect([part(element, 'label')?.textContent, part(element, 'hint')?.textContent]).to.deep.equal([
      'Part two',
      'About money',
    ]);
    expect(part(element, 'label')?.getAttribute('aria-level')).to.equal('2');
  });

  it('marks words in another language than the one asked for', async () => {
    const element = await note({question: {...question, title: {ar: 'عن مدينتكم'}}, languages: ['fr', 'ar']});
    const words = part(element, 'label')?.querySelector('span');
    expect([words?.lang, words?.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('is no part of a form, and no stop for the keyboard', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <button type="button">Back</button>
        <consulta-note name="about" label="Read this"></consulta-note>
        <button type="button">Next</button>
      </form>`,
    );
    const [back, next] = form.querySelectorAll('button');
    expect([[...new FormData(form)], form.elements.length, form.checkValidity()]).to.deep.equal([[], 2, true]);
    next?.focus();
    // Out of the page the focus would go to the browser itself, and stay there for the tests that follow.
    await press('Shift+Tab');
    expect(document.activeElement === back).to.equal(true);
  });

  const states: {readonly [state: string]: Partial<ConsultaNote>} = {
    words: {question},
    'with a description': {question: {...question, description: 'Help'}},
    'right to left': {question: {...question, title: 'اقرأ هذا'}, languages: ['ar'], dir: 'rtl'},
  };
  for (const [state, properties] of Object.entries(states)) {
    it(`has nothing for axe to find: ${state}`, async () => expectAccessible(await note(properties), state));
  }
});
