import {expect} from '@open-wc/testing';
import {exportResponses, poolDefinitions, readResponses} from '@consulta/exchange';
import {type Response, supersededIds, surveyHash} from '@consulta/schema';
import {openResponseStore, type ResponseStore} from '@consulta/storage';

import {fiftyDevices, RESPONSES, VERSIONS} from '../support/exchange/fifty-devices.js';
import {textOf} from '../support/exchange/read-csv.js';
import {freshDatabase} from '../support/fresh-database.js';
import {collect} from '../support/storage/collect.js';

const {files, expected} = fiftyDevices();
const readable = files.map(({name, text}) => ({name, text: () => Promise.resolve(text)}));
/** Every seventh after the other, beginning somewhere: each once, since 7 and the number of files share no factor. */
const shuffled = readable.map((_, index) => readable[(index * 7 + 3) % readable.length]!);

/** All that a store holds, as one text. */
async function contentOf(store: ResponseStore): Promise<string> {
  const conflicts = await store.conflicts();
  const all = [...(await collect(store.responses())), ...conflicts.flatMap(({others}) => others)];
  return textOf(exportResponses(all, VERSIONS, {format: 'json'}));
}

async function merged(database: string, order: typeof readable) {
  const read = await readResponses(order);
  const store = await openResponseStore({database});
  const report = await store.importAll(read);
  const rejected = read.rejected.map(({file, code, responseId = ''}) => `${file} ${code} ${responseId}`).sort();
  return {read, store, report, rejected};
}

describe('files of fifty devices', () => {
  const [first, second] = [freshDatabase(), freshDatabase()];

  it('give one result in any order, and a report that names every conflict and every rejected record', async () => {
    expect(new Set(shuffled)).to.have.property('size', readable.length);
    const forth = await merged(first.name, readable);
    const back = await merged(second.name, shuffled);

    for (const {read, store, rejected, report} of [forth, back]) {
      expect(rejected).to.deep.equal(expected.rejected);
      const counted = await collect(store.responses());
      const oracle = [...expected.kept.values()].map(([one]) => one!);
      expect(counted).to.have.lengthOf(oracle.length);
      const byId = new Map(counted.map((response) => [response.id, response]));
      expect(oracle.filter((one) => !isSame(byId.get(one.id), one))).to.deep.equal([]);
      expect([...supersededIds(counted)].sort()).to.deep.equal([...expected.superseded].sort());

      const inConflict = [...expected.kept.values()].filter((copies) => copies.length > 1);
      const others = new Map((await store.conflicts()).map((conflict) => [conflict.id, conflict.others]));
      expect(inConflict.every(([one, ...more]) => others.get(one!.id)?.length === more.length)).to.equal(true);
      expect(read.conflicts.map(({id}) => id).sort()).to.deep.equal(inConflict.map(([one]) => one!.id).sort());
      expect([report.added.length, new Set(report.conflicts).size]).to.deep.equal([oracle.length, inConflict.length]);
    }
    expect(await contentOf(back.store)).to.equal(await contentOf(forth.store));

    const again = await back.store.importAll(back.read);
    expect([again.added, again.conflicts]).to.deep.equal([[], []]);
    forth.store.close();
    back.store.close();
  });

  it('are of three versions: two are counted together, one stays apart', async () => {
    const {surveys} = await readResponses(readable);
    const [pooled] = poolDefinitions(surveys);
    expect(pooled?.pools.map((pool) => [pool.hash, ...pool.others.map(({hash}) => hash)])).to.deep.equal([
      [surveyHash(VERSIONS[2]!)],
      [VERSIONS[1]!, VERSIONS[0]!].map(surveyHash),
    ]);
  });

  it('overlap, and some are edited or damaged, in every way that is told apart', () => {
    const codes = new Set(expected.rejected.map((line) => line.split(' ')[1]));
    expect([...codes].sort()).to.deep.equal([
      'conflict', 'empty', 'newer-format', 'not-json', 'response-invalid', 'survey-changed', 'survey-missing', 'truncated',
    ]); // prettier-ignore
    expect(expected.kept.size).to.be.within(RESPONSES * 0.98, RESPONSES - 1);
  });
});

function isSame(one: Response | undefined, other: Response): boolean {
  return one?.submittedAt === other.submittedAt && one.group === other.group && one.surveyHash === other.surveyHash;
}
