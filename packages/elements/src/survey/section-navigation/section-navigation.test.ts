import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {feedbackForms, wordsOf} from '../../../../../test/support/survey/feedback-forms.js';
import {until} from '../../../../../test/support/survey/self-assessments.js';

import '../feedback-form/define.js';

const survey: Survey = {
  id: 'way',
  version: '1',
  title: 'A way',
  languages: ['en', 'ar'],
  sections: ['one', 'two', 'three'].map((id) => ({
    id,
    title: `Section ${id}`,
    questions: [{id: `q-${id}`, type: 'text', title: `Question ${id}`}],
  })),
};

describe('the way through the sections', () => {
  const {open, find, press} = feedbackForms();

  async function opened(properties: Parameters<typeof open>[1] = {}) {
    const {element} = await open(survey, properties);
    const inside = () => find(element, '.navigation')?.shadowRoot;
    await until(() => inside()?.querySelector('nav'));
    const bar = () => inside()?.querySelector('progress');
    return {
      element,
      bar: () => [bar()?.getAttribute('aria-label'), bar()?.value, bar()?.max],
      folded: () => wordsOf(inside()?.querySelector('summary')),
      current: () => [...(inside()?.querySelectorAll('.wide [aria-current] .title') ?? [])].map(wordsOf),
    };
  }

  it('is said in words and as a bar, to the check', async () => {
    const {element, bar, folded, current} = await opened();
    expect([bar(), folded(), current()]).to.deep.equal([
      ['Section 1 of 3', 1, 3],
      'Section 1 of 3 All sections',
      ['Section one'],
    ]);
    await expectAccessible(element, 'the first section');
    await press(element, 'Next');
    await until(() => bar()[1] === 2);
    expect([bar(), folded()]).to.deep.equal([['Section 2 of 3', 2, 3], 'Section 2 of 3 All sections']);
    await press(element, 'Next');
    await press(element, 'Check your answers');
    await until(() => current().length === 0);
    expect([bar(), folded()]).to.deep.equal([['Check your answers', 3, 3], 'Check your answers All sections']);
  });

  it('has no place where all sections are on one page', async () => {
    const {element, bar, folded, current} = await opened({layout: 'single'});
    expect([bar()[1], folded(), current()]).to.deep.equal([undefined, 'Sections All sections', []]);
    await expectAccessible(element, 'on one page');
    element.layout = 'pages';
    await until(() => bar()[1] === 1);
  });

  it('leaves the bar to the questions where there is one at a time', async () => {
    const {element, bar, folded} = await opened({layout: 'one-at-a-time', lang: 'ar'});
    expect([bar()[1], find<HTMLProgressElement>(element, '.place progress')?.value]).to.deep.equal([undefined, 1]);
    expect(folded()).to.contain('القسم');
    await expectAccessible(element, 'in Arabic, one at a time');
  });
});
