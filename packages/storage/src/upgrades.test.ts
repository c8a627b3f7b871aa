import {expect} from '@open-wc/testing';

import {freshDatabase} from '../../../test/support/fresh-database.js';
import {collect} from '../../../test/support/storage/collect.js';
import {resultOf} from '../../../test/support/storage/databases.js';
import {numberedId, sampleDraft, sampleResponse, sampleSurvey} from '../../../test/support/storage/samples.js';
import {openResponseStore} from './open-response-store.js';
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

/** Puts records as code of that version did. */
async function putAll(name: string, records: {readonly [store: string]: readonly object[]}): Promise<void> {
  const database = await resultOf(indexedDB.open(name));
  const transaction = database.transaction(Object.keys(records), 'readwrite');
  for (const [store, all] of Object.entries(records)) for (const one of all) transaction.objectStore(store).put(one);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

describe('UPGRADES', () => {
  const database = freshDatabase();

  it('has one step per version', () => {
    expect(VERSION).to.equal(UPGRADES.length);
  });

  it('makes the four stores of version 1', async () => {
    expect(await storesAt(database.name, 1)).to.deep.equal(['drafts', 'outbox', 'responses', 'surveys']);
  });

  it('adds conflicts and what was erased in version 2', async () => {
    const before = await storesAt(database.name, 1);
    expect(await storesAt(database.name, 2)).to.have.members([...before, 'conflicts', 'erased']);
  });

  it('keeps every record of a database of version 1', async () => {
    await storesAt(database.name, 1);
    const [draft, response] = [sampleDraft(), sampleResponse({id: numberedId(2)})];
    const definition = {hash: 'hash-of-sample', survey: sampleSurvey()};
    await putAll(database.name, {drafts: [draft], responses: [response], surveys: [definition], outbox: [{id: 'out'}]});
    const store = await openResponseStore({database: database.name});
    expect([await store.drafts(), await collect(store.responses()), await store.survey(definition.hash)]).to.deep.equal(
      [[draft], [response], definition.survey],
    );
    const report = await store.importAll({
      responses: [{...response, answers: {one: 'other'}}],
      surveys: [sampleSurvey()],
    });
    expect([report.conflicts, (await store.conflicts()).length]).to.deep.equal([[response.id], 1]);
    store.close();
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
