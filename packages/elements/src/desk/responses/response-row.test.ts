import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {sampleResponse, survey} from '../../../../../test/support/desk/sample-files.js';
import {findRows, type ResponseRow, sortRows, toRow} from './response-row.js';

const row = (index: number, organisation: string): ResponseRow =>
  toRow(sampleResponse(index, {answers: organisation === '' ? {} : {organisation}}), survey);
const names = (rows: readonly ResponseRow[]) => rows.map(({organisation}) => organisation);
const title = () => 'Partnerships';

describe('toRow', () => {
  it('takes the organisation from the question that asks for it, and nothing without the questionnaire', () => {
    expect(row(1, '  Ville de Lyon ').organisation).to.equal('Ville de Lyon');
    expect(toRow(sampleResponse(1), undefined)).to.include({organisation: '', surveyTitle: 'partnerships'});
  });
});

describe('findRows', () => {
  const rows = ['São Paulo', 'Ville de Lyon', '', 'LYON Métropole'].map((name, index) => row(index, name));

  it('finds without case and accents', () => {
    expect(names(findRows(rows, 'sao'))).to.deep.equal(['São Paulo']);
    expect(names(findRows(rows, ' lyon '))).to.deep.equal(['Ville de Lyon', 'LYON Métropole']);
    expect(names(findRows(rows, 'METRÓPOLE'))).to.deep.equal(['LYON Métropole']);
  });

  it('finds by the beginning of the short number, and by the whole id', () => {
    const wanted = rows[2] as ResponseRow;
    expect(findRows(rows, wanted.shortId.toUpperCase())).to.deep.equal([wanted]);
    expect(findRows(rows, wanted.id)).to.deep.equal([wanted]);
  });

  it('finds each line by its own organisation, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), (name) => {
        const one = {...row(1, 'x'), organisation: name};
        expect(findRows([one], name)).to.deep.equal([one]);
      }),
    );
  });
});

describe('sortRows', () => {
  it('puts lines without an organisation last, whichever way it runs', () => {
    const rows = ['b', '', 'a'].map((name, index) => row(index, name));
    const sorted = (descending: boolean) => names(sortRows(rows, {by: 'organisation', descending}, title, 'en'));
    expect(sorted(false)).to.deep.equal(['a', 'b', '']);
    expect(sorted(true)).to.deep.equal(['b', 'a', '']);
  });

  it('orders as the language does: ä beside a in German, after z in Swedish', () => {
    const rows = ['zeta', 'ärla', 'apa'].map((name, index) => row(index, name));
    const sorted = (language: string) =>
      names(sortRows(rows, {by: 'organisation', descending: false}, title, language));
    expect(sorted('de')).to.deep.equal(['apa', 'ärla', 'zeta']);
    expect(sorted('sv')).to.deep.equal(['apa', 'zeta', 'ärla']);
  });

  it('gives the same order whatever order the lines came in', () => {
    const rows = Array.from({length: 12}, (_, index) => row(index, index % 3 === 0 ? '' : `City ${index % 4}`));
    const inOrder = sortRows(rows, {by: 'organisation', descending: false}, title, 'en');
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, {minLength: rows.length}), (shuffled) => {
        expect(sortRows(shuffled, {by: 'organisation', descending: false}, title, 'en')).to.deep.equal(inOrder);
      }),
    );
  });
});
