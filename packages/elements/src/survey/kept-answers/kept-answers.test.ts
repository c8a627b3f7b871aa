import {expect} from '@open-wc/testing';

import {SavedFiles} from '../../../../../test/support/desk/saved-files.js';
import {keptPages} from '../../../../../test/support/survey/kept-pages.js';
import {until} from '../../../../../test/support/survey/self-assessments.js';

import '../self-assessment/define.js';

describe('<consulta-kept-answers>', () => {
  const {openPage, restart} = keptPages();
  // A real download opens a panel in Firefox, which takes all keys from the pages after it.
  const saved = new SavedFiles();

  it('offers to open a file at once, and the list when there is something to list', async () => {
    const page = await openPage();
    expect(page.buttons()).to.deep.equal(['Open a saved file']);
    await page.choose('plan1', '4');
    expect(page.buttons()).to.deep.equal([
      'Download my answers so far',
      'My answers on this device',
      'Open a saved file',
    ]);
  });

  it('says of answers that are submitted now nothing that was said of them before', async () => {
    const page = await openPage();
    await page.choose('plan1', '4');
    page.element.session?.answer('people1', 2);
    await page.press('Download my answers so far');
    await until(() => page.status().startsWith('Downloaded.'));
    expect(saved.all).to.have.length(1);
    await page.submit();
    expect(page.status()).to.equal('');
    expect(page.buttons()).not.to.include('Download my answers so far');
  });

  it('is not there on a device that people share', async () => {
    const page = await openPage({kiosk: true});
    await page.settle();
    expect(page.kept()).to.equal(null);
  });

  it('lists unfinished answers with name, time and progress, keeps the first when another is begun, and goes on with each', async () => {
    const page = await openPage();
    await page.choose('plan1', '4');
    await page.press('My answers on this device');
    expect(page.heading()).to.equal('My answers on this device');
    expect(page.rows()).to.have.length(1);
    expect(page.rows()[0]).to.contain('Answers without a name').and.contain('open now').and.contain('1 of 3 questions');
    await page.press('Start another');
    await page.choose('plan2', '2');
    await page.press('My answers on this device');
    expect(page.rows()).to.have.length(2);
    await page.pressIn(1, 'Continue');
    expect(page.element.session?.answers).to.deep.equal({plan1: 4});
    expect(await page.store.drafts('check-up')).to.have.length(2);
  });

  it('gives a name in place, by keyboard, and keeps it', async () => {
    const page = await openPage();
    await page.choose('plan1', '4');
    await page.press('My answers on this device');
    await page.pressIn(0, 'Rename');
    expect(page.focused()?.localName).to.equal('input');
    await page.type('Delft, second try');
    await page.key('Enter');
    expect(page.rows()[0]).to.contain('Delft, second try');
    expect(page.status()).to.equal('The name is now “Delft, second try”.');
    expect(page.focused()?.textContent).to.contain('Rename');
    await page.pressIn(0, 'Rename');
    await page.type('Something else');
    await page.key('Escape');
    expect(page.rows()[0]).to.contain('Delft, second try');

    const again = await restart(page);
    await again.press('My answers on this device');
    expect(again.rows()[0]).to.contain('Delft, second try');
    expect((await again.store.drafts())[0]?.name).to.equal('Delft, second try');
  });

  it('deletes with a way back', async () => {
    const page = await openPage();
    await page.choose('plan1', '4');
    await page.press('My answers on this device');
    await page.pressIn(0, 'Delete');
    expect(page.rows()).to.have.length(0);
    expect(await page.store.drafts()).to.have.length(0);
    expect(page.focused()?.textContent.trim()).to.equal('Undo');
    await page.press('Undo');
    expect(page.rows()).to.have.length(1);
    expect(page.status()).to.equal('It is back.');
    await page.pressIn(0, 'Continue');
    expect(page.element.session?.answers).to.deep.equal({plan1: 4});
  });

  it('says of several in the banner how many there are, and leads to them', async () => {
    const page = await openPage();
    await page.choose('plan1', '4');
    await page.press('My answers on this device');
    await page.press('Start another');
    await page.choose('plan1', '3');
    const again = await restart(page);
    await again.press('My answers on this device');
    await again.press('Start another');
    expect(again.banner()).to.contain('Unfinished answers on this device: 2');
    await again.pressOutside('Show');
    expect(again.rows()).to.have.length(2);
  });
});
