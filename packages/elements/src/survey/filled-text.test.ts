import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {feedbackForms, wordsOf} from '../../../../test/support/survey/feedback-forms.js';
import {until} from '../../../../test/support/survey/self-assessments.js';

import './feedback-form/define.js';

const survey: Survey = {
  id: 'repeating',
  version: '1',
  title: {en: 'Visit of {{city}}', fr: 'Visite de {{city}}'},
  thanks: {en: 'Greetings to {{city}}', fr: 'Saluez {{city}}'},
  languages: ['en', 'fr'],
  sections: [
    {
      id: 'visit',
      title: {en: 'You in {{city}}', fr: 'Vous à {{city}}'},
      questions: [
        {id: 'city', type: 'text', title: {en: 'Your city', fr: 'Votre ville'}},
        {
          id: 'theme',
          type: 'choice',
          title: {en: 'What was it about?', fr: 'De quoi s’agissait-il ?'},
          options: [
            {id: 'climate', title: {en: 'Climate', fr: 'Le climat'}},
            {id: 'own', title: {en: 'Something of {{city}}', fr: 'Une affaire de {{city}}'}},
          ],
        },
        {
          id: 'why',
          type: 'text',
          title: {en: 'Why {{theme}}?', fr: 'Pourquoi {{theme}} ?'},
          valid: [
            {
              condition: {'!=': [{var: 'answers.why'}, 'no']},
              message: {en: 'More of {{city}}', fr: 'Plus de {{city}}'},
            },
          ],
        },
        {id: 'plain', type: 'text', title: {en: 'Anything else', fr: 'Autre chose'}},
      ],
    },
  ],
};

describe('a survey whose texts repeat answers', () => {
  const {open, find, root, control, press} = feedbackForms();
  const bare = (words: string) => words.replace(/[\u2068\u2069]/g, '');

  async function label(element: Element, questionId: string) {
    const inside = await control(element, questionId);
    return () => bare(wordsOf(inside.querySelector('.heading')));
  }

  it('says them in titles, sections, options and messages as soon as they are given', async () => {
    const {element, session} = await open(survey);
    const why = await label(element, 'why');
    expect(why()).to.equal('Why …?');
    session.answer('city', 'Kumasi');
    session.answer('theme', 'own');
    await until(() => why() === 'Why Something of Kumasi?');
    expect(bare(wordsOf(find(element, '.title')))).to.equal('Visit of Kumasi');
    expect(bare(wordsOf(find(element, '.section-title')))).to.equal('You in Kumasi');
    session.answer('why', 'no');
    await press(element, 'Check your answers');
    await until(() => find(element, '.problems'));
    expect(bare(wordsOf(find(element, '.problems')))).to.contain('More of Kumasi');
  });

  it('says them in the language shown, and what a person wrote as it was written', async () => {
    const {element, session} = await open(survey);
    session.answer('city', '**{{theme}}** <b>');
    session.answer('theme', 'climate');
    element.lang = 'fr';
    const why = await label(element, 'why');
    await until(() => why() === 'Pourquoi Le climat ?');
    expect(bare(wordsOf(find(element, '.title')))).to.equal('Visite de **{{theme}}** <b>');
    expect(root(element).querySelector('b')).to.equal(null);
  });

  it('draws nothing again that does not repeat the answer', async () => {
    const {element, session} = await open(survey);
    const plain = find(element, '[name="plain"]') as HTMLElement & {question: unknown};
    const city = find(element, '[name="city"]') as HTMLElement & {question: unknown};
    const questions = [plain.question, city.question];
    let drawn = 0;
    const {content} = Object.getPrototypeOf(plain) as {content(): unknown};
    Object.defineProperty(plain, 'content', {value: () => ((drawn += 1), content.call(plain))});
    session.answer('city', 'Kumasi');
    await until(() => bare(wordsOf(find(element, '.title'))) === 'Visit of Kumasi');
    expect(plain.question === questions[0] && city.question === questions[1]).to.equal(true);
    expect(drawn).to.equal(0);
  });

  it('says them in the check, and in the thanks', async () => {
    const {element, session} = await open(survey);
    session.answer('city', 'Kumasi');
    session.answer('theme', 'own');
    await press(element, 'Check your answers');
    await until(() => find(element, 'consulta-review')?.shadowRoot?.querySelector('dl'));
    const review = bare(wordsOf(find(element, 'consulta-review')?.shadowRoot));
    expect(review).to.contain('Why Something of Kumasi?');
    expect(review).to.contain('You in Kumasi');
    await press(element, 'Submit');
    const submitted = () => bare(wordsOf(find(element, 'consulta-submitted')?.shadowRoot));
    await until(() => submitted().includes('Greetings to Kumasi'));
  });
});
