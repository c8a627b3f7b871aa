import {expect} from '@open-wc/testing';

import {definitionDifferences, differOnlyInTexts} from './definition-differences.js';
import type {Survey} from './survey.js';

const survey: Survey = {
  id: 'partnerships',
  version: '1',
  title: {en: 'Partnerships', fr: 'Partenariats'},
  languages: ['en', 'fr'],
  sections: [
    {
      id: 'about',
      title: 'About you',
      questions: [
        {id: 'city', type: 'text', title: 'City', requiredIf: {'==': [{var: 'answers.role'}, 'mayor']}},
        {
          id: 'role',
          type: 'choice',
          title: 'Role',
          options: [
            {id: 'mayor', title: 'Mayor'},
            {id: 'officer', title: 'Officer'},
          ],
        },
        {id: 'mark', type: 'scale', title: 'Mark', levels: [{value: 1, title: 'Low'}]},
      ],
    },
  ],
  scores: [{id: 'overall', title: 'Overall', rule: 'mean', of: ['mark']}],
};

function edited(edit: (copy: Survey, questions: Survey['sections'][0]['questions']) => void): Survey {
  const copy = structuredClone(survey);
  edit(copy, copy.sections[0]!.questions);
  return copy;
}
const found = (other: Survey) => definitionDifferences(survey, other).map(({path, kind}) => `${kind} ${path}`);

describe('definitionDifferences', () => {
  it('names texts by ids and language', () => {
    const other = edited((copy, questions) => {
      copy.title = {en: 'Partnerships', fr: 'Jumelages'};
      questions[0]!.description = 'As it is written on letters';
      Object.assign(questions[2]!, {levels: [{value: 1, title: 'Low', checks: ['Nobody', 'Nothing']}]});
    });
    expect(found(other)).to.deep.equal([
      'text title.fr',
      'text sections.about.questions.city.description',
      'text sections.about.questions.mark.levels[0].checks[0]',
      'text sections.about.questions.mark.levels[0].checks[1]',
    ]);
    expect(differOnlyInTexts(survey, other)).to.equal(true);
  });

  it('takes the version, the languages and a date for settings, which part nothing', () => {
    const other = edited((copy) => Object.assign(copy, {version: '2', languages: ['en'], closes: '2026-12-01'}));
    expect(found(other)).to.deep.equal(['setting version', 'setting languages[1]', 'setting closes']);
    expect(differOnlyInTexts(survey, other)).to.equal(true);
  });

  for (const [what, edit, place] of [
    ['a question more', (_, questions) => questions.push({id: 'new', type: 'text', title: 'New'}), 'questions.new'],
    ['an option less', (_, questions) => (questions[1] as {options: object[]}).options.pop(), 'questions.role.options.officer'], // prettier-ignore
    ['another type', (_, questions) => (questions[0]!.type = 'date' as 'text'), 'questions.city.type'],
    ['another order', (_, questions) => questions.reverse(), 'questions (order)'],
    ['another rule', (_, questions) => (questions[0]!.requiredIf = true), 'questions.city.requiredIf'],
    ['a level of another value', (_, questions) => ((questions[2] as {levels: {value: number}[]}).levels[0]!.value = 2), 'questions.mark.levels[0].value'], // prettier-ignore
  ] as readonly [string, Parameters<typeof edited>[0], string][]) {
    it(`takes ${what} for structure`, () => {
      expect(found(edited(edit))).to.deep.equal([`structure sections.about.${place}`]);
    });
  }

  it('takes another way to score for structure', () => {
    const other = edited((copy) => (copy.scores![0]!.rule = 'sum'));
    expect(found(other)).to.deep.equal(['structure scores.overall.rule']);
    expect(differOnlyInTexts(survey, other)).to.equal(false);
  });

  it('finds nothing in another order of keys', () => {
    const turned = Object.fromEntries(Object.entries(survey).toReversed()) as Survey;
    expect(definitionDifferences(survey, turned)).to.deep.equal([]);
  });
});
