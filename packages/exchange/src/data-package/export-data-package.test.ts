import {expect} from '@open-wc/testing';
import {unzipSync} from 'fflate';

import {everyAnswer, everyType, responseTo} from '../../../../test/support/exchange/every-type.js';
import {bytesOf, cellsOf} from '../../../../test/support/exchange/read-csv.js';
import type {ExportOptions} from '../contract.js';
import {exportResponses} from '../export-responses.js';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly categories?: readonly {readonly value: string | number; readonly label: string}[];
  readonly missingValues?: readonly {readonly value: string; readonly label: string}[];
}
interface Package {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: {readonly fields: readonly Field[]; readonly primaryKey?: readonly string[]};
  }[];
}

const responses = [responseTo(everyType, 1, {answers: everyAnswer})];

async function files(options: Partial<ExportOptions> = {}): Promise<ReadonlyMap<string, string>> {
  const bytes = await bytesOf(exportResponses(responses, [everyType], {format: 'data-package', ...options}));
  const decoder = new TextDecoder();
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decoder.decode(content)]));
}
async function described(options?: Partial<ExportOptions>) {
  const all = await files(options);
  return {all, pack: JSON.parse(all.get('datapackage.json') ?? '') as Package};
}

describe('exportResponses as a data package', () => {
  it('describes every column of every table that it holds', async () => {
    const {all, pack} = await described();
    expect(pack.resources.map(({name}) => name)).to.deep.equal(['responses', 'projects', 'codebook']);
    for (const {path, schema} of pack.resources) {
      const [header] = cellsOf(all.get(path) ?? '', ',');
      expect(
        schema.fields.map(({name}) => name),
        path,
      ).to.deep.equal(header);
    }
  });

  it('labels values, and tells the ways out from an empty cell', async () => {
    const {pack} = await described({language: 'fr'});
    const field = (name: string) => pack.resources[0]?.schema.fields.find((one) => one.name === name);
    expect(field('state')).to.deep.include({
      type: 'integer',
      categories: [{value: 1, label: 'Faible'}, {value: 2, label: 'Bon'}],
      missingValues: [
        {value: '', label: 'Not answered'},
        {value: 'not-applicable', label: 'Sans objet'},
        {value: 'do-not-know', label: 'Ne sait pas'},
      ],
    }); // prettier-ignore
    expect(field('role')?.categories?.map(({value}) => value)).to.deep.equal(['mayor', 'clerk', 'other']);
    // Several in one cell, or any number between two ends: no categories.
    expect(field('roles')).not.to.have.property('categories');
    expect(field('likely')).not.to.have.property('categories');
    expect([field('since')?.type, field('submitted_at')?.type]).to.deep.equal(['date', 'datetime']);
  });

  it('is tied together by numbers for the public', async () => {
    const {pack} = await described({audience: 'public'});
    expect(pack.resources[0]?.schema.primaryKey).to.deep.equal(['response_number']);
  });

  it('gives the same bytes for the same responses', async () => {
    const once = () => bytesOf(exportResponses(responses, [everyType], {format: 'data-package'}));
    expect(await once()).to.deep.equal(await once());
  });
});
