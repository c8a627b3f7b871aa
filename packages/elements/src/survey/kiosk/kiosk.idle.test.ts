import type {Survey} from '@consulta/schema';
import {StorageError} from '@consulta/storage';
import {expect} from '@open-wc/testing';

import {withMethod} from '../../../../../test/support/storage/with-method.js';
import {kiosks, readable} from '../../../../../test/support/survey/kiosks.js';
import {checkUp, until} from '../../../../../test/support/survey/self-assessments.js';
import type {ConsultaSelfAssessment} from '../self-assessment/self-assessment.js';

import '../self-assessment/define.js';

describe('a shared device that nobody touches', () => {
  const {root, headings, kiosk, stage, press, within, open, answer, unlock} = kiosks();
  const question = (element: ConsultaSelfAssessment) =>
    within(element, 'dialog[role=alertdialog]')[0] as HTMLDialogElement;
  const asks = (element: ConsultaSelfAssessment) => until(() => question(element).open);

  it('asks after the time that the page names, and goes on when somebody is there', async () => {
    const {element, clock} = await open({idle: 60});
    await answer(element, 'plan1', '3');
    clock.goTo('2026-11-22T09:00:59Z');
    expect(kiosk(element)?.mode?.idle.warning).to.equal(undefined);
    clock.goTo('2026-11-22T09:01:00Z');
    await asks(element);
    expect(question(element).textContent).to.contain('In 30 seconds');
    clock.goTo('2026-11-22T09:01:12Z');
    await until(() => question(element).textContent.includes('In 18 seconds'));
    await press(element, 'I am still here');
    await until(() => !question(element).open);
    clock.goTo('2026-11-22T09:02:00Z');
    expect(element.session?.answers).to.deep.equal({plan1: 3});
    expect(stage(element)).to.equal('answering');
  });

  it('keeps what was unfinished, off screen, and begins afresh', async () => {
    const {element, store, clock} = await open();
    await answer(element, 'plan1', '3');
    clock.goTo('2026-11-22T09:02:00Z');
    await asks(element);
    clock.goTo('2026-11-22T09:02:30Z');
    await until(() => element.session && !element.session.begun);
    await until(() => root(element).activeElement?.className === 'section-title');
    expect(question(element).open).to.equal(false);
    expect((await store.drafts('check-up')).map(({answers}) => answers)).to.deep.equal([{plan1: 3}]);
    clock.goTo('2026-11-22T09:20:00Z');
    expect(kiosk(element)?.mode?.idle.warning).to.equal(undefined);
  });

  it('waits from the last touch on', async () => {
    const {element, clock} = await open();
    await answer(element, 'plan1', '3');
    clock.goTo('2026-11-22T09:01:30Z');
    window.dispatchEvent(new KeyboardEvent('keydown'));
    clock.goTo('2026-11-22T09:03:29Z');
    expect(kiosk(element)?.mode?.idle.warning).to.equal(undefined);
    clock.goTo('2026-11-22T09:03:30Z');
    await asks(element);
  });

  it('begins afresh at once where the device slept', async () => {
    const {element, clock} = await open();
    await answer(element, 'plan1', '3');
    clock.sleepUntil('2026-11-22T10:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(stage(element)).to.equal('starting');
    await until(() => element.session && !element.session.begun);
  });

  it('asks nobody with idle="0"', async () => {
    const {element, clock} = await open({idle: 0});
    await answer(element, 'plan1', '3');
    clock.goTo('2026-11-23T09:00:00Z');
    expect(kiosk(element)?.mode?.idle.warning).to.equal(undefined);
  });

  it('holds answers that cannot be saved, out of sight, until they can', async () => {
    const {element, store, clock} = await open();
    await answer(element, 'plan1', '3');
    await withMethod(
      store,
      'saveDraft',
      () => () => Promise.reject(new StorageError('quota', 'full')),
      async () => {
        element.session?.answer('plan2', 1);
        clock.goTo('2026-11-22T09:02:00Z');
        clock.goTo('2026-11-22T09:02:30Z');
        await until(() => stage(element) === 'held');
        await element.updateComplete;
        expect(headings(element)).to.deep.equal([]);
        expect(element.session?.answers).to.deep.equal({plan1: 3, plan2: 1});
        await unlock(element);
        await until(() => stage(element) === 'facilitator');
        await until(() => readable(kiosk(element)?.shadowRoot as ShadowRoot).includes('that could not be saved'));
        await press(element, 'Back to the questionnaire');
        await until(() => stage(element) === 'held');
      },
    );
    await press(element, 'Try again');
    await until(() => headings(element).length > 0);
    expect((await store.drafts('check-up'))[0]?.answers).to.deep.equal({plan1: 3, plan2: 1});
    expect(element.session?.answers).to.deep.equal({});
  });

  it('holds a response that cannot be stored, and stores it when it can', async () => {
    const {element, store} = await open();
    await withMethod(
      store,
      'submit',
      () => () => Promise.reject(new StorageError('quota', 'full')),
      async () => {
        element.session?.answer('people1', 2);
        await element.submit();
        await until(() => stage(element) === 'held');
      },
    );
    await press(element, 'Try again');
    await until(() => stage(element) === 'thanks');
    expect(await store.count('check-up')).to.equal(1);
  });

  it('draws nothing of held answers while it tries again, and holds on to them where the page stops that', async () => {
    const {element, store} = await open();
    await withMethod(
      store,
      'submit',
      () => () => Promise.reject(new StorageError('quota', 'full')),
      async () => {
        element.session?.answer('people1', 2);
        await element.submit();
        await until(() => stage(element) === 'held');
      },
    );
    const drawn = new Set<string>();
    const observer = new MutationObserver(() => headings(element).forEach((heading) => drawn.add(String(heading))));
    observer.observe(root(element), {childList: true, subtree: true});
    element.addEventListener('consulta-submit', (event) => event.preventDefault(), {once: true});
    await press(element, 'Try again');
    expect(stage(element)).to.equal('starting');
    await until(() => stage(element) === 'held');
    await element.updateComplete;
    observer.disconnect();
    expect([...drawn]).to.deep.equal([]);
    expect(await store.count('check-up')).to.equal(0);
    await press(element, 'Try again');
    await until(() => stage(element) === 'thanks');
    expect(await store.count('check-up')).to.equal(1);
  });

  it('closes on time where it was moved within the page', async () => {
    const {element, clock} = await open({survey: {...checkUp, closes: '2026-11-22T10:00:00Z'}});
    const other = document.createElement('div');
    element.parentElement?.append(other);
    element.remove();
    await Promise.resolve();
    other.append(element);
    await until(() => stage(element) === 'answering');
    clock.goTo('2026-11-22T10:00:00Z');
    await until(() => element.place === undefined);
  });

  it('thanks who does not consent, and begins afresh with the question', async () => {
    const consenting: Survey = {...checkUp, consent: 'For a report.'};
    const {element, clock} = await open({survey: consenting});
    const consent = () => root(element).querySelector('consulta-survey-consent');
    await until(() => consent()?.shadowRoot?.querySelector('button.plain'));
    consent()?.shadowRoot?.querySelector<HTMLElement>('button.plain')?.click();
    await until(() => stage(element) === 'declined');
    await press(element, 'Read it once more');
    await until(() => consent());
    consent()?.shadowRoot?.querySelector<HTMLElement>('button.plain')?.click();
    await until(() => stage(element) === 'declined');
    clock.goTo('2026-11-22T09:00:15Z');
    await until(() => consent());
    expect(stage(element)).to.equal('answering');
  });
});
