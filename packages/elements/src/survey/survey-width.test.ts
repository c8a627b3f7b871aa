import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {feedbackForms} from '../../../../test/support/survey/feedback-forms.js';

import './feedback-form/define.js';

const survey: Survey = {
  id: 'width',
  version: '1',
  title: 'Your evening',
  languages: ['en', 'ar'],
  sections: [
    {
      id: 'first',
      title: 'First',
      questions: [
        {id: 'name', type: 'text', title: 'Your name'},
        {id: 'order', type: 'ranking', title: 'Your order', items: ['a', 'b'].map((id) => ({id, title: `Item ${id}`}))},
        {
          id: 'rows',
          type: 'matrix',
          title: 'How was it?',
          from: 1,
          to: 5,
          rows: ['food', 'talks'].map((id) => ({id, title: `The ${id}`})),
        },
      ],
    },
  ],
};

describe('a survey in a page that leaves no room at its edges', () => {
  const {open, root, control} = feedbackForms();

  /** As wide as a small phone, in browsers whose window cannot be made as small, too. */
  async function narrow(language: string) {
    const {element} = await open(survey, {lang: language});
    const page = element.parentElement!;
    page.dir = language === 'ar' ? 'rtl' : 'ltr';
    for (const [name, value] of [
      ['inline-size', '320px'],
      ['overflow', 'auto'],
    ] as const)
      page.style.setProperty(name, value);
    for (const {id} of survey.sections[0]!.questions) await control(element, id);
    return {element, page};
  }

  for (const language of ['en', 'ar']) {
    it(`is not wider than a phone, in ${language}`, async () => {
      const {page} = await narrow(language);
      expect(page.clientWidth).to.equal(320);
      expect(page.scrollWidth).to.be.at.most(page.clientWidth);
    });
  }

  it('has room beside each question for the ring of the focus', async () => {
    const {element, page} = await narrow('en');
    const edge = page.getBoundingClientRect().left;
    const boxes = [...root(element).querySelectorAll('section, .question')];
    expect(boxes).to.have.length(4);
    for (const box of boxes) {
      const left = box.getBoundingClientRect().left;
      expect(left).to.be.at.least(edge);
      expect(box.firstElementChild!.getBoundingClientRect().left - left).to.be.at.least(0);
    }
    for (const question of boxes.slice(1))
      expect(question.firstElementChild!.getBoundingClientRect().left - edge).to.be.at.least(6);
  });
});
