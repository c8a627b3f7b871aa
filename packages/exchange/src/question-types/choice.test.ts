import type {ChoiceQuestion} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {choiceColumns} from './choice.js';

const question: ChoiceQuestion = {
  id: 'country',
  type: 'choice',
  title: 'Country',
  source: 'countries',
  options: [{id: 'eu', title: {en: 'All of Europe'}}],
  multiple: true,
};

describe('the column of a country', () => {
  const [column] = choiceColumns(question, {});
  const cell = (values: 'codes' | 'labels', languages: readonly string[]) =>
    column?.cell(['DE', 'eu'], {values, languages});

  it('holds the code, or the name in the language of the labels', () => {
    expect(cell('codes', ['fr'])).to.equal('DE | eu');
    expect(cell('labels', ['fr', 'en'])).to.equal('Allemagne | All of Europe');
    expect(cell('labels', ['de'])).to.equal('Deutschland | All of Europe');
  });

  it('says in the codebook what each code means, in every language of the interface', () => {
    expect(column?.values).to.have.length(250);
    const germany = column?.values?.find(({code}) => code === 'DE');
    expect(germany?.label).to.include({en: 'Germany', fr: 'Allemagne', es: 'Alemania', pt: 'Alemanha'});
    expect(column?.reading).to.equal(
      'a country is its two-letter code of ISO 3166-1; several values are separated by " | "',
    );
  });
});
