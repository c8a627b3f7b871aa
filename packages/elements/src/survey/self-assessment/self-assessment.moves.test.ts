import {openResponseStore, StorageError} from '@consulta/storage';
import {expect} from '@open-wc/testing';

import {withMethod} from '../../../../../test/support/storage/with-method.js';
import {checkUp, oneEvent, selfAssessments, until} from '../../../../../test/support/survey/self-assessments.js';

import './define.js';

describe('<consulta-self-assessment> that is moved, changed or disturbed', () => {
  const {database, stores, open, root, button, press, choose, headings} = selfAssessments();

  const focused = (element: HTMLElement) => (element.shadowRoot as ShadowRoot).activeElement;

  it('keeps an answer that was not saved yet when an attribute changes', async () => {
    const {element} = await open();
    await choose(element, 'plan1', '4');
    await oneEvent(element, 'consulta-saved');
    await choose(element, 'plan2', '2');
    const ready = oneEvent(element, 'consulta-ready');
    element.group = 'north';
    await ready;
    expect(element.session?.answers).to.deep.equal({plan1: 4, plan2: 2});
  });

  it('goes on in the same session, saving, when it is moved within the page', async () => {
    const {element, store} = await open();
    await choose(element, 'plan1', '4');
    const {session} = element;
    const elsewhere = document.createElement('section');
    element.parentElement?.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    expect(element.session).to.equal(session);
    const saved = oneEvent(element, 'consulta-saved');
    await choose(element, 'plan2', '1');
    await saved;
    expect((await store.drafts('check-up'))[0]?.answers).to.deep.equal({plan1: 4, plan2: 1});
  });

  it('shows the submitted page still when it was away for a while', async () => {
    const {element} = await open();
    element.session?.answer('people1', 2);
    await element.submit();
    const place = element.parentElement;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    place?.append(element);
    await element.updateComplete;
    await until(() => root(element).querySelector('consulta-submitted'));
  });

  it('begins anew in the language that was chosen last', async () => {
    const {element} = await open();
    element.lang = 'fr';
    await element.updateComplete;
    await element.reset();
    expect(element.session?.language).to.equal('fr');
  });

  it('stores a correction when the same answers were submitted in another tab', async () => {
    const {element, store} = await open();
    await choose(element, 'plan1', '3');
    await oneEvent(element, 'consulta-saved');
    const other = await openResponseStore({database: database.name});
    stores.push(other);
    const {session} = element;
    if (!session) throw new Error('There is no session');
    await other.submit(session.toResponse({site: location.origin}), checkUp);
    session.answer('people1', 5);
    await element.submit();
    const found = [];
    for await (const response of store.responses()) found.push(response);
    expect(found).to.have.length(2);
    const correction = found.find(({supersedes}) => supersedes !== undefined);
    expect(correction?.supersedes).to.equal(session.id);
    expect(correction?.answers).to.deep.equal({plan1: 3, people1: 5});
  });

  it('submits once, however often it is told to', async () => {
    const {element, store} = await open();
    element.session?.answer('people1', 2);
    let submissions = 0;
    element.addEventListener('consulta-submit', () => {
      submissions += 1;
      void element.submit();
    });
    await Promise.all([element.submit(), element.submit()]);
    await element.submit();
    expect(submissions).to.equal(1);
    expect(await store.count()).to.equal(1);
  });

  it('lets the person send answers that could not be stored', async () => {
    const {element, store} = await open();
    element.session?.answer('people1', 2);
    await withMethod(
      store,
      'submit',
      () => () => Promise.reject(new StorageError('timeout', 'silent')),
      async () => {
        const failed = oneEvent(element, 'consulta-error');
        await element.submit();
        expect((await failed).error.code).to.equal('storage-failed');
      },
    );
    const page = () => root(element).querySelector('consulta-submitted')?.shadowRoot;
    await until(() => page()?.textContent.includes('only in this page'));
    await until(() =>
      [...(page()?.querySelectorAll('button') ?? [])].some(({textContent}) => textContent.includes('Download')),
    );
  });

  it('keeps the way to undo a deletion until it was undone', async () => {
    const {element, store} = await open();
    await choose(element, 'plan1', '3');
    await oneEvent(element, 'consulta-saved');
    await element.reset();
    await element.updateComplete;
    await press(element, 'Delete');
    await until(() => button(element, 'Undo'));
    await withMethod(
      store,
      'restore',
      () => () => Promise.reject(new StorageError('aborted', 'no')),
      async () => {
        const failed = oneEvent(element, 'consulta-error');
        await press(element, 'Undo');
        await failed;
      },
    );
    const restored = oneEvent(element, 'consulta-ready');
    await press(element, 'Undo');
    await restored;
    expect(element.session?.answers).to.deep.equal({plan1: 3});
  });

  it('moves the focus to what is new: the review, the thanks, the first section again', async () => {
    const {element} = await open();
    await press(element, 'Next');
    element.session?.answer('people1', 2);
    await press(element, 'Check your answers');
    await until(() => focused(element)?.textContent.includes('Check your answers'));
    await press(element, 'Submit');
    await until(() => focused(element)?.localName === 'consulta-submitted');
    const submitted = root(element).querySelector('consulta-submitted')?.shadowRoot as ShadowRoot;
    expect(submitted.activeElement?.localName).to.equal('h2');
    [...submitted.querySelectorAll('button')].find(({textContent}) => textContent.includes('once more'))?.click();
    await until(() => focused(element)?.textContent === headings(element)[0]);
  });
});
