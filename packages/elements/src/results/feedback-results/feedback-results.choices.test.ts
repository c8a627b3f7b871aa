import './define.js';

import {expect} from '@open-wc/testing';

import {choose, feedbackResults, rowsOf, textsOf} from '../../../../../test/support/results/feedback-results-page.js';
import {feedbackResponse, feedbackSurvey} from '../../../../../test/support/feedback/feedback-responses.js';
import {sampleAnswer} from '../../../../../test/support/results/sample-feedback.js';

const of = (question: string, part: string) => `[data-page='${question}'] ${part}`;
const many = [
  ...Array.from({length: 18}, (_, index) => sampleAnswer(index, 'visit')),
  ...Array.from({length: 18}, (_, index) => sampleAnswer(index, 'webinar')),
  ...Array.from({length: 8}, (_, index) => sampleAnswer(index, 'other')),
];

describe('<consulta-feedback-results> for some of the people', () => {
  it('shows only those who gave an answer, and says how many of all', async () => {
    const {element} = await feedbackResults({}, many);
    await choose(element, 'select.filter', 'Visit (18)');
    expect(textsOf(element, '[part=basis]')).to.deep.equal(['18 of 44 responses']);
    expect(textsOf(element, '[role=status]')[0]).to.equal('18 of 44 responses');
    expect(textsOf(element, of('event', '.bars li'))[0]).to.equal('Visit 18 (100%)');
    expect(textsOf(element, '.set button')).to.deep.equal(['What did you take part in? Visit ×']);
    element.renderRoot.querySelector<HTMLElement>('.set button')?.click();
    await element.updateComplete;
    expect(textsOf(element, '[part=basis]')).to.deep.equal(['44 responses']);
  });

  it('shows others only when told to, not with each change of the menu', async () => {
    const {element} = await feedbackResults({}, many);
    const select = element.renderRoot.querySelector<HTMLSelectElement>('select.filter')!;
    for (const index of [1, 2]) {
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change', {bubbles: true}));
      await element.updateComplete;
      expect([select.selectedIndex, ...textsOf(element, '[part=basis]')]).to.deep.equal([index, '44 responses']);
    }
    element.renderRoot.querySelector<HTMLElement>('.filter-set')!.click();
    await element.updateComplete;
    expect(textsOf(element, '.set button')).to.have.length(1);
  });

  it('names in its menus what the numbers show, after the person chose', async () => {
    const {element} = await feedbackResults({groupBy: 'event'}, many);
    const chosen = () =>
      [...element.renderRoot.querySelectorAll<HTMLSelectElement>('[part=group-by] select')].map(({selectedOptions}) =>
        (selectedOptions[0]?.textContent ?? '').trim(),
      );
    await choose(element, '[part=group-by] label:nth-of-type(3) select', 'Other (8)');
    await choose(element, '[part=group-by] label:nth-of-type(2) select', 'Webinar (18)');
    element.groupBy = '';
    await element.updateComplete;
    expect(chosen()).to.deep.equal(['Do not compare']);
    element.groupBy = 'event';
    await element.updateComplete;
    expect(chosen().slice(1)).to.deep.equal(['Visit (18)', 'Webinar (18)']);
    expect(textsOf(element, of('mark', '.one h4'))).to.deep.equal(['Visit', 'Webinar']);
  });

  it('reads in its menus without the marks of Markdown', async () => {
    const options = ['yes', 'no'].map((id) => ({id, title: id}));
    const survey = feedbackSurvey([{id: 'q', type: 'choice', title: 'Were you **there**?', options}]);
    const responses = Array.from({length: 12}, (_, index) => feedbackResponse({q: index % 2 === 0 ? 'yes' : 'no'}));
    const {element} = await feedbackResults({survey}, responses);
    const groups = [...element.renderRoot.querySelectorAll('select.filter optgroup')].map((group) =>
      group.getAttribute('label'),
    );
    expect(groups).to.deep.equal(['Were you there?']);
    expect(textsOf(element, '[part=group-by] option')).to.include('Were you there?');
    expect(textsOf(element, 'caption')[0]).to.equal('Were you there?');
  });

  it('writes small measured numbers with the digits that tell them apart, and an ellipsis for what texts repeat', async () => {
    const survey = feedbackSurvey([
      {id: 'side', type: 'yes-no', title: 'Side'},
      {id: 'share', type: 'number', title: 'Share of {{side}}'},
    ]);
    const responses = Array.from({length: 20}, (_, index) =>
      feedbackResponse({side: index < 10, share: (index < 10 ? 0.031 : 0.052) + (index % 5) / 1000}),
    );
    const {element} = await feedbackResults({survey, groupBy: 'side'}, responses);
    expect(textsOf(element, of('share', 'h3'))).to.deep.equal(['Share of …']);
    const [row] = rowsOf(element, of('share', '[part=differences]'));
    expect([...row!.slice(1, 3)].sort()).to.deep.equal(['0.033', '0.054']);
    expect(row![3]).to.match(/^[+-−]0\.021$/);
    expect(textsOf(element, of('share', '.one [part=lead]')).join())
      .to.contain('0.033')
      .and.contain('0.054');
  });

  it('puts two filters together, and offers no answer twice', async () => {
    const {element} = await feedbackResults({}, many);
    await choose(element, 'select.filter', 'Visit (18)');
    await choose(element, 'select.filter', 'Yes (');
    expect(textsOf(element, '.set button')).to.have.length(2);
    expect(element.renderRoot.querySelector('select.filter')).to.equal(null);
    expect(textsOf(element, '[part=basis]')).to.deep.equal(['13 of 44 responses']);
  });

  it('shows nothing where so few are left that they could be recognised', async () => {
    const {element} = await feedbackResults({}, many);
    await choose(element, 'select.filter', 'Other (8)');
    await choose(element, 'select.filter', 'No (');
    expect(textsOf(element, '[part=withheld]')[0]).to.contain('fewer than 5 responses would be left');
    expect(element.renderRoot.querySelectorAll('.page')).to.have.length(0);
  });

  it('offers no answer that too few people gave', async () => {
    const {element} = await feedbackResults({}, [...many.slice(0, 36), sampleAnswer(1, 'other')]);
    const options = textsOf(element, 'select.filter option');
    expect(options.some((option) => option.startsWith('Other'))).to.equal(false);
  });
});

