import {expect, waitUntil} from '@open-wc/testing';

import {keptPages, newerCheckUp} from '../../../../../test/support/survey/kept-pages.js';

import '../self-assessment/define.js';

describe('corrections', () => {
  const {openPage, restart} = keptPages();

  it('correct what was submitted, days later too, and only the newest is listed, with its history', async () => {
    const first = await openPage();
    await first.choose('plan1', '4');
    first.element.session?.next();
    await first.choose('people1', '2');
    const original = await first.submit();

    const page = await restart(first);
    await page.pressOutside('Show');
    await page.pressSubmitted('Correct my answers');
    expect(page.banner()).to.contain('You are correcting answers that you submitted');
    expect(page.element.session?.answers).to.deep.equal({plan1: 4, people1: 2});
    await page.choose('plan1', '5');
    const corrected = await page.submit();
    expect(corrected.supersedes).to.equal(original.id);
    expect(corrected.answers).to.deep.equal({plan1: 5, people1: 2});
    expect(await page.store.response(original.id)).to.deep.equal(original);

    await page.press('My answers on this device');
    expect(page.rows()).to.have.length(1);
    expect(page.rows()[0]).to.contain('Corrected. These replace the answers of');
  });

  it('are left as they were when the person thinks otherwise, and gone on with when they were begun', async () => {
    const page = await openPage();
    await page.choose('plan1', '4');
    page.element.session?.next();
    await page.choose('people1', '2');
    const original = await page.submit();
    await page.pressSubmitted('Correct my answers');
    await page.choose('plan1', '1');

    const again = await restart(page);
    expect(again.banner()).to.contain('You are correcting');
    expect(again.element.session?.answers).to.deep.equal({plan1: 1, people1: 2});
    await again.pressOutside('Leave them as they were');
    await waitUntil(() => again.submitted(), 'the answers as they were', {timeout: 20_000});
    expect(again.submitted()?.textContent).to.contain('Thank you');
    expect(await again.store.drafts()).to.have.length(0);
    expect(await again.store.response(original.id)).to.deep.equal(original);
  });

  it('go together when they are removed, with a way back and a word on what was sent', async () => {
    const page = await openPage();
    await page.choose('plan1', '4');
    page.element.session?.next();
    await page.choose('people1', '2');
    await page.submit();
    await page.pressSubmitted('Correct my answers');
    await page.choose('plan1', '1');
    await page.submit();
    await page.press('My answers on this device');
    await page.pressIn(0, 'Delete');
    expect(await page.store.count()).to.equal(0);
    expect(page.status()).to.contain('the organiser still has the file');
    await page.press('Undo');
    expect(await page.store.count()).to.equal(2);
    expect(page.rows()).to.have.length(1);
  });
});

describe('a newer version of the questionnaire', () => {
  const {openPage, restart} = keptPages();

  it('takes over what is still asked, and lists the rest, to read, to download and to undo', async () => {
    const first = await openPage();
    await first.choose('plan1', '4');
    await first.choose('plan2', '2');

    const page = await restart(first, {survey: newerCheckUp});
    expect(page.banner()).to.contain('The questionnaire has changed since');
    expect(page.element.session?.survey.version).to.equal('1');
    await page.pressOutside('Move to the newer one');
    expect(page.heading()).to.equal('You are on the newer questionnaire now');
    expect(page.keptRoot().querySelector('.left')?.textContent)
      .to.contain('We review')
      .and.contain('not asked any more');
    expect(page.element.session?.answers).to.deep.equal({plan1: 4});
    expect(page.element.session?.survey.version).to.equal('2');
    await page.press('Back to the version I began');
    expect(page.element.session?.answers).to.deep.equal({plan1: 4, plan2: 2});
    expect(await page.store.drafts()).to.have.length(1);

    await page.pressOutside('Move to the newer one');
    await page.press('Go on');
    await page.choose('plan1', '5');
    expect((await page.store.drafts()).map(({answers}) => answers)).to.deep.include.members([
      {plan1: 5},
      {plan1: 4, plan2: 2},
    ]);
  });
});
