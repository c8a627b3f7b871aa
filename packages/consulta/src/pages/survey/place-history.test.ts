import '@consulta/elements/feedback-form';

import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {press as pressKeys} from '../../../../../test/support/keyboard.js';
import {withMethod} from '../../../../../test/support/storage/with-method.js';
import {feedbackForms} from '../../../../../test/support/survey/feedback-forms.js';
import {oneEvent, until} from '../../../../../test/support/survey/self-assessments.js';
import {keepPlaceHistory, openNamedPlace, stepsBack} from './place-history.js';

const survey: Survey = {
  id: 'three',
  version: '1',
  title: 'Three',
  languages: ['en'],
  sections: ['one', 'two', 'three'].map((id) => ({
    id,
    title: id,
    questions: [{id: `q-${id}`, type: 'text', title: `Question ${id}`}],
  })),
};

describe('the places of a survey in the history of the browser', () => {
  const {database, press} = feedbackForms();
  const address = location.href;
  let end: (() => void) | undefined;
  // With entries of the page's own below, no step back leaves the page and the tests with it. A tab holds fifty entries,
  // and the files of a run share one; Chromium makes room first by those of a page where nobody has touched a key.
  beforeEach(async () => {
    await pressKeys('a');
    [1, 2, 3].forEach(() => history.pushState(null, '', address));
  });
  afterEach(() => {
    end?.();
    end = undefined;
    history.replaceState(null, '', address);
  });

  function place(isKept = true) {
    const element = document.createElement('consulta-feedback-form');
    Object.assign(element, {survey, database: database.name, lang: 'en'});
    openNamedPlace(element);
    if (isKept) end = keepPlaceHistory(element);
    document.body.append(element);
    forms.push(element);
    return element;
  }
  type Form = HTMLElementTagNameMap['consulta-feedback-form'];
  const forms: Form[] = [];
  afterEach(() => forms.splice(0).forEach((form) => form.remove()));
  async function begin(isKept?: boolean): Promise<Form> {
    const element = place(isKept);
    await oneEvent(element, 'consulta-ready');
    await element.updateComplete;
    return element;
  }
  const isAt = (element: Form, section: string) => until(() => element.place?.section === section);

  it('goes back and forward through the pages that the person saw', async () => {
    const element = await begin();
    await press(element, 'Next');
    await press(element, 'Next');
    expect(element.place?.section).to.equal('three');
    history.back();
    await isAt(element, 'two');
    history.back();
    await isAt(element, 'one');
    history.forward();
    await isAt(element, 'two');
  });

  it('keeps nothing of an answer', async () => {
    const element = await begin();
    element.session!.answer('q-one', 'Secret');
    await press(element, 'Next');
    expect(JSON.stringify(history.state)).to.contain('two').and.not.contain('Secret');
    expect(location.href).to.not.contain('two');
  });

  for (const id of ['two', 'q-two']) {
    it(`opens at #${id}, and at the page of an entry when it is loaded again`, async () => {
      history.replaceState(null, '', `#${id}`);
      const element = await begin();
      await isAt(element, 'two');
      await press(element, 'Next');
      end?.();
      element.remove();
      const again = await begin();
      await isAt(again, 'three');
    });
  }

  it('opens there, and keeps the pages from then on, before the store is there', async () => {
    history.replaceState(null, '', '#q-two');
    const never = () => new EventTarget() as IDBOpenDBRequest;
    await withMethod(
      indexedDB,
      'open',
      () => never,
      async () => {
        const element = place();
        await isAt(element, 'two');
        await press(element, 'Next');
        expect(element.place?.section).to.equal('three');
        history.back();
        await isAt(element, 'two');
      },
    );
  });

  it('opens earlier answers at the place that the address names', async () => {
    const element = await begin(false);
    const saved = oneEvent(element, 'consulta-saved');
    element.session!.answer('q-one', 'Kept');
    await saved;
    element.remove();
    history.replaceState(null, '', '#three');
    const again = await begin(false);
    await isAt(again, 'three');
    expect(again.session?.answerTo('q-one')).to.equal('Kept');
  });

  it('begins as ever for a name that is not in the survey', async () => {
    history.replaceState(null, '', '#%E0%A4%A');
    const element = await begin();
    expect(element.place?.section).to.equal('one');
  });

  it('follows a name that is written while the survey is open', async () => {
    const element = await begin();
    location.hash = 'q-three';
    await isAt(element, 'three');
    history.back();
    await isAt(element, 'one');
  });

  it('leaves with one step back after submitting', async () => {
    const element = await begin();
    const first = JSON.stringify(history.state);
    await press(element, 'Next');
    await press(element, 'Next');
    const travelled = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    await element.submit();
    await travelled;
    expect(JSON.stringify(history.state)).to.equal(first);
    await until(() => element.shadowRoot?.querySelector('consulta-submitted'));
    expect(element.place).to.equal(undefined);
  });
});

describe('stepsBack', () => {
  it('leads to the first page, or as far as the browser keeps entries', () => {
    expect([stepsBack(0, 5), stepsBack(2, 5), stepsBack(60, 50), stepsBack(3, 1)]).to.deep.equal([0, 2, 49, 0]);
  });
});
