import {receiptOf} from '@consulta/exchange/receipt';
import {createSession} from '@consulta/engine';
import type {Draft} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {keptPages} from '../../../../../test/support/survey/kept-pages.js';
import {checkUp} from '../../../../../test/support/survey/self-assessments.js';

import '../self-assessment/define.js';

const file = (html: string) => new File([html], 'answers.html', {type: 'text/html'});
const receipt = (record: Parameters<typeof receiptOf>[1], survey = checkUp) =>
  receiptOf(survey, record, {language: 'en'}).html;
function begun(answers: {readonly [id: string]: number}) {
  const session = createSession(checkUp, {language: 'en'});
  for (const [id, answer] of Object.entries(answers)) session.answer(id, answer);
  return session;
}

describe('<consulta-kept-answers> and files', () => {
  const {openPage} = keptPages();

  it('brings back unfinished answers that were begun elsewhere', async () => {
    const page = await openPage();
    const draft = begun({plan1: 4, people1: 2}).toDraft();
    await page.openFile(file(receipt(draft)));

    expect(page.status()).to.contain('Your answers are back');
    expect(page.element.session?.answers).to.deep.equal({plan1: 4, people1: 2});
    expect(page.element.session?.id).to.equal(draft.id);
    expect(await page.store.drafts()).to.have.length(1);
  });

  it('keeps what was in hand', async () => {
    const page = await openPage();
    await page.choose('plan1', '1');
    await page.openFile(file(receipt(begun({plan2: 5}).toDraft())));

    expect(page.element.session?.answers).to.deep.equal({plan2: 5});
    expect((await page.store.drafts()).map(({answers}) => answers)).to.deep.include.members([{plan1: 1}, {plan2: 5}]);
  });

  it('goes on with those here when the file is older, and adds what is newer in it', async () => {
    const page = await openPage();
    await page.choose('plan1', '1');
    const older = page.element.session?.toDraft() as Draft;
    await page.choose('plan1', '3');
    await page.openFile(file(receipt(older)));
    expect(page.status()).to.contain('nothing in the file is newer');
    expect(page.element.session?.answers).to.deep.equal({plan1: 3});

    const newer = {...older, answers: {plan1: 5, plan2: 2}, edits: {plan1: 9, plan2: 1}};
    await page.openFile(file(receipt(newer)));
    expect(page.status()).to.contain('what is newer in the file was added');
    expect(page.element.session?.answers).to.deep.equal({plan1: 5, plan2: 2});
    expect(await page.store.drafts()).to.have.length(1);
  });

  it('keeps both when both were changed', async () => {
    const page = await openPage();
    await page.choose('plan1', '1');
    const draft = page.element.session?.toDraft() as Draft;
    await page.openFile(file(receipt({...draft, answers: {plan1: 5}})));

    expect(page.status()).to.contain('Both are kept');
    expect(page.element.session?.answers).to.deep.equal({plan1: 5});
    expect((await page.store.drafts()).map(({answers}) => answers)).to.deep.include.members([{plan1: 1}, {plan1: 5}]);
  });

  it('shows finished answers, and unfinished ones that were submitted here since', async () => {
    const page = await openPage();
    const session = begun({plan1: 4, people1: 2});
    await page.openFile(file(receipt(session.toResponse({site: 'https://example.org'}))));
    expect(page.status()).to.contain('These are the answers in the file');
    expect(page.submitted()?.textContent).to.contain('Thank you');
    expect(await page.store.count('check-up')).to.equal(1);

    await page.openFile(file(receipt(session.toDraft())));
    expect(page.status()).to.contain('were submitted on this device in the meantime');
    expect(await page.store.drafts()).to.have.length(0);
  });

  const draft = begun({plan1: 4}).toDraft();
  const html = receipt(draft);
  const other = {...checkUp, id: 'other', title: 'Another one'};
  const problems: readonly [what: string, said: string, content: string][] = [
    ['an empty file', 'This file is empty', ''],
    ['a foreign file', 'This is not a file with answers', '<!doctype html><title>News</title>'],
    ['a damaged file', 'A part of this file is missing or broken', html.slice(0, -200)],
    [
      'a file of a newer version',
      'A newer version of this page made the file',
      html.replace('"consulta":1', '"consulta":2'),
    ],
    ['answers that do not fit', 'do not fit the questionnaire', html.replace('"plan1":4', '"plan1":"four"')],
    [
      'another questionnaire',
      'belongs to another questionnaire: Another one',
      receiptOf(other, createSession(other, {language: 'en'}).toDraft(), {language: 'en'}).html,
    ],
  ];
  for (const [what, said, content] of problems) {
    it(`says what to do about ${what}, and leaves all as it is`, async () => {
      const page = await openPage();
      await page.choose('plan1', '1');
      await page.openFile(file(content));

      expect(page.problem()).to.contain(said).and.contain('Nothing here has changed.');
      expect(page.element.session?.answers).to.deep.equal({plan1: 1});
      await page.choose('plan2', '2');
      expect((await page.store.drafts()).map(({answers}) => answers)).to.deep.equal([{plan1: 1, plan2: 2}]);
    });
  }
});
