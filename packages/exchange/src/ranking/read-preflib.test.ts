import {expect} from '@open-wc/testing';

import {readPrefLib} from './read-preflib.js';

/** Written by hand after the example of a `.toc` in the format specification of PrefLib-Data. */
const ELECTION = `# FILE NAME: 00002-00000001.toc
# TITLE: Leader: first round
# DESCRIPTION:
# DATA TYPE: toc
# MODIFICATION TYPE: imbued
# RELATES TO: 00002-00000001.soi
# RELATED FILES:
# PUBLICATION DATE: 2013-08-17
# MODIFICATION DATE: 2022-09-16
# NUMBER ALTERNATIVES: 4
# NUMBER VOTERS: 122
# NUMBER UNIQUE ORDERS: 3
# ALTERNATIVE NAME 1: Ada Obi
# ALTERNATIVE NAME 2: Ben, Jr.
# ALTERNATIVE NAME 3: Chloé: "C"
# ALTERNATIVE NAME 4: none
100: 3,1,2,4
13: 1, {4, 3}, 2
9: 3,{1,2,4}
`;

describe('readPrefLib', () => {
  it('reads items, orders with ties, and how many gave each', () => {
    expect(readPrefLib(ELECTION)).to.deep.equal({
      items: [
        {id: 'item-1', title: 'Ada Obi'},
        {id: 'item-2', title: 'Ben, Jr.'},
        {id: 'item-3', title: 'Chloé: "C"'},
        {id: 'none', title: 'none'},
      ],
      ballots: [
        ['item-3', 'item-1', 'item-2', 'none'],
        ['item-1', ['none', 'item-3'], 'item-2'],
        ['item-3', ['item-1', 'item-2', 'none']],
      ],
      weights: [100, 13, 9],
    });
  });

  it('reads the same with a byte order mark, other line ends, spaces and blank lines', () => {
    const other = `\uFEFF${ELECTION.replaceAll('\n', '\r\n').replace('9: 3,{1,2,4}', '  9 :3 , { 1,2 , 4 } \r\n')}\r\n`;

    expect(readPrefLib(other)).to.deep.equal(readPrefLib(ELECTION));
  });

  it('finds alternatives in the order of their numbers, whatever the order of the lines', () => {
    const lines = ELECTION.split('\n');
    const swapped = [...lines.slice(0, 12), lines[14], lines[12], lines[15], lines[13], ...lines.slice(16)];

    expect(readPrefLib(swapped.join('\n'))).to.deep.equal(readPrefLib(ELECTION));
  });

  it('knows items by title or by id when they are given, and keeps their order', () => {
    const items = [
      {id: 'none', title: 'None of these'},
      {id: 'ben', title: 'Ben,  Jr.'},
      {id: 'chloe', title: 'Chloé: "C"'},
      {id: 'ada', title: 'Ada Obi'},
      {id: 'dan', title: 'Dan'},
    ];
    const read = readPrefLib(ELECTION, {items});

    expect(read.items).to.deep.equal(items);
    expect(read.ballots[1]).to.deep.equal(['ada', ['none', 'chloe'], 'ben']);
  });

  it('takes a file whose type is wider than its orders: it says nothing wrong', () => {
    expect(readPrefLib(ELECTION.replace('TYPE: toc', 'TYPE: toi')).weights).to.deep.equal([100, 13, 9]);
  });

  it('takes metadata that it does not know, and brackets around one', () => {
    const read = readPrefLib(
      ELECTION.replace('# TITLE', '# COLLECTED BY: me\n# TITLE').replace('3,1,2,4', '{3},1,2,4'),
    );

    expect(read.ballots[0]).to.deep.equal(['item-3', 'item-1', 'item-2', 'none']);
  });

  it('takes an election in which nobody ranked anything', () => {
    const none = ELECTION.replace(/^\d.*\n/gm, '')
      .replace('VOTERS: 122', 'VOTERS: 0')
      .replace('ORDERS: 3', 'ORDERS: 0');

    expect(readPrefLib(none).ballots).to.deep.equal([]);
  });
});
