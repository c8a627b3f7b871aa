import './define.js';
import '../../survey/self-assessment/define.js';
// What the group's part loads when it is first needed is there already.
import '../../survey/workshop/workshop.js';

import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {sampleConsensus, samplePeople, withMinimum} from '../../../../../test/support/results/sample-group.js';
import {until} from '../../../../../test/support/survey/self-assessments.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';

describe('<consulta-assessment-report> that leads to what a group agrees on', () => {
  const database = freshDatabase();

  async function report(reader: ConsultaAssessmentReport['reader'], responses = [...samplePeople, sampleConsensus]) {
    const element = await fixture<ConsultaAssessmentReport>(
      html`<consulta-assessment-report
        view="group"
        lang="en"
        .reader=${reader}
        .database=${database.name}
        .survey=${withMinimum(3)}
        .responses=${responses}
      ></consulta-assessment-report>`,
    );
    await element.updateComplete;
    return element;
  }
  const button = (element: ConsultaAssessmentReport, id: string) =>
    element.renderRoot.querySelector<HTMLButtonElement>(`#${id}`);

  it('opens the session with the answers of the single people, and comes back', async () => {
    const element = await report('organiser');
    button(element, 'agree')?.click();
    await until(() => element.shadowRoot?.activeElement?.id === 'report');
    const session = element.renderRoot.querySelector('consulta-self-assessment');
    expect(session?.basedOn?.map(({id}) => id).sort()).to.deep.equal(samplePeople.map(({id}) => id).sort());
    await until(() =>
      session?.shadowRoot?.querySelector('consulta-consensus-guide')?.shadowRoot?.querySelector('.primary'),
    );
    await expectAccessible(element, 'the session');
    button(element, 'report')?.click();
    await until(() => element.shadowRoot?.activeElement?.id === 'agree');
    expect(element.renderRoot.querySelector('[part=means]')).to.not.equal(null);
  });

  it('is not offered to a respondent, nor for one answer', async () => {
    expect(button(await report('respondent'), 'agree')).to.equal(null);
    expect(button(await report('organiser', [...samplePeople.slice(0, 1), sampleConsensus]), 'agree')).to.equal(null);
  });
});
