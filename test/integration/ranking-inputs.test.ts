import type {RankingQuestion, Survey} from '@consulta/schema';
import {expect, waitUntil} from '@open-wc/testing';

import type {ConsultaRanking} from '../../packages/elements/src/questions/ranking/ranking.js';
import type {ConsultaSelfAssessment} from '../../packages/elements/src/survey/self-assessment/self-assessment.js';
import {PRIORITIES, WANTED} from '../support/ranking-inputs/comparing-control.js';
import {oneEvent, selfAssessments, until} from '../support/survey/self-assessments.js';
import '../../packages/elements/src/survey/self-assessment/define.js';

const surveyWith = (more: Partial<RankingQuestion>): Survey => ({
  id: 'priorities',
  version: '1',
  title: 'Priorities',
  languages: ['en'],
  sections: [{id: 'only', title: 'Only', questions: [{...PRIORITIES, ...more}]}],
});

describe('a survey that asks for a ranking in another way than by the list', () => {
  const {open, root} = selfAssessments();

  async function ranking(element: ConsultaSelfAssessment): Promise<ShadowRoot> {
    const control = () => root(element).querySelector<ConsultaRanking>('consulta-ranking');
    await until(() => control()?.shadowRoot?.querySelector('.comparing'));
    return control()?.shadowRoot as ShadowRoot;
  }
  const cards = (control: ShadowRoot) => [...control.querySelectorAll<HTMLElement>('.card')];
  const idsOf = (control: ShadowRoot) => cards(control).map(({dataset}) => dataset['id'] as string);
  async function prefer(control: ShadowRoot): Promise<void> {
    const best = idsOf(control).sort((a, b) => WANTED.indexOf(a as 'hub') - WANTED.indexOf(b as 'hub'))[0];
    cards(control)
      .find(({dataset}) => dataset['id'] === best)
      ?.click();
    await (control.host as ConsultaRanking).updateComplete;
  }

  it('keeps each choice before there is an answer, and goes on after a break with the pair that was next', async () => {
    const survey = surveyWith({input: 'pairs', shuffle: true});
    const first = await open(survey);
    const control = await ranking(first.element);
    const shown = first.element.session?.paradataOn('q')?.shown;
    const saved = oneEvent(first.element, 'consulta-saved');
    for (let made = 0; made < 4; made += 1) await prefer(control);
    await saved;
    const next = idsOf(control);
    await waitUntil(
      async () => (await first.store.drafts('priorities'))[0]?.paradata?.['q']?.comparisons?.length === 4,
    );
    first.element.remove();

    const {element} = await open(survey);
    const resumed = await ranking(element);
    expect(element.session?.answers).to.deep.equal({});
    expect(element.session?.paradataOn('q')?.shown).to.deep.equal(shown);
    expect(idsOf(resumed)).to.deep.equal(next);
    while (cards(resumed).length > 0) await prefer(resumed);
    const response = element.session?.toResponse({site: ''});
    expect(response?.answers).to.deep.equal({q: [...WANTED]});
    expect(response?.paradata?.['q']?.shown).to.deep.equal(shown);
    expect(response?.paradata?.['q']?.comparisons?.length).to.be.within(6, 9);
  });

  it('asks for the best and the worst in the order that this person is shown', async () => {
    const {element} = await open(surveyWith({input: 'best-worst', shuffle: true}));
    const control = await ranking(element);
    for (const pole of ['most', 'least']) {
      const radios = control.querySelectorAll<HTMLElement>(`input[name="${pole}"]`);
      radios[pole === 'most' ? 0 : radios.length - 1]?.click();
      await element.updateComplete;
    }
    control.querySelector<HTMLElement>('[data-next]')?.click();
    const [choice] = element.session?.paradataOn('q')?.comparisons ?? [];
    expect([choice?.best, choice?.worst]).to.deep.equal([choice?.shown[0], choice?.shown.at(-1)]);
    expect([element.session?.begun, element.session?.answers]).to.deep.equal([true, {}]);
  });

  it('keeps the points beside the order that is read off them', async () => {
    const {element} = await open(surveyWith({input: 'points'}));
    const control = await ranking(element);
    const more = (row: number) => control.querySelectorAll<HTMLElement>('.step')[2 * row + 1];
    for (const row of [0, 1, 1]) {
      more(row)?.click();
      await (control.host as ConsultaRanking).updateComplete;
    }
    const response = element.session?.toResponse({site: ''});
    expect(response?.answers).to.deep.equal({q: ['data', 'hub']});
    expect(response?.paradata).to.deep.equal({q: {points: {data: 10, hub: 5}}});
  });

  it('forgets the points of an item on which there is no opinion, though the answer stays as it was', async () => {
    const {element} = await open(surveyWith({input: 'points', noOpinion: true}));
    const control = await ranking(element);
    const host = control.host as ConsultaRanking;
    // Equal points give no place: there is no answer before and after.
    for (const row of [0, 1, 2, 3]) {
      control.querySelectorAll<HTMLElement>('.step')[2 * row + 1]?.click();
      await host.updateComplete;
    }
    for (const id of ['n-r0', 'n-r0']) {
      control.querySelector<HTMLElement>(`#${id}`)?.click();
      await host.updateComplete;
    }
    expect(element.session?.answers).to.deep.equal({});
    expect(element.session?.paradataOn('q')?.points).to.deep.equal({training: 5, fund: 5});
    expect(host.paradata?.points).to.deep.equal({training: 5, fund: 5});
    expect(control.querySelector('#purse')?.textContent).to.contain('90');
  });

  it('does not ask for an answer that is on its way', async () => {
    const {element} = await open(surveyWith({input: 'pairs', required: true}));
    const control = await ranking(element);
    const error = () => control.querySelector('[part="error"]')?.textContent.trim();
    await prefer(control);
    expect(error()).to.equal(undefined);
    while (cards(control).length > 0) await prefer(control);
    expect(error()).to.equal(undefined);
    // What was there and is gone is missing.
    while (element.session?.answerTo('q') !== undefined) {
      control.querySelector<HTMLElement>('[data-back]')?.click();
      await (control.host as ConsultaRanking).updateComplete;
    }
    await until(error);
    expect(error()).to.equal('Please answer this question.');
  });
});
