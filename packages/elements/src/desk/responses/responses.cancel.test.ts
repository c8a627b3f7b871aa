import {expect} from '@open-wc/testing';
import {exportResponses} from '@consulta/exchange';
import {openResponseStore, type ResponseStore} from '@consulta/storage';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {SavedFiles} from '../../../../../test/support/desk/saved-files.js';
import {fileOf, sampleResponse, survey} from '../../../../../test/support/desk/sample-files.js';
import {storeWith} from '../../../../../test/support/desk/store-with.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {collect} from '../../../../../test/support/storage/collect.js';

/** A moment that comes when it is told to, or when what waits for it is cancelled. */
class Gate {
  open: () => void = () => undefined;
  readonly #opened = new Promise<void>((resolve) => (this.open = resolve));

  async pass(signal: AbortSignal | undefined): Promise<void> {
    const cancelled = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));
    await Promise.race([this.#opened, cancelled]);
    signal?.throwIfAborted();
  }
}

describe('<consulta-responses> cancelling', () => {
  const database = freshDatabase();
  const saved = new SavedFiles();
  let store: ResponseStore;

  beforeEach(async () => {
    store = await openResponseStore({database: database.name});
  });
  afterEach(() => {
    store.close();
    localStorage.removeItem(`consulta-exported:${database.name}`);
  });

  describe('an export', () => {
    const responses = Array.from({length: 6}, (_, index) => sampleResponse(index));

    /** A desk whose store stops after so many answers, once `stopAfter` is set. */
    async function open() {
      const gate = new Gate();
      const desk = {stopAfter: Infinity, gate, page: undefined as DeskPage | undefined};
      const stopping: ResponseStore['responses'] = async function* (options) {
        for await (const response of store.responses(options)) {
          if (desk.stopAfter === 0) await gate.pass(options?.signal);
          desk.stopAfter -= 1;
          yield response;
        }
      };
      await store.importAll({responses, surveys: [survey]});
      const page = await DeskPage.open({store: storeWith(store, {responses: stopping}), lang: 'en'});
      return {desk, page};
    }

    for (const [button, format] of [['CSV for Excel', 'csv'], ['Excel workbook', 'xlsx']] as const) {
      it(`shows how far it is; cancelled, it leaves no file and says so: ${button}`, async () => {
        const {desk, page} = await open();
        // All are looked at first, then half of them are written.
        desk.stopAfter = 6 + 3;
        page.button(button, '.export').click();
        await page.until(() => page.find<HTMLProgressElement>('#export-bar')?.value === 0.5, 'half of it is written');
        expect(page.text('.export label[for="export-bar"]')).to.equal('Writing the file…');
        await expectAccessible(page.element, 'an export that is being written');

        await page.press('Cancel', () => page.text('.said') !== '', '.export');
        expect(page.text('.said')).to.equal('Cancelled. No file was saved.');
        await page.until(() => page.find('#export-bar') === null, 'nothing is written any more');
        expect(page.focused).to.equal('Export');
        expect(saved.all).to.deep.equal([]);
        // It counts as no export.
        expect(page.text('.export')).to.contain('only in this browser');
        expect(page.text('.storage')).to.match(/Last export\s*never/);

        desk.stopAfter = Infinity;
        await page.press(button, () => saved.all.length === 1, '.export');
        const whole = exportResponses(responses, [survey], {format, dialect: 'excel', language: 'en', repeats: 'own-table'});
        const wanted = await new globalThis.Response(whole).arrayBuffer();
        expect(new Uint8Array(await saved.last.bytes)).to.deep.equal(new Uint8Array(wanted));
      });
    } // prettier-ignore
  });

  describe('an import', () => {
    const files = [0, 1, 2].map((part) =>
      fileOf(...Array.from({length: 250}, (_, index) => sampleResponse(part * 250 + index))),
    );

    it('shows how far it is; cancelled, in the middle of a file it leaves whole answers only, says so, and can be completed', async () => {
      const gate = new Gate();
      const importAll: ResponseStore['importAll'] = (read, options) => {
        if (options?.dryRun || !(Symbol.asyncIterator in read)) return store.importAll(read, options);
        const pieces = (async function* () {
          let isFirst = true;
          for await (const piece of read) {
            if (!isFirst) await gate.pass(options?.signal);
            isFirst = false;
            yield piece;
          }
        })();
        return store.importAll(pieces, options);
      };
      const page = await DeskPage.open({store: storeWith(store, {importAll}), lang: 'en'});
      await page.look(files);
      page.button('Add 750 responses').click();
      await page.until(() => page.text('.progress').includes('Adding response 201 of 750'), 'a part is stored');
      expect(page.get<HTMLProgressElement>('progress').value).to.equal(200);
      await expectAccessible(page.element, 'an import that goes on');

      await page.press('Cancel', () => page.find('.progress') === null, '.progress');
      const said = 'Cancelled. What had been added by then is kept; add the same files again to complete it.';
      expect(page.text('#import-title')).to.equal(said);
      expect(page.focused).to.equal(said);
      const wanted = Array.from({length: 200}, (_, index) => sampleResponse(index));
      const byId = (one: {readonly id: string}, other: {readonly id: string}) => (one.id < other.id ? -1 : 1);
      expect((await collect(store.responses())).sort(byId)).to.deep.equal(wanted.sort(byId));
      await page.until(() => page.text('.head').includes('200 responses'), 'the list has them');

      const again = await DeskPage.open({database: database.name, lang: 'en'});
      expect(await again.add(files)).to.equal('3 files: 750 responses, 550 new, 200 were already here.');
      expect(await collect(store.responses())).to.have.lengthOf(750);
    });

    it('stores nothing at all when it is cancelled while the files are only looked at', async () => {
      const gate = new Gate();
      const importAll: ResponseStore['importAll'] = async (read, options) => {
        await gate.pass(options?.signal);
        return store.importAll(read, options);
      };
      const page = await DeskPage.open({store: storeWith(store, {importAll}), lang: 'en'});
      const looked = page.look(files).catch(() => '');
      await page.until(() => page.text('.progress').includes('Reading file 1 of 3'), 'it is being read');
      await page.press('Cancel', () => page.text('#import-title').startsWith('Cancelled'), '.progress');
      expect(await collect(store.responses())).to.deep.equal([]);
      await page.press('Dismiss', () => page.find('#import-title') === null);
      page.element.remove();
      void looked;
    });
  });
});
