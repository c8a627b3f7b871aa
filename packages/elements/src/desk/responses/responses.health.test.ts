import {expect} from '@open-wc/testing';
import {openResponseStore, type ResponseStore} from '@consulta/storage';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {SavedFiles} from '../../../../../test/support/desk/saved-files.js';
import {fileOf, sampleResponse, survey} from '../../../../../test/support/desk/sample-files.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';

const NUDGE = 'only in this browser';

describe('<consulta-responses> and its last export', () => {
  const database = freshDatabase();
  const saved = new SavedFiles();
  let store: ResponseStore;

  beforeEach(async () => {
    store = await openResponseStore({database: database.name});
    await store.importAll({responses: [sampleResponse(0), sampleResponse(1)], surveys: [survey]});
  });
  afterEach(() => {
    store.close();
    localStorage.removeItem(`consulta-exported:${database.name}`);
  });
  const open = (lang = 'en') => DeskPage.open({database: database.name, lang});
  async function exportAll(desk: DeskPage): Promise<void> {
    const before = saved.all.length;
    await desk.press('CSV for Excel', () => saved.all.length > before && !desk.text('.export').includes(NUDGE));
  }

  it('says that there was none, and asks for one', async () => {
    const desk = await open();
    await desk.until(() => /Last export\s*never/.test(desk.text('.storage')), 'it says when');
    expect(desk.text('.export')).to.contain(NUDGE);
    await expectAccessible(desk.element, 'never exported');
  });

  it('is remembered on the next visit', async () => {
    await exportAll(await open());
    const desk = await open();
    await desk.until(() => /Last export.*20\d\d/.test(desk.text('.storage')), 'it says when');
    expect(desk.text('.export')).not.to.contain(NUDGE);
    await expectAccessible(desk.element, 'exported before');
  });

  it('asks for another one as soon as a response is in no file', async () => {
    await exportAll(await open());
    const desk = await open();
    await desk.add([fileOf(sampleResponse(2))]);
    await desk.until(() => desk.text('.export').includes(NUDGE), 'it asks for an export');
    const again = await open();
    expect(again.text('.export')).to.contain(NUDGE);
  });

  it('does not ask because something that is in a file was deleted', async () => {
    await exportAll(await open());
    await store.remove([sampleResponse(0).id]);
    expect((await open()).text('.export')).not.to.contain(NUDGE);
  });

  it('is told in Arabic', async () => {
    const desk = await open('ar');
    await desk.until(() => desk.text('.storage').includes('آخر تصدير'), 'it says when');
    await expectAccessible(desk.element, 'never exported, Arabic');
  });
});
