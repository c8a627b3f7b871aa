import type {Survey} from '@consulta/schema';
import {expect, waitUntil} from '@open-wc/testing';

import {newerCheckUp} from '../../../../../test/support/survey/kept-pages.js';
import {checkUp, oneEvent, selfAssessments, until} from '../../../../../test/support/survey/self-assessments.js';
import type {ConsultaSelfAssessment} from '../self-assessment/self-assessment.js';
import type {} from './consent.js';

import '../self-assessment/define.js';

const YEAR = 'We keep your answers for a year.';
const TEN = 'We keep your answers for ten years.';
const asking = (survey: Survey, consent: string): Survey => ({...survey, consent});

describe('a newer version of a survey that asks for consent', () => {
  const {place, root, button, choose} = selfAssessments();
  type Placed = Awaited<ReturnType<typeof place>>;
  const gate = (element: ConsultaSelfAssessment) =>
    root(element).querySelector('consulta-survey-consent[stage="asked"]')?.shadowRoot;
  async function say(element: ConsultaSelfAssessment, text: string): Promise<void> {
    const found = () =>
      [...(gate(element)?.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === text);
    await until(found);
    found()!.click();
  }
  const goOn = (element: ConsultaSelfAssessment) =>
    [...(root(element).querySelector('consulta-kept-answers')?.shadowRoot?.querySelectorAll('button') ?? [])].find(
      ({textContent}) => textContent.trim() === 'Go on',
    );
  const drafts = async ({store}: Placed) =>
    (await store.drafts('check-up')).map(({surveyVersion, answers}) => [surveyVersion, answers]);

  /** Somebody answered one question of the first version, came back when there was a newer one, and moved to that. */
  async function moved(newer: Survey) {
    const first = await place({survey: asking(checkUp, YEAR)});
    await say(first.element, 'I agree');
    await first.ready;
    const saved = oneEvent(first.element, 'consulta-saved');
    await choose(first.element, 'plan1', '4');
    await saved;
    first.element.remove();
    const placed = await place({survey: newer});
    await placed.ready;
    await until(() => button(placed.element, 'Move to the newer one'));
    button(placed.element, 'Move to the newer one')!.click();
    // What came along is shown first.
    await until(() => goOn(placed.element));
    goOn(placed.element)!.click();
    expect(placed.element.session?.survey.version).to.equal('2');
    return placed;
  }

  it('asks again where the text is another one, and stores nothing on the newer version before', async () => {
    const placed = await moved(asking(newerCheckUp, TEN));
    await until(() => gate(placed.element)?.textContent.includes('ten years'));
    expect(await drafts(placed)).to.deep.equal([['1', {plan1: 4}]]);
    await say(placed.element, 'I agree');
    await waitUntil(async () => (await drafts(placed)).length === 2, undefined, {timeout: 10_000});
    expect(await drafts(placed)).to.deep.include.members([
      ['1', {plan1: 4}],
      ['2', {plan1: 4}],
    ]);
    expect(placed.element.session?.answers).to.deep.equal({plan1: 4});
  });

  it('leaves all as it was for who does not agree', async () => {
    const placed = await moved(asking(newerCheckUp, TEN));
    await say(placed.element, 'I do not agree');
    placed.element.remove();
    const again = await place({survey: asking(newerCheckUp, TEN)});
    await again.ready;
    expect(again.element.session?.survey.version).to.equal('1');
    expect(await drafts(again)).to.deep.equal([['1', {plan1: 4}]]);
  });

  it('asks nothing where the text is the same', async () => {
    const placed = await moved(asking(newerCheckUp, YEAR));
    await waitUntil(async () => (await drafts(placed)).length === 2, undefined, {timeout: 10_000});
    await until(() => button(placed.element, 'Next'));
    expect(gate(placed.element)).to.equal(undefined);
  });
});
