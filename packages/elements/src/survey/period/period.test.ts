import {parseResponse, type Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {fakeClock} from '../../../../../test/support/survey/fake-clock.js';
import {checkUp, oneEvent, selfAssessments, until} from '../../../../../test/support/survey/self-assessments.js';
import type {ConsultaSelfAssessment} from '../self-assessment/self-assessment.js';

import '../self-assessment/define.js';

const timed: Survey = {...checkUp, opens: '2026-11-22T08:00:00Z', closes: '2026-11-22T18:00:00Z'};
const moment = (iso: string, language = 'en') =>
  new Intl.DateTimeFormat(language, {
    ...{year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short'},
  }).format(new Date(iso));

describe('the time in which a survey takes answers', () => {
  const {place, root, button, press, choose, headings} = selfAssessments();
  const notice = (element: ConsultaSelfAssessment) => root(element).querySelector('consulta-period-notice');
  const said = (element: ConsultaSelfAssessment) =>
    notice(element)?.shadowRoot?.querySelector('.card')?.textContent.replace(/\s+/g, ' ') ?? '';
  const pressInNotice = (element: ConsultaSelfAssessment, text: string) =>
    [...(notice(element)?.shadowRoot?.querySelectorAll('button') ?? [])]
      .find(({textContent}) => textContent.trim() === text)
      ?.click();

  it('says before it when answers are taken, asks nothing, and opens by itself', async () => {
    const clock = fakeClock('2026-11-22T07:00:00Z');
    const {element, ready} = await place({survey: timed, clock, lang: 'fr'});
    await until(() => said(element));
    expect(said(element)).to.contain('Pas encore ouvert').and.to.contain(moment('2026-11-22T08:00:00Z', 'fr'));
    expect(headings(element)).to.deep.equal([]);
    expect(element.session).to.equal(undefined);

    clock.goTo('2026-11-22T08:00:00Z');
    await ready;
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['Projet']);
    expect(notice(element)).to.equal(null);
  });

  it('says quietly until when it is open, and speaks up a quarter of an hour before the end', async () => {
    const clock = fakeClock('2026-11-22T09:00:00Z');
    const {element, ready} = await place({survey: timed, clock});
    await ready;
    await element.updateComplete;
    const line = root(element).querySelector('[role=status].open');
    expect(line?.textContent).to.equal(`Open until ${moment('2026-11-22T18:00:00Z')}.`);
    clock.goTo('2026-11-22T17:45:00Z');
    await element.updateComplete;
    expect(line?.className).to.equal('closing');
    expect(line?.textContent).to.contain('closes soon');
  });

  it('says a day without a time as it is written', async () => {
    const clock = fakeClock('2026-11-22T09:00:00Z');
    const {element, ready} = await place({survey: {...checkUp, closes: '2026-12-15'}, clock});
    await ready;
    await element.updateComplete;
    expect(root(element).querySelector('.open')?.textContent).to.equal('Open until December 15, 2026.');
  });

  it('closes in front of a person who loses nothing and learns what to do', async () => {
    const clock = fakeClock('2026-11-22T17:50:00Z');
    const {element, store, ready} = await place({survey: timed, clock});
    await ready;
    await element.updateComplete;
    await choose(element, 'plan1', '4');
    const saved = oneEvent(element, 'consulta-saved');
    root(element).querySelector<HTMLElement>('[name=plan1]')?.focus();
    clock.goTo('2026-11-22T18:00:00Z');
    await saved;
    await until(() => notice(element)?.shadowRoot?.activeElement?.textContent === 'Closed');
    expect(said(element)).to.contain('1 of 3').and.to.contain('Nothing is lost');
    expect(button(element, 'Next')).to.equal(undefined);
    expect((await store.drafts('check-up'))[0]?.answers).to.deep.equal({plan1: 4});
    const review = notice(element)?.shadowRoot?.querySelector('consulta-review');
    await until(() => review?.shadowRoot?.textContent.includes('We plan'));
    expect(review?.shadowRoot?.querySelector('button')).to.equal(null);
  });

  it('does not submit what is late, whatever the page still shows', async () => {
    const clock = fakeClock('2026-11-22T17:50:00Z');
    const {element, store, ready} = await place({survey: timed, clock});
    await ready;
    element.session?.answer('people1', 3);
    clock.sleepUntil('2026-11-22T18:00:01Z');
    await element.submit();
    expect(await store.count()).to.equal(0);
    await until(() => said(element).includes('Nothing is lost'));
  });

  it('shows answers that were begun in time, and hands them over as a file', async () => {
    const first = await place({survey: timed, clock: fakeClock('2026-11-22T17:00:00Z')});
    await first.ready;
    await first.element.updateComplete;
    const saved = oneEvent(first.element, 'consulta-saved');
    await choose(first.element, 'plan2', '2');
    await saved;
    first.element.remove();

    const {element} = await place({survey: timed, clock: fakeClock('2026-11-23T10:00:00Z')});
    await until(() => said(element).includes('1 of 3'));
    const file = await downloadBy(() => pressInNotice(element, 'Download my answers'));
    const {responses} = JSON.parse(await file.text()) as {responses: unknown[]};
    const parsed = parseResponse(responses[0]);
    expect(parsed.ok && parsed.response.answers).to.deep.equal({plan2: 2});
    expect(parsed.ok && parsed.response.submittedAt).to.equal('2026-11-23T10:00:00.000Z');
  });

  it('counts the dates of the page, not those of the version that the answers were begun with', async () => {
    const first = await place({survey: timed, clock: fakeClock('2026-11-22T17:00:00Z')});
    await first.ready;
    await first.element.updateComplete;
    const saved = oneEvent(first.element, 'consulta-saved');
    await choose(first.element, 'plan2', '2');
    await saved;
    first.element.remove();

    const longer = {...timed, version: '2', closes: '2026-11-30T18:00:00Z'};
    const {element, ready} = await place({survey: longer, clock: fakeClock('2026-11-23T10:00:00Z')});
    await ready;
    await element.updateComplete;
    expect(element.session?.answers).to.deep.equal({plan2: 2});
    expect(headings(element)).to.deep.equal(['Plan']);
  });

  it('opens for a test at any time', async () => {
    const {element, ready} = await place({survey: timed, test: true, clock: fakeClock('2026-01-01T00:00:00Z')});
    await ready;
    await element.updateComplete;
    await press(element, 'Next');
    expect(headings(element)).to.deep.equal(['People']);
  });
});

/** The file that a step hands to the person. */
async function downloadBy(step: () => void): Promise<Blob> {
  const {click} = HTMLAnchorElement.prototype;
  const {createObjectURL} = URL;
  let made: Blob | undefined;
  let isClicked = false;
  URL.createObjectURL = (blob: Blob) => createObjectURL.call(URL, (made = blob));
  HTMLAnchorElement.prototype.click = () => (isClicked = true);
  try {
    step();
    await until(() => isClicked);
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  }
  if (!made) throw new Error('There is no file.');
  return made;
}
