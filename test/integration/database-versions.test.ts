import {createSession} from '@consulta/engine';
import {exportResponses} from '@consulta/exchange';
import type {Draft, Survey} from '@consulta/schema';
import {openResponseStore, type ResponseStore} from '@consulta/storage';
import {expect} from '@open-wc/testing';

import {VERSION} from '../../packages/storage/src/upgrades.js';
import {textOf} from '../support/exchange/read-csv.js';
import {freshDatabase} from '../support/fresh-database.js';
import {collect} from '../support/storage/collect.js';
import {frozenDatabase, recordsIn, thaw} from '../support/storage/frozen-database.js';

/** Those before today's: a version that is not frozen before the next one comes can never be tried again. */
const EARLIER = Array.from({length: VERSION - 1}, (_, index) => index + 1);

describe('a database of an earlier version', () => {
  const fresh = freshDatabase();

  for (const version of EARLIER) {
    async function open() {
      const frozen = await frozenDatabase(version);
      if (!frozen)
        throw new Error(`Version ${version} was raised without a fixture: see test/support/storage/fixtures.`);
      const records = <T>(name: string) =>
        (frozen.database.stores.find((store) => store.name === name)?.records ?? []) as readonly T[];
      await thaw(fresh.name, frozen.database);
      const store = await openResponseStore({database: fresh.name});
      return {...frozen, store, records};
    }

    it(`opens in today's with every record as it was (version ${version})`, async () => {
      const {database, store, records} = await open();
      expect(database.version).to.equal(version);
      expect([store.kind, store.reason]).to.deep.equal(['indexeddb', undefined]);
      expect(await store.count()).to.equal(records('responses').length);
      store.close();
      const now = await recordsIn(fresh.name);
      for (const {name} of database.stores) expect(now.get(name), name).to.deep.equal(records(name));
    });

    it(`exports the responses letter by letter as then (version ${version})`, async () => {
      const {store, exported} = await open();
      const responses = await collect(store.responses());
      const surveys = await definitionsOf(store, responses);
      const text = await textOf(exportResponses(responses, surveys, {format: 'json-lines'}));
      expect(text).to.equal(exported);
      store.close();
    });

    it(`goes on with unfinished answers, and submits them (version ${version})`, async () => {
      const {store, records} = await open();
      const drafts = await store.drafts();
      expect(new Set(drafts)).to.have.property('size', records('drafts').length);
      for (const draft of records<Draft>('drafts')) {
        expect(drafts.find(({id}) => id === draft.id)).to.deep.equal(draft);
        const survey = await store.survey(draft.surveyHash);
        const session = createSession(survey!, {language: draft.language, draft});
        expect({...session.toDraft(), savedAt: draft.savedAt}).to.deep.equal(draft);
        const response = await store.submit(session.toResponse({site: 'https://example.org'}), survey!);
        expect(await store.response(draft.id)).to.deep.equal(response);
      }
      expect(await store.drafts()).to.deep.equal([]);
      expect(await store.count()).to.equal(records('responses').length + drafts.length);
      store.close();
    });
  }
});

async function definitionsOf(store: ResponseStore, responses: readonly {readonly surveyHash: string}[]) {
  const hashes = [...new Set(responses.map(({surveyHash}) => surveyHash))];
  const surveys = await Promise.all(hashes.map((hash) => store.survey(hash)));
  return surveys.filter((survey): survey is Survey => survey !== undefined);
}
