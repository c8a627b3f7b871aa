import {expect} from '@open-wc/testing';

import {kiosks, readable, storedResponses, withRegions} from '../../../../../test/support/survey/kiosks.js';
import {until} from '../../../../../test/support/survey/self-assessments.js';

import '../self-assessment/define.js';

describe('a survey on a device that people share', () => {
  const {
    database,
    place,
    root,
    headings,
    kiosk,
    stage,
    button,
    press,
    within,
    load,
    setUp,
    open,
    saved,
    answer,
    finish,
  } = kiosks();

  it('asks for nothing before it is set up, and keeps only a salted hash of the PIN', async () => {
    const {element} = await load();
    expect(stage(element)).to.equal('setup');
    expect(headings(element)).to.deep.equal([]);
    await setUp(element);
    expect(headings(element)).to.deep.equal(['Plan']);
    const kept = localStorage.getItem(`consulta-kiosk:${database.name}:check-up`) ?? '';
    expect(kept).not.to.contain('2580');
    expect(JSON.parse(kept)).to.have.nested.property('pin.salt');
    expect((await indexedDB.databases?.())?.map(({name}) => name) ?? []).not.to.contain(database.name);
  });

  it('thanks, counts down, and begins afresh for the next person', async () => {
    const {element, store, clock} = await open();
    await finish(element);
    expect((await storedResponses(store)).map(({origin}) => origin.mode)).to.deep.equal(['kiosk']);
    await until(() => readable(kiosk(element)?.shadowRoot as ShadowRoot).includes('In 15 seconds'));
    expect(root(element).querySelector('consulta-submitted, consulta-assessment-report')).to.equal(null);

    const {session} = element;
    clock.goTo('2026-11-22T09:00:15Z');
    await until(() => headings(element).length > 0);
    expect(element.session).not.to.equal(session);
    expect(element.session?.answers).to.deep.equal({});
    await until(() => root(element).activeElement?.className === 'section-title');
  });

  it('begins in its own language again, whichever the person before chose', async () => {
    const {element} = await open();
    await finish(element);
    element.lang = 'fr';
    await until(() => element.session?.language === 'fr');
    await press(element, 'Personne suivante');
    await until(() => stage(element) === 'answering' && element.lang === 'en' && element.session?.language === 'en');
    await until(() => headings(element).includes('Plan'));
  });

  it('lets the person stop the countdown, and the next one begin at once', async () => {
    const {element, clock} = await open();
    await finish(element);
    await press(element, 'Stop the countdown');
    clock.goTo('2026-11-22T09:01:00Z');
    expect(stage(element)).to.equal('thanks');
    await press(element, 'Next person');
    await until(() => headings(element).length > 0);
    expect(stage(element)).to.equal('answering');
  });

  it('shows nothing of the last person: no answer, no comment, no banner', async () => {
    const {element, clock} = await open();
    await answer(element, 'plan1', '5');
    element.session?.note('plan1', {comment: 'Maria of Alba'});
    element.session?.answer('people1', 1);
    await saved(element, 'people1');
    const before = [...root(element).querySelectorAll('consulta-scale')];
    await element.submit();
    await until(() => stage(element) === 'thanks');
    expect(readable(root(element))).not.to.contain('Maria');
    clock.goTo('2026-11-22T09:00:15Z');
    await until(() => headings(element).length > 0);
    await until(() => root(element).querySelector('consulta-scale')?.shadowRoot?.querySelector('input'));
    expect(readable(root(element))).not.to.contain('Maria');
    expect(root(element).querySelector('.banner')).to.equal(null);
    const after = [...root(element).querySelectorAll('consulta-scale')];
    expect(after.filter((control) => before.includes(control))).to.deep.equal([]);
    expect(after.flatMap((control) => [...(control.shadowRoot?.querySelectorAll('input:checked') ?? [])])).to.be.empty;
  });

  it('is a kiosk again after the page was loaded again, with nothing of who was answering', async () => {
    const first = await open();
    await answer(first.element, 'plan1', '5');
    first.element.remove();
    const {element, store} = await load();
    await until(() => headings(element).length > 0);
    expect(stage(element)).to.equal('answering');
    expect(element.session?.answers).to.deep.equal({});
    expect((await store.drafts('check-up')).map(({answers, mode}) => [answers, mode])).to.deep.equal([
      [{plan1: 5}, 'kiosk'],
    ]);
  });

  it('does not offer what was begun on a kiosk when it is one no more', async () => {
    const first = await open();
    await finish(first.element);
    await press(first.element, 'Next person');
    await until(() => headings(first.element).length > 0);
    await answer(first.element, 'plan1', '5');
    first.element.remove();
    const {element, ready} = await place({database: database.name});
    await ready;
    await element.updateComplete;
    expect(element.session?.answers).to.deep.equal({});
    expect(root(element).querySelector('.banner')).to.equal(null);
  });

  it('shows nothing of who was there when the page comes back by the back button', async () => {
    const {element} = await open();
    await answer(element, 'plan1', '5');
    const survey = root(element).querySelector('.survey') as HTMLElement;
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    expect(survey.hidden).to.equal(true);
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await until(() => !survey.hidden);
    expect(element.session?.answers).to.deep.equal({});
    expect(stage(element)).to.equal('answering');
  });

  it('shows nothing of who was there when the element was taken out of the page and put back', async () => {
    const {element, store} = await open();
    await answer(element, 'plan1', '5');
    const parent = element.parentElement;
    element.remove();
    await Promise.resolve();
    parent?.append(element);
    await until(() => element.session && Object.keys(element.session.answers).length === 0);
    expect(await store.drafts('check-up')).to.have.length(1);
  });

  it('keeps the browser from filling in what the last person wrote', async () => {
    const text = {id: 'mail', type: 'text', title: 'E-mail', format: 'email'} as const;
    const sections = [{id: 'all', title: 'All', questions: [text]}];
    const {element} = await open({survey: {...withRegions, id: 'mail', scores: undefined, sections}});
    const control = root(element).querySelector('consulta-text');
    await until(() => control?.shadowRoot?.querySelector('input'));
    control?.focus();
    expect(control?.shadowRoot?.querySelector('input')?.autocomplete).to.equal('off');
    expect(root(element).querySelector('form')?.autocomplete).to.equal('off');
  });

  describe('with groups', () => {
    it('lets each person choose first, and writes the group into the response', async () => {
      const {element, store} = await open({}, ['Table 1', 'Table 2']);
      expect(headings(element)).to.deep.equal([]);
      await press(element, 'Table 2');
      await until(() => headings(element).length > 0);
      await finish(element);
      expect((await storedResponses(store))[0]?.group).to.equal('Table 2');
      await press(element, 'Next person');
      await until(() => stage(element) === 'group');
      expect(within(element, '.choices button').map(({textContent}) => textContent.trim())).to.deep.equal([
        'Table 1',
        'Table 2',
      ]);
    });

    it('asks nobody where there is one only, and every response is marked with it', async () => {
      const {element} = await open({}, ['Table 7']);
      expect(stage(element)).to.equal('answering');
      expect(element.session?.group).to.equal('Table 7');
    });

    it('leaves the group of the page as it is', async () => {
      const {element} = await load({group: 'Lima'});
      expect(within(element, 'fieldset')).to.deep.equal([]);
      await setUp(element);
      expect(element.session?.group).to.equal('Lima');
    });

    it('takes them from a choice question, which choosing answers; that alone stores nothing', async () => {
      const {element, store} = await load({survey: withRegions});
      (within(element, 'input[value="question region"]')[0] as HTMLElement).click();
      await setUp(element);
      expect(button(element, 'North')).not.to.equal(undefined);
      await press(element, 'South');
      await until(() => headings(element).length > 0);
      expect(element.session?.answers).to.deep.equal({region: 'south'});
      expect(await store.drafts()).to.deep.equal([]);
      element.session?.goTo('plan');
      await answer(element, 'plan1', '3');
      expect((await store.drafts())[0]?.answers).to.deep.equal({region: 'south', plan1: 3});
    });
  });
});
