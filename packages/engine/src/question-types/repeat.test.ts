import type {Answer, RepeatQuestion} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {countedAnswer, entriesOf, partTitle, problemsOf} from './problems-of.js';

/** Projects of a city: how much each costs, who pays, and what follows from that. */
const projects: RepeatQuestion = {
  id: 'projects',
  type: 'repeat',
  title: 'Projects',
  questions: [
    {
      id: 'share',
      type: 'computed',
      title: 'Own share',
      formula: {'-': [{var: 'item.cost'}, {var: 'item.grant'}]},
    },
    {id: 'name', type: 'text', title: 'Name', required: true},
    {id: 'grant', type: 'number', title: 'Grant', showIf: {'==': [{var: 'item.funded'}, true]}},
    {id: 'cost', type: 'number', title: 'Cost', requiredIf: {'==': [{var: 'item.funded'}, true]}},
    {id: 'funded', type: 'yes-no', title: 'Funded?', showIf: {'>': [{var: 'item.cost'}, 100]}},
    {
      id: 'why',
      type: 'text',
      title: 'Why so little?',
      required: 'soft',
      showIf: {'<': [{var: 'item.share'}, 10]},
      valid: [{condition: {'!=': [{var: 'item.why'}, {var: 'item.name'}]}, message: 'Not the name again'}],
    },
  ],
};
const shown = (answer: unknown) =>
  entriesOf(projects, answer).entries.map(({questions}) => questions.map(({id}) => id));
const codes = (answer: Answer, required: boolean | 'soft' = false) =>
  problemsOf(projects, answer, {required}).map(({code, part}) => (part === undefined ? code : `${code}:${part}`));

describe('the entries of a repeat', () => {
  it('show a question by what is said in the same entry', () => {
    expect(shown([{cost: 200, funded: true}, {cost: 50, funded: true, grant: 45}, {}])).to.deep.equal([
      ['share', 'name', 'grant', 'cost', 'funded'],
      ['share', 'name', 'cost'],
      ['share', 'name', 'cost'],
    ]);
  });

  it('follow a chain of conditions, whatever the order in which the questions stand', () => {
    expect(shown([{cost: 200, funded: true, grant: 195}])).to.deep.equal([
      ['share', 'name', 'grant', 'cost', 'funded', 'why'],
    ]);
  });

  it('work a value out in each entry', () => {
    const {entries} = entriesOf(projects, [
      {cost: 200, funded: true, grant: 50},
      {cost: 300, funded: true},
    ]);
    const shares = entries.map(({questions}) => questions.find(({id}) => id === 'share')?.answer);
    expect(shares).to.deep.equal([150, undefined]);
  });

  it('say where an answer must be given', () => {
    const required = (entry: unknown) =>
      entriesOf(projects, [entry]).entries[0]?.questions.map(({id, required}) => `${id} ${required}`);
    expect(required({cost: 200, funded: true})).to.include.members(['name true', 'cost true']);
    expect(required({cost: 200})).to.include.members(['cost false']);
    expect(required({cost: 200, funded: true, grant: 195})).to.include.members(['why soft']);
  });

  it('say what would be asked in a further one', () => {
    expect(entriesOf(projects, []).further.questions.map(({id}) => id)).to.deep.equal(['share', 'name', 'cost']);
    expect(entriesOf(projects, []).further.isAnswered).to.equal(false);
  });

  it('name what is wrong by entry and question, and nothing in an entry that says nothing', () => {
    expect(codes([{}, {cost: 5}, {name: 'Hub', cost: 200, funded: true, grant: 195, why: 'Hub'}])).to.deep.equal([
      'required:1.name',
      'not-valid:2.why',
    ]);
  });

  it('ask for one entry that says something where an answer is required', () => {
    expect(codes([{}, {}], true)).to.deep.equal(['required']);
    expect(codes([{grant: 5}], 'soft')).to.deep.equal(['required-soft']);
    expect(codes([{name: 'Hub'}], true)).to.deep.equal([]);
  });

  it('are named with the question that a problem is about, in each language', () => {
    const grid: RepeatQuestion['questions'][number] = {
      id: 'grid',
      type: 'matrix',
      title: {en: 'Grid', fr: 'Grille'},
      rows: [{id: 'one', title: 'Row'}],
    };
    expect(partTitle(projects, '1.name')).to.equal('2 – Name');
    expect(
      partTitle({...projects, itemTitle: {en: 'Project', fr: 'Projet'}, questions: [grid]}, '0.grid.one'),
    ).to.deep.equal({en: 'Project 1 – Grid – Row', fr: 'Projet 1 – Grille – Row'});
    expect(partTitle(projects, 'x')).to.equal(undefined);
  });

  it('stay out of circles that a definition may have when nobody parsed it', () => {
    const circle: RepeatQuestion = {
      ...projects,
      questions: [
        {id: 'a', type: 'text', title: '', showIf: {var: 'item.b'}},
        {id: 'b', type: 'text', title: '', showIf: {var: 'item.a'}},
      ],
    };
    expect(entriesOf(circle, [{a: 'x', b: 'y'}]).entries).to.have.length(1);
  });

  it('take any value', () => {
    for (const value of [undefined, null, 5, 'x', {}, [null], [5], ['x'], [[]], [{name: 5, cost: 'x', toString: 1}]]) {
      expect(() => entriesOf(projects, value), JSON.stringify(value)).not.to.throw();
    }
  });
});

describe('the answer that counts of a repeat', () => {
  it('leaves out what is hidden and entries that say nothing, and has what is worked out', () => {
    const answer = [
      {cost: 50, funded: true, grant: 45},
      {},
      {name: ' '},
      {name: 'Hub', cost: 200, funded: true, grant: 50},
    ];
    expect(countedAnswer(projects, answer)).to.deep.equal([
      {cost: 50},
      {share: 150, name: 'Hub', grant: 50, cost: 200, funded: true},
    ]);
  });

  it('is none when all that was said is hidden', () => {
    expect(countedAnswer(projects, [{grant: 5}])).to.equal(undefined);
    expect(countedAnswer(projects, [])).to.equal(undefined);
  });
});
