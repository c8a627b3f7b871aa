import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {scoredSurvey} from '../../../../../test/support/scoring/scored-survey.js';
import {storedResponses} from '../../../../../test/support/survey/kiosks.js';
import {oneEvent, selfAssessments, until} from '../../../../../test/support/survey/self-assessments.js';

import './define.js';

const survey: Survey = {
  ...scoredSurvey(
    [
      {
        id: 'policy',
        type: 'scale',
        title: 'Policy',
        levels: [
          {value: 0, title: 'None'},
          {value: 1, title: 'Begun', checks: ['Somebody is in charge']},
          {value: 2, title: 'In place', checks: ['A text exists', 'The council adopted it']},
        ],
      },
    ],
    [{id: 'overall', rule: 'mean', of: ['policy']}],
  ),
  id: 'ticked',
};

describe('<consulta-self-assessment> with checklists', () => {
  const {open, root, press, choose} = selfAssessments();

  it('counts a level once all is ticked, keeps the ticks, and says in the report what held it back', async () => {
    const {element, store} = await open(survey);
    await choose(element, 'policy', '2');
    const beside = root(element).querySelector('consulta-question-aims')!;
    const boxes = () => [...(beside.shadowRoot?.querySelectorAll<HTMLInputElement>('[type="checkbox"]') ?? [])];
    await until(() => boxes().length === 3);
    expect(element.session?.score('overall')?.value).to.equal(0);
    boxes()[0]?.click();
    await until(() => element.session?.score('overall')?.value === 1);
    boxes()[1]?.click();
    expect(element.session?.noteOn('policy')).to.deep.equal({ticked: ['1/1', '2/1']});
    await beside.updateComplete;
    await expectAccessible(element, 'ticked in part');

    await press(element, 'Check your answers');
    const review = () =>
      root(element).querySelector('consulta-review')?.shadowRoot?.querySelector('consulta-question-aims')?.shadowRoot
        ?.textContent ?? '';
    await until(() => review().includes('Ticked: Somebody is in charge · A text exists'));
    const submitted = oneEvent(element, 'consulta-submitted');
    await press(element, 'Submit');
    await submitted;
    const [response] = await storedResponses(store);
    expect(response?.notes).to.deep.equal({policy: {ticked: ['1/1', '2/1']}});
    expect(response?.scores?.['overall']?.value).to.equal(1);
    const report = () => root(element).querySelector('consulta-assessment-report')?.shadowRoot?.textContent ?? '';
    await until(() => report().includes('answered 2; not all of the checklist is ticked'));
    expect(report()).to.contain('Somebody is in charge · A text exists');
  });
});
