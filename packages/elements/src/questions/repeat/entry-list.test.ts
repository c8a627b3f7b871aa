import {expect} from '@open-wc/testing';

import {EntryList, type EntryRow, LONG} from './entry-list.js';

const nobody = (): boolean => false;
const order = ['name', 'cost'];
const keys = ({rows}: EntryList) => rows.map(({key}) => key);

function listOf(...names: string[]): EntryList {
  const list = new EntryList();
  list.take(
    names.map((name) => ({name})),
    nobody,
  );
  return list;
}

describe('EntryList', () => {
  it('has no answer while its entries say nothing', () => {
    const list = new EntryList();
    list.fillUp(2);
    list.add();
    expect([list.rows.length, list.answer]).to.deep.equal([3, null]);
    list.set(list.rows[1]!, 'name', 'Hub', order);
    expect(list.answer).to.deep.equal([{name: 'Hub'}]);
    expect(list.rows.map(({index}) => index)).to.deep.equal([undefined, 0, undefined]);
    list.set(list.rows[1]!, 'name', null, order);
    expect(list.answer).to.equal(null);
  });

  it('keeps the order of the questions in an entry, whatever was answered first', () => {
    const list = new EntryList();
    const row = list.add();
    list.set(row, 'cost', 5, order);
    list.set(row, 'name', 'Hub', order);
    expect(JSON.stringify(list.answer)).to.equal('[{"name":"Hub","cost":5}]');
  });

  it('replaces the entry that changes and no other', () => {
    const list = listOf('Hub', 'Data');
    const before = list.rows.map(({answer}) => answer);
    list.set(list.rows[0]!, 'cost', 5, order);
    expect(list.rows.map(({answer}, index) => answer === before[index])).to.deep.equal([false, true]);
  });

  it('puts back what was removed, where it was, as long as nothing else changed', () => {
    const list = listOf('Hub', 'Data', 'Roads');
    const before = keys(list);
    list.remove(list.rows[1]!);
    expect(list.answer).to.deep.equal([{name: 'Hub'}, {name: 'Roads'}]);
    list.restore();
    expect([keys(list), list.answer]).to.deep.equal([before, [{name: 'Hub'}, {name: 'Data'}, {name: 'Roads'}]]);
    list.remove(list.rows[1]!);
    list.set(list.rows[0]!, 'name', 'Hubs', order);
    expect([list.removed, list.restore()]).to.deep.equal([undefined, undefined]);
  });

  it('gives the only entry back in the place of the blank one that came for it', () => {
    const list = new EntryList();
    list.fillUp(1);
    list.set(list.rows[0]!, 'name', 'Hub', order);
    list.remove(list.rows[0]!);
    list.fillUp(1);
    list.restore();
    expect(list.rows.map(({answer}) => answer)).to.deep.equal([{name: 'Hub'}]);
  });

  it('needs no undo for an entry that said nothing', () => {
    const list = new EntryList();
    list.remove(list.add());
    expect(list.removed).to.equal(undefined);
  });

  it('moves an entry within the list', () => {
    const list = listOf('Hub', 'Data', 'Roads');
    expect(list.move(list.rows[2]!, 0)).to.equal(true);
    expect(list.answer).to.deep.equal([{name: 'Roads'}, {name: 'Hub'}, {name: 'Data'}]);
    expect(list.move(list.rows[2]!, 7)).to.equal(false);
    expect(list.move(list.rows[0]!, -1)).to.equal(false);
  });

  describe('when an answer comes from outside', () => {
    it('knows its own answer, and keeps what can be undone', () => {
      const list = listOf('Hub', 'Data');
      list.remove(list.rows[0]!);
      list.take([{name: 'Data'}], nobody);
      expect(list.removed).not.to.equal(undefined);
    });

    it('knows an entry again wherever it stands now', () => {
      const list = listOf('Hub', 'Data', 'Roads');
      const [hub, data, roads] = keys(list);
      list.take([{name: 'Roads'}, {name: 'New'}, {name: 'Hub'}, {name: 'Data'}], nobody);
      const [first, second, third, fourth] = keys(list);
      expect([first, third, fourth]).to.deep.equal([roads, hub, data]);
      expect([hub, data, roads]).not.to.include(second);
    });

    it('takes an entry in the same place for the same one when it only changed', () => {
      const list = listOf('Hub', 'Data');
      const before = keys(list);
      list.take([{name: 'Hub'}, {name: 'Database'}], nobody);
      expect(keys(list)).to.deep.equal(before);
    });

    it('keeps the blank entry in which somebody is, and no other', () => {
      const list = listOf('Hub');
      list.add();
      const inUse = list.add();
      list.take([{name: 'Hub'}, {name: 'Data'}], (row: EntryRow) => row === inUse);
      expect(list.rows.map(({answer}) => answer)).to.deep.equal([{name: 'Hub'}, {name: 'Data'}, {}]);
      expect(list.rows.at(-1)).to.equal(inUse);
    });

    it('counts the blank entries of that answer, until the person changes something', () => {
      const list = new EntryList();
      list.take([{}, {name: 'Hub'}], nobody);
      expect(list.rows.map(({index}) => index)).to.deep.equal([0, 1]);
      list.set(list.rows[1]!, 'name', 'Hubs', order);
      expect(list.rows.map(({index}) => index)).to.deep.equal([undefined, 0]);
    });

    it('folds the entries of a long list', () => {
      const open = (count: number) => {
        const list = listOf(...Array.from({length: count}, (_, index) => `No. ${index}`));
        return list.rows.filter(({isOpen}) => isOpen).length;
      };
      expect([open(LONG - 1), open(LONG)]).to.deep.equal([LONG - 1, 0]);
    });

    it('takes anything', () => {
      for (const value of [null, undefined, 5, 'x', {}, [null], [5, [1]], [{name: {}}]]) {
        const list = listOf('Hub');
        expect(() => list.take(value, nobody), JSON.stringify(value)).not.to.throw();
      }
    });
  });
});
