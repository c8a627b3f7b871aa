import {expect} from '@open-wc/testing';

import {freshDatabase} from '../../../test/support/fresh-database.js';
import {upgrade, UPGRADES, VERSION} from './upgrades.js';

/** The names of a database's stores at one version, made by the first `version` steps. */
function storesAt(name: string, version: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', ({oldVersion}) => {
      const transaction = request.transaction;
      if (transaction === null) return;
      for (const step of UPGRADES.slice(oldVersion, version)) step(request.result, transaction);
    });
    request.addEventListener('success', () => {
      const names = [...request.result.objectStoreNames];
      request.result.close();
      resolve(names);
    });
    request.addEventListener('error', () => reject(request.error ?? new Error(name)));
  });
}

describe('UPGRADES', () => {
  const database = freshDatabase();

  it('has one step per version', () => {
    expect(VERSION).to.equal(UPGRADES.length);
  });

  it('makes the four stores of version 1', async () => {
    expect(await storesAt(database.name, 1)).to.deep.equal(['drafts', 'outbox', 'responses', 'surveys']);
  });

  it('never takes a store away', async () => {
    let before: string[] = [];
    for (let version = 1; version <= VERSION; version += 1) {
      const stores = await storesAt(database.name, version);
      expect(stores).to.include.members(before);
      before = stores;
    }
  });

  it('runs only the steps that a database has not seen', () => {
    const nothing = {} as IDBDatabase;
    expect(() => upgrade(nothing, {} as IDBTransaction, VERSION)).not.to.throw();
    expect(() => upgrade(nothing, {} as IDBTransaction, 0)).to.throw();
  });
});
