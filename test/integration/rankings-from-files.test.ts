import {tally} from '@consulta/analysis';
import {rankingsAsPrefLib, readPrefLib, readRankingCsv} from '@consulta/exchange/rankings';
import {expect} from '@open-wc/testing';

/** The capital of Tennessee, the example of the Condorcet literature: 42, 26, 15 and 17 of 100 voters. */
const TABLE = `ballot_weight,Memphis,Nashville,Chattanooga,Knoxville
42,1,2,3,4
26,4,1,2,3
15,4,3,1,2
17,4,3,2,1
`;

describe('Rankings from files', () => {
  it('are counted as they are: the capital of Tennessee', () => {
    const fromTable = readRankingCsv(TABLE);
    const {text, type} = rankingsAsPrefLib(fromTable);

    expect(type).to.equal('soc');
    for (const {items, ballots, weights} of [fromTable, readPrefLib(text)]) {
      const titles = new Map(items.map(({id, title}) => [id, title]));
      const first = (method: 'schulze' | 'first-preferences') =>
        tally(ballots, {method, items: [...titles.keys()], weights}).order[0]?.map((id) => titles.get(id));
      expect(first('schulze')).to.deep.equal(['Nashville']);
      expect(first('first-preferences')).to.deep.equal(['Memphis']);
    }
  });
});
