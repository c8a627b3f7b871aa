import type {Response} from '@consulta/schema';

// What the group's part loads when it is first needed is there already: many modules on a busy machine take long.
import '../../../packages/elements/src/questions/ranking/define.js';
import '../../../packages/elements/src/survey/workshop/workshop.js';

import type {ConsultaSelfAssessment} from '../../../packages/elements/src/survey/self-assessment/self-assessment.js';
import type {} from '../../../packages/elements/src/survey/workshop/consensus-statement.js';
import {oneEvent, selfAssessments, until} from '../survey/self-assessments.js';
import {members, workshopSurvey} from './workshop-survey.js';

/** Call it inside `describe`: opens a group's work on what its members answered. */
export function workshops() {
  const assessments = selfAssessments();
  const {place, root} = assessments;
  async function openWorkshop(
    properties: Partial<ConsultaSelfAssessment> = {},
    basedOn: readonly Response[] = members(),
  ) {
    const opened = await place({survey: workshopSurvey, basedOn, groupBy: 'role', ...properties});
    await opened.ready;
    await until(() => guide(opened.element)?.querySelector('h3'));
    return opened;
  }
  const guide = (element: ConsultaSelfAssessment) =>
    root(element).querySelector('consulta-consensus-guide')?.shadowRoot;
  const reveal = async (element: ConsultaSelfAssessment) => {
    guide(element)?.querySelector<HTMLButtonElement>('.primary')?.click();
    await until(() => guide(element)?.querySelector('ol'));
  };
  const said = (element: ConsultaSelfAssessment, questionId: string) =>
    [
      ...root(element).querySelectorAll<HTMLElementTagNameMap['consulta-consensus-statement']>(
        'consulta-consensus-statement',
      ),
    ].find(({statement}) => statement?.id === questionId)?.shadowRoot;
  const text = (node: Node | null | undefined) => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return {...assessments, openWorkshop, guide, reveal, said, text, oneEvent, until};
}
