import {openResponseStore, StorageError} from '@consulta/storage';
import {expect} from '@open-wc/testing';

import {withMethod} from '../../../../../test/support/storage/with-method.js';
import {checkUp, oneEvent, selfAssessments, until} from '../../../../../test/support/survey/self-assessments.js';
import type {ConsultaSubmitted} from '../submitted/submitted.js';

import './define.js';

describe('<consulta-self-assessment> and what it stores', () => {
  const {database, stores, open, root, button, press, choose, headings} = selfAssessments();

  it('stores nothing before the first answer, and says saved only after the transaction', async () => {
    const {element, store} = await open();
    expect((await indexedDB.databases?.())?.map(({name}) => name) ?? []).not.to.contain(database.name);
    const saved = oneEvent(element, 'consulta-saved');
    await choose(element, 'plan1', '4');
    const {draftId} = await saved;
    const [draft] = await store.drafts('check-up');
    expect(draft?.id).to.equal(draftId);
    expect(draft?.answers).to.deep.equal({plan1: 4});
  });

  it('goes on where the person was, with a banner that can be undone', async () => {
    const first = await open();
    await press(first.element, 'Next');
    const saved = oneEvent(first.element, 'consulta-saved');
    await choose(first.element, 'people1', '2');
    await saved;
    first.element.remove();

    const {element, store} = await open();
    expect(headings(element)).to.deep.equal(['People']);
    expect(element.session?.answers).to.deep.equal({people1: 2});
    expect(root(element).querySelector('.banner')?.textContent).to.contain('1 of 3');

    const begunAnew = oneEvent(element, 'consulta-ready');
    await press(element, 'Delete');
    await begunAnew;
    expect(await store.drafts('check-up')).to.deep.equal([]);
    await until(() => button(element, 'Undo'));
    const restored = oneEvent(element, 'consulta-ready');
    await press(element, 'Undo');
    await restored;
    expect(element.session?.answers).to.deep.equal({people1: 2});
  });

  it('keeps the answers in hand when the person starts new, and offers to continue them', async () => {
    const {element, store} = await open();
    await choose(element, 'plan1', '3');
    await oneEvent(element, 'consulta-saved');
    await element.reset();
    await element.updateComplete;
    expect(element.session?.answers).to.deep.equal({});
    expect(await store.drafts('check-up')).to.have.length(1);
    const resumed = oneEvent(element, 'consulta-ready');
    await press(element, 'Continue');
    await resumed;
    expect(element.session?.answers).to.deep.equal({plan1: 3});
  });

  it('keeps in hand what could not be saved, says so, and offers a copy', async () => {
    const {element, store} = await open();
    await withMethod(
      store,
      'saveDraft',
      () => () => Promise.reject(new StorageError('quota', 'full')),
      async () => {
        const failed = oneEvent(element, 'consulta-error');
        await choose(element, 'plan1', '3');
        expect((await failed).error.code).to.equal('storage-quota');
        const status = root(element).querySelector('consulta-save-status');
        await until(() => status?.shadowRoot?.querySelector('[role="alert"] button'));
        expect(status?.shadowRoot?.textContent).to.contain('The storage of this device is full');
        await element.reset();
        expect(element.session?.answers).to.deep.equal({plan1: 3});
      },
    );
  });

  it('says so when another tab submitted the same answers', async () => {
    const {element} = await open();
    await choose(element, 'plan1', '3');
    await oneEvent(element, 'consulta-saved');
    const {session} = element;
    const other = await openResponseStore({database: database.name});
    stores.push(other);
    if (session) await other.submit(session.toResponse({site: location.origin}), checkUp);
    const status = root(element).querySelector('consulta-save-status');
    await until(() => status?.shadowRoot?.textContent.includes('submitted in another tab'));
  });

  it('stores the response and shows it with the way back', async () => {
    const {element, store} = await open();
    await choose(element, 'plan1', '4');
    await press(element, 'Next');
    await choose(element, 'people1', '2');
    await press(element, 'Check your answers');
    await until(() => root(element).querySelector('consulta-review'));
    const submitted = oneEvent(element, 'consulta-submitted');
    await press(element, 'Submit');
    const {response} = await submitted;
    expect(response.answers).to.deep.equal({plan1: 4, people1: 2});
    expect(response.scores?.['overall']?.value).to.equal(3);
    expect(await store.count('check-up')).to.equal(1);
    expect(await store.drafts('check-up')).to.deep.equal([]);

    await until(() => root(element).querySelector('consulta-submitted')?.shadowRoot?.querySelector('.state'));
    const page = root(element).querySelector('consulta-submitted') as ConsultaSubmitted;
    expect(page.shadowRoot?.textContent).to.contain('saved on this device, not sent yet');
    await until(() => root(element).querySelector('consulta-assessment-report'));
  });

  it('does not store what a listener of consulta-submit refused', async () => {
    const {element, store} = await open();
    await press(element, 'Next');
    await choose(element, 'people1', '2');
    element.addEventListener('consulta-submit', (event) => event.preventDefault());
    await element.submit();
    expect(await store.count()).to.equal(0);
    expect(element.session?.answers).to.deep.equal({people1: 2});
  });
});
