import './define.js';

import type {Response} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {levels, person, samplePeople, withMinimum} from '../../../../../test/support/results/sample-group.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';

async function group(responses: readonly Response[], minimum: number): Promise<ConsultaAssessmentReport> {
  return fixture<ConsultaAssessmentReport>(
    html`<consulta-assessment-report lang="en" view="group" .survey=${withMinimum(minimum)} .responses=${responses}>
    </consulta-assessment-report>`,
  );
}
/** The cells of the folds below a part, row by row. */
function rowsIn(element: ConsultaAssessmentReport, part: string): readonly (readonly string[])[] {
  const rows = element.renderRoot.querySelectorAll(`[part=${part}] .arithmetic tbody tr`);
  return [...rows].map((row) =>
    [...row.children].map((cell) => (cell as HTMLElement).textContent.replace(/\s+/g, ' ').trim()),
  );
}
function open(element: ConsultaAssessmentReport): void {
  for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
}

describe('the arithmetic of what a group said to each statement', () => {
  it('has the mean, and twice the standard deviation over the length of the scale', async () => {
    const element = await group(samplePeople, 3);
    open(element);
    // 5, 5, 5, 1, 1, 1: mean 3, deviation 2. 3, 3, 3, 4, 3: mean 3.2, deviation 0.4.
    const [first] = rowsIn(element, 'disagreement');
    expect(first?.[1]).to.equal('(3 × 1 + 3 × 5) ÷ 6 = 3 2 × 2 ÷ (5 − 1) = 100%');
    const all = rowsIn(element, 'statements').map(([, figures]) => figures);
    expect(all).to.have.length(6);
    expect(all[2]).to.equal('(4 × 3 + 4) ÷ 5 = 3.2 2 × 0.4 ÷ (5 − 1) = 20%');
    await expectAccessible(element, 'the arithmetic of statements');
  });

  it('has no figures of a statement that few people knew', async () => {
    const sixty = Array.from({length: 60}, (_, index) =>
      person(index + 1, levels(2, 4, index < 2 ? 5 : 'do-not-know', 3, 1, 1)),
    );
    const element = await group(sixty, 5);
    const [, , few] = rowsIn(element, 'statements');
    expect(few?.[1])
      .to.match(/fewer than 5/)
      .and.not.match(/÷/);
  });

  it('has the mean of each role, and never that of everybody unless it is asked for', async () => {
    const element = await group(samplePeople, 3);
    const menu = element.renderRoot.querySelector<HTMLSelectElement>('[part=group-by]')!;
    menu.value = 'group';
    menu.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const rows = rowsIn(element, 'heat');
    expect(rows).to.have.length(12);
    expect(rows.slice(0, 2).map(([who = '', figures]) => [who.split(' · ').at(-1), figures])).to.have.deep.members([
      ['Officials', '(3 × 5) ÷ 3 = 5'],
      ['Council', '(3 × 1) ÷ 3 = 1'],
    ]);
    open(element);
    await expectAccessible(element, 'the arithmetic of roles');
  });
});
