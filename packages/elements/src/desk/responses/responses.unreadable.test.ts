import type {Response} from '@consulta/schema';
import {openResponseStore, type ResponseStore} from '@consulta/storage';
import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {sampleResponse, survey} from '../../../../../test/support/desk/sample-files.js';
import {SavedFiles} from '../../../../../test/support/desk/saved-files.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';

describe('<consulta-responses> and what cannot be read', () => {
  const database = freshDatabase();
  const saved = new SavedFiles();
  let store: ResponseStore;

  /** As a hand that meddles, or a disk that fails, leaves it. */
  const damaged = (number: number) => ({...sampleResponse(number), answers: null}) as unknown as Response;

  beforeEach(async () => {
    store = await openResponseStore({database: database.name});
    await store.importAll({responses: [sampleResponse(0), sampleResponse(1)], surveys: [survey]});
  });
  afterEach(() => store.close());
  const open = (lang = 'en') => DeskPage.open({database: database.name, lang});

  it('is nothing, as a rule', async () => {
    expect((await open()).find('.unreadable')).to.equal(null);
  });

  it('is told, with what to do, and counted nowhere', async () => {
    await store.submit(damaged(2), survey);
    const desk = await open();
    await desk.until(() => /Responses\s*2/.test(desk.text('.storage')), 'the figures agree with the list');
    expect(desk.lines).to.have.lengthOf(2);
    expect(desk.text('.unreadable h3')).to.equal('1 response on this computer cannot be read');
    expect(desk.text('.unreadable')).to.contain('send it to whoever looks after this page');
    await expectAccessible(desk.element, 'with a damaged response');
  });

  it('is handed over as it is stored', async () => {
    await store.submit(damaged(2), survey);
    await store.submit(damaged(3), survey);
    const desk = await open();
    const before = saved.all.length;
    await desk.press('Download what cannot be read', () => saved.all.length > before);
    expect(JSON.parse(await saved.lastText())).to.deep.equal({unreadable: [damaged(2), damaged(3)]});
  });

  it('is told beside a list that is empty for it, and in Arabic', async () => {
    await store.remove([sampleResponse(0).id, sampleResponse(1).id]);
    await store.submit(damaged(2), survey);
    const desk = await open('ar');
    expect(desk.text('.unreadable h3')).to.contain('تعذّرت قراءتها: ');
    await expectAccessible(desk.element, 'with nothing but a damaged response, Arabic');
  });
});
