import {expectAccessible} from '../../../../../test/support/accessible.js';
import {keptPages, newerCheckUp} from '../../../../../test/support/survey/kept-pages.js';

import '../self-assessment/define.js';

describe('<consulta-kept-answers> for everybody', () => {
  const {openPage, restart} = keptPages();

  /** Two unfinished ones, of which one is in hand. */
  async function listed() {
    const page = await openPage();
    await page.choose('plan1', '4');
    await page.press('My answers on this device');
    await page.press('Start another');
    await page.choose('plan2', '2');
    await page.press('My answers on this device');
    return page;
  }

  it('is accessible as a line below the questions', async () => {
    const page = await openPage();
    await page.choose('plan1', '4');
    await expectAccessible(page.element, 'the line of buttons');
  });

  it('is accessible as a list, while one is renamed, and with one deleted', async () => {
    const page = await listed();
    await expectAccessible(page.element, 'a list of two');
    await page.pressIn(0, 'Rename');
    await expectAccessible(page.element, 'renaming');
    await page.key('Escape');
    await page.pressIn(1, 'Delete');
    await expectAccessible(page.element, 'deleted, with the way back');
  });

  it('is accessible when a file cannot be opened', async () => {
    const page = await openPage();
    await page.openFile(new File(['nothing'], 'nothing.html', {type: 'text/html'}));
    await expectAccessible(page.element, 'a file that is none');
  });

  it('is accessible where answers went to a newer questionnaire', async () => {
    const first = await openPage();
    await first.choose('plan1', '4');
    await first.choose('plan2', '2');
    const page = await restart(first, {survey: newerCheckUp});
    await page.pressOutside('Move to the newer one');
    await expectAccessible(page.element, 'what did not come along');
  });
});
