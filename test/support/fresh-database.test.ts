import {expect} from '@open-wc/testing';

import {freshDatabase} from './fresh-database.js';

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(name));
  });
}

describe('freshDatabase', () => {
  const names: string[] = [];

  describe('within a test', () => {
    const database = freshDatabase();

    for (const turn of ['first', 'second']) {
      it(`gives the ${turn} test a name of its own`, async () => {
        expect(names).not.to.contain(database.name);
        names.push(database.name);
        (await open(database.name)).close();
        expect((await indexedDB.databases()).map(({name}) => name)).to.contain(database.name);
      });
    }
  });

  describe('after the tests', () => {
    it('has left nothing behind', async () => {
      expect(names).to.have.lengthOf(2);
      const left = (await indexedDB.databases()).map(({name}) => name);
      expect(left.filter((name) => name !== undefined && names.includes(name))).to.deep.equal([]);
    });
  });
});
