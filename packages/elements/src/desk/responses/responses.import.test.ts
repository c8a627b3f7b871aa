import {expect} from '@open-wc/testing';
import type {Response} from '@consulta/schema';
import {openResponseStore} from '@consulta/storage';

import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {fileOf, sampleFiles, sampleResponse} from '../../../../../test/support/desk/sample-files.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';

/** The same in another order: the odd ones first, backwards. */
function shuffled<T>(items: readonly T[]): T[] {
  return [...items.filter((_, index) => index % 2 === 1).reverse(), ...items.filter((_, index) => index % 2 === 0)];
}

describe('<consulta-responses> adding files', () => {
  const database = freshDatabase();
  const open = () => DeskPage.open({database: database.name, lang: 'en'});

  it('says what to do when there is nothing yet', async () => {
    const desk = await open();
    expect(desk.text('.empty')).to.contain('No responses here yet').and.to.contain('Choose files');
    expect(desk.find('.export')).to.equal(null);
  });

  it('makes one result of sixty files, added twice in another order', async () => {
    const desk = await open();
    const files = sampleFiles(60);
    expect(await desk.add(files)).to.equal('60 files: 60 responses, 60 new.');
    const before = desk.lines;
    expect(before).to.have.lengthOf(60);

    expect(await desk.add(shuffled(files))).to.equal(
      '60 files: 60 responses, 60 were already here. Nothing has changed.',
    );
    expect(desk.lines).to.deep.equal(before);
    expect(desk.text('.head')).to.contain('60 responses');
  });

  it('names the files that it could not take, and says what to do', async () => {
    const desk = await open();
    const letter = new File(['Dear all, please find attached'], 'letter.txt');
    const empty = new File([], 'empty.json');
    expect(await desk.add([...sampleFiles(2), letter, empty])).to.equal(
      '4 files: 2 responses, 2 new, 2 files could not be read.',
    );
    const troubled = [...desk.root.querySelectorAll('.report > .outcomes li')].map((line) => line.textContent);
    expect(troubled).to.have.lengthOf(2);
    expect(troubled[0]).to.contain('letter.txt').and.to.contain('Ask the sender');
    expect(troubled[1]).to.contain('empty.json').and.to.contain('empty');
  });

  it('counts a response that two files hold once as new and once as here', async () => {
    const desk = await open();
    expect(await desk.add([fileOf(sampleResponse(0), sampleResponse(1)), fileOf(sampleResponse(1))])).to.equal(
      '2 files: 3 responses, 2 new, 1 was already here.',
    );
  });

  it('takes files that are dropped anywhere on it', async () => {
    const desk = await open();
    const dataTransfer = new DataTransfer();
    for (const file of sampleFiles(3)) dataTransfer.items.add(file);
    const drop = new DragEvent('drop', {bubbles: true, cancelable: true, composed: true, dataTransfer});
    desk.get('h2').dispatchEvent(drop);
    await desk.confirm();
    expect(drop.defaultPrevented).to.equal(true);
    expect(desk.lines).to.have.lengthOf(3);
  });

  it('shows how far it is, and stops when told to', async () => {
    const store = await openResponseStore({database: database.name});
    const importAll: typeof store.importAll = (read, {dryRun, signal, onProgress, total = 0} = {}) => {
      if (dryRun) return store.importAll(read, {dryRun});
      onProgress?.({done: 200, total});
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
    };
    const slow = new Proxy(store, {
      get: (target, name) => {
        const value: unknown = name === 'importAll' ? importAll : Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const desk = await DeskPage.open({store: slow, lang: 'en'});
    const responses: Response[] = Array.from({length: 300}, (_, index) => sampleResponse(index));
    await desk.look([fileOf(...responses)]);
    desk.button('Add 300 responses').click();
    await desk.until(() => desk.text('.progress').includes('Adding response 201 of 300'), 'the progress is shown');
    expect(desk.get<HTMLProgressElement>('progress').value).to.equal(200);
    await desk.press('Cancel', () => desk.text('#import-title').startsWith('Cancelled'), '.progress');
    store.close();
  });
});
