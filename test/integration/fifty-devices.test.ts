import {expect} from '@open-wc/testing';
import {exportResponses, poolDefinitions, readResponses} from '@consulta/exchange';
import {type Response, supersededIds, surveyHash} from '@consulta/schema';
import {openResponseStore, type ResponseStore} from '@consulta/storage';

import {type Expected, FEWER_RESPONSES, fiftyDevices, RESPONSES, VERSIONS} from '../support/exchange/fifty-devices.js';
import {textOf} from '../support/exchange/read-csv.js';
import {freshDatabase} from '../support/fresh-database.js';
import {collect} from '../support/storage/collect.js';

const {files, expected} = fiftyDevices();
const asReadable = ({name, text}: (typeof files)[number]) => ({name, text: () => Promise.resolve(text)});
const readable = files.map(asReadable);
/** Every seventh after the other, beginning somewhere: each once, since 7 and the number of files share no factor. */
const shuffled = readable.map((_, index) => readable[(index * 7 + 3) % readable.length]!);

/** In an order that depends on the seed alone (Fisher and Yates; Lehmer's generator, 48271 of Park and Miller). */
function shuffledBy<T>(seed: number, items: readonly T[]): readonly T[] {
  const all = [...items];
  let state = seed;
  for (let last = all.length - 1; last > 0; last -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (last + 1);
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}

/** All that a store holds, as one text. */
async function contentOf(store: ResponseStore): Promise<string> {
  const conflicts = await store.conflicts();
  const all = [...(await collect(store.responses())), ...conflicts.flatMap(({others}) => others)];
  return textOf(exportResponses(all, VERSIONS, {format: 'json'}));
}

async function merged(database: string, order: readonly (typeof readable)[number][]) {
  const read = await readResponses(order);
  const store = await openResponseStore({database});
  const report = await store.importAll(read);
  const rejected = read.rejected.map(({file, code, responseId = ''}) => `${file} ${code} ${responseId}`).sort();
  return {read, store, report, rejected};
}

/** Everything that counts, every conflict and every rejected record, and nothing else. */
async function expectAll({read, store, rejected, report}: Awaited<ReturnType<typeof merged>>, wanted: Expected) {
  expect(rejected).to.deep.equal(wanted.rejected);
  const counted = await collect(store.responses());
  const oracle = [...wanted.kept.values()].map(([one]) => one!);
  expect(counted).to.have.lengthOf(oracle.length);
  const byId = new Map(counted.map((response) => [response.id, response]));
  expect(oracle.filter((one) => !isSame(byId.get(one.id), one))).to.deep.equal([]);
  expect([...supersededIds(counted)].sort()).to.deep.equal([...wanted.superseded].sort());

  const inConflict = [...wanted.kept.values()].filter((copies) => copies.length > 1);
  const others = new Map((await store.conflicts()).map((conflict) => [conflict.id, conflict.others]));
  expect(inConflict.every(([one, ...more]) => others.get(one!.id)?.length === more.length)).to.equal(true);
  expect(read.conflicts.map(({id}) => id).sort()).to.deep.equal(inConflict.map(([one]) => one!.id).sort());
  expect([report.added.length, new Set(report.conflicts).size]).to.deep.equal([oracle.length, inConflict.length]);
}

/** The codes by which records that do not count are told apart. */
const codesOf = ({rejected}: Expected) => [...new Set(rejected.map((line) => line.split(' ')[1]))].sort();

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('files of fifty devices', () => {
  const [first, second] = [freshDatabase(), freshDatabase()];
  const more = SEEDS.map(() => freshDatabase());

  it('give one result in any order, and a report that names every conflict and every rejected record', async () => {
    expect(new Set(shuffled)).to.have.property('size', readable.length);
    const forth = await merged(first.name, readable);
    const back = await merged(second.name, shuffled);

    for (const one of [forth, back]) await expectAll(one, expected);
    expect(await contentOf(back.store)).to.equal(await contentOf(forth.store));

    const again = await back.store.importAll(back.read);
    expect([again.added, again.conflicts]).to.deep.equal([[], []]);
    forth.store.close();
    back.store.close();
  });

  describe('with fewer responses', () => {
    const fewer = fiftyDevices(FEWER_RESPONSES);
    const contents = new Set<string>();

    it('have every kind of conflict and damage', () => {
      expect(codesOf(fewer.expected)).to.deep.equal(codesOf(expected));
    });

    for (const [index, seed] of SEEDS.entries()) {
      it(`give that result in the order of seed ${seed}, too`, async () => {
        const one = await merged(more[index]!.name, shuffledBy(seed, fewer.files).map(asReadable));
        await expectAll(one, fewer.expected);
        contents.add(await contentOf(one.store));
        expect(contents.size).to.equal(1);
        one.store.close();
      });
    }
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
    expect(codesOf(expected)).to.deep.equal([
      'conflict', 'empty', 'newer-format', 'not-json', 'response-invalid', 'survey-changed', 'survey-missing', 'truncated',
    ]); // prettier-ignore
    expect(expected.kept.size).to.be.within(RESPONSES * 0.98, RESPONSES - 1);
  });
});

function isSame(one: Response | undefined, other: Response): boolean {
  return one?.submittedAt === other.submittedAt && one.group === other.group && one.surveyHash === other.surveyHash;
}