describe('<consulta-feedback-results> with two groups', () => {
  it('puts them side by side, with the difference and whether chance explains it', async () => {
    const {element} = await feedbackResults({groupBy: 'event'}, many);
    expect(textsOf(element, of('mark', '.one h4'))).to.deep.equal(['Visit', 'Webinar']);
    expect(textsOf(element, of('mark', '.one [part=counts]'))).to.deep.equal([
      '16 answers · 2 do not know',
      '16 answers · 2 do not know',
    ]);
    const [mean] = rowsOf(element, of('mark', '[part=differences]'));
    expect([mean![0], mean!.at(-1)]).to.deep.equal(['Mean', 'more than chance']);
    expect(rowsOf(element, of('again', '[part=differences]'))[0]).to.deep.include('could be chance');
    expect(rowsOf(element, of('agree', '[part=differences]')).map(([row]) => row)).to.deep.equal([
      'The aims were clear',
      'I can use it',
    ]);
  });

  it('lets one of the two be another', async () => {
    const {element} = await feedbackResults({groupBy: 'event'}, many);
    const menus = element.renderRoot.querySelectorAll('[part=group-by] select');
    expect(menus).to.have.length(3);
    await choose(element, '[part=group-by] label:nth-of-type(3) select', 'Other (8)');
    expect(textsOf(element, of('mark', '.one h4'))).to.deep.equal(['Visit', 'Other']);
    await choose(element, 'select.compare', 'Do not compare');
    expect(element.renderRoot.querySelectorAll('.two')).to.have.length(0);
  });

  it('withholds groups and questions with too few answers', async () => {
    const few = [...many.slice(0, 36), ...Array.from({length: 3}, (_, index) => sampleAnswer(index, 'other'))];
    const {element} = await feedbackResults({groupBy: 'event'}, few);
    expect(textsOf(element, '[part=withheld]')[0]).to.contain('are not shown apart');
  });

  it('says that there are not two groups', async () => {
    const {element} = await feedbackResults({groupBy: 'event'}, many.slice(0, 18));
    expect(textsOf(element, '.notice')[0]).to.equal('There are no two groups with 5 responses or more.');
    expect(textsOf(element, of('mark', '[part=counts]'))).to.have.length(1);
  });
});
