import type {Answer, Question, RankingQuestion} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';

import {answerText, besideOrder} from './answer-text.js';
import {Localization} from './localization.js';
import {type ControlWords, controlWords} from './words/control-words.js';

class TestReader extends LitElement {
  readonly words = new Localization<ControlWords>(this);
}
customElements.define('test-reader', TestReader);

const base = {id: 'q', title: {en: 'Question', fr: 'Question'}};
const items = [
  {id: 'hub', title: {en: 'Hub', fr: 'Pôle'}},
  {id: 'paper', title: {en: 'Paper', fr: 'Document'}},
];
const levels = [{value: 3, title: {en: 'Partly', fr: 'En partie'}}];

const CASES: readonly (readonly [question: Question, answer: Answer, english: string, french: string])[] = [
  [{...base, type: 'scale', levels}, 3, '3 – Partly', '3 – En partie'],
  [{...base, type: 'scale', from: 0, to: 10}, 'do-not-know', 'Do not know', 'Ne sait pas'],
  [{...base, type: 'choice', options: items}, 'paper', 'Paper', 'Document'],
  [
    {...base, type: 'choice', options: items, multiple: true},
    ['hub', {other: 'Visits'}],
    'Hub and Other: Visits',
    'Pôle et Autre\u00A0: Visits',
  ],
  [{...base, type: 'choice', options: items, none: true}, 'none', 'None of these', 'Aucune de ces réponses'],
  [{...base, type: 'choice', source: 'countries'}, 'DE', 'Germany', 'Allemagne'],
  [{...base, type: 'text'}, 'Córdoba', 'Córdoba', 'Córdoba'],
  [{...base, type: 'number', unit: {en: 'people', fr: 'personnes'}}, 1.5, '1.5 people', '1,5 personnes'],
  [{...base, type: 'date'}, '2026-11-22', 'November 22, 2026', '22 novembre 2026'],
  [{...base, type: 'yes-no'}, true, 'Yes', 'Oui'],
  [
    {
      ...base,
      type: 'repeat',
      itemTitle: {en: 'Project', fr: 'Projet'},
      questions: [
        {id: 'order', type: 'ranking', title: 'Order', items},
        {id: 'name', type: 'text', title: {en: 'Name', fr: 'Nom'}},
      ],
    },
    [{name: 'Well'}, {name: 'Road', order: ['hub', 'paper']}],
    'Project 1\nName: Well\n\nProject 2\nOrder: \n1. Hub\n2. Paper\nName: Road',
    'Projet 1\nNom\u00A0: Well\n\nProjet 2\nOrder\u00A0: \n1. Pôle\n2. Document\nNom\u00A0: Road',
  ],
  [
    {...base, type: 'repeat', questions: [{id: 'n', type: 'text', title: 'Why?'}]},
    [{n: 'x'}],
    '1.\nWhy? x',
    '1.\nWhy? x',
  ],
  [
    {
      ...base,
      type: 'repeat',
      questions: [
        {id: 'kind', type: 'choice', title: 'Kind', options: items},
        {id: 'why', type: 'text', title: {en: 'Why a {{kind}}?', fr: 'Pourquoi {{kind}} ?'}},
      ],
    },
    [{kind: 'hub', why: 'x'}, {why: '{{kind}}'}],
    '1.\nKind: Hub\nWhy a \u2068Hub\u2069? x\n\n2.\nWhy a …? {{kind}}',
    '1.\nKind\u00A0: Pôle\nPourquoi \u2068Pôle\u2069 ? x\n\n2.\nPourquoi … ? {{kind}}',
  ],
  [
    {...base, type: 'ranking', items},
    ['paper', ['hub', {other: 'Visits'}]],
    '1. Paper\n2. Hub and Visits',
    '1. Document\n2. Pôle et Visits',
  ],
  [
    {...base, type: 'ranking', items},
    [['hub', 'paper'], {other: 'Visits'}],
    '1. Hub and Paper\n3. Visits',
    '1. Pôle et Document\n3. Visits',
  ],
  [
    {...base, type: 'points', items, total: 10},
    {hub: 7, paper: 3},
    'Hub: 7\nPaper: 3',
    'Pôle\u00A0: 7\nDocument\u00A0: 3',
  ],
  [
    {...base, type: 'matrix', rows: items, levels},
    {hub: 3, paper: 'not-applicable'},
    'Hub: 3 – Partly; Paper: Not applicable',
    'Pôle\u00A0: 3 – En partie; Document\u00A0: Sans objet',
  ],
];

describe('answerText', () => {
  for (const [question, answer, ...expected] of CASES) {
    it(`says ${JSON.stringify(answer)} of a ${question.type} in the language shown`, async () => {
      for (const [index, language] of ['en', 'fr'].entries()) {
        await controlWords.load(language);
        const {words} = await fixture<TestReader>(html`<test-reader lang=${language}></test-reader>`);
        expect(answerText(question, answer, {words, languages: [language]})).to.equal(expected[index]);
      }
    });
  }
});

describe('besideOrder', () => {
  it('lists what was marked "no opinion" and what was left, without the parts of an item', async () => {
    await controlWords.load('en');
    const {words} = await fixture<TestReader>(html`<test-reader lang="en"></test-reader>`);
    const title = (id: string) => ({id, title: {en: id.toUpperCase()}});
    const question: RankingQuestion = {
      ...base,
      type: 'ranking',
      items: [...['a', 'b', 'c', 'd', 'e'].map(title), {...title('part'), parent: 'b'}],
    };
    const reading = {words, languages: ['en']};
    expect(besideOrder(question, [['c', 'a'], {other: 'b'}], ['d'], reading)).to.deep.equal({
      noOpinion: 'D',
      notRanked: 'B and E',
    });
    expect(besideOrder(question, [], ['a', 'b', 'c', 'd', 'e'], reading).notRanked).to.equal('');
  });
});
