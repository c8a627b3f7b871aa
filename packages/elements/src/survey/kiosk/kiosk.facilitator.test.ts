import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {press as pressKeys, type} from '../../../../../test/support/keyboard.js';
import {kiosks, readable, storedResponses} from '../../../../../test/support/survey/kiosks.js';
import {until} from '../../../../../test/support/survey/self-assessments.js';
import type {ConsultaSelfAssessment} from '../self-assessment/self-assessment.js';
import {pinDigits} from './pin-lock.js';

import '../self-assessment/define.js';

describe('the facilitator of a shared device', () => {
  const {database, place, headings, kiosk, stage, button, press, within, load, open, answer, unlock, finish} = kiosks();
  const said = (element: ConsultaSelfAssessment) => readable(kiosk(element)?.shadowRoot as ShadowRoot);
  /** One person finished, one left in the middle. */
  async function collected() {
    const placed = await open({}, ['Table 1', 'Table 2']);
    const {element} = placed;
    await press(element, 'Table 1');
    await until(() => headings(element).length > 0);
    await finish(element);
    await press(element, 'Next person');
    await press(element, 'Table 2');
    await until(() => headings(element).length > 0);
    await answer(element, 'plan1', '5');
    await kiosk(element)?.mode?.next();
    await until(() => stage(element) === 'group');
    return placed;
  }

  it('sees behind the PIN how many finished, who did not, and nothing of what they answered', async () => {
    const {element} = await collected();
    await unlock(element);
    await until(() => said(element).includes('on this device: 1'));
    await until(() => said(element).includes('questions answered: 1 · Table 2'));
    expect(headings(element)).to.deep.equal([]);
  });

  it('brings back unfinished answers, which stay in their group and are submitted as those of a kiosk', async () => {
    const {element, store} = await collected();
    await unlock(element);
    await press(element, 'Bring back');
    await until(() => headings(element).length > 0);
    expect(element.session?.answers).to.deep.equal({plan1: 5});
    element.session?.answer('people1', 1);
    await element.submit();
    await until(() => stage(element) === 'thanks');
    const responses = await storedResponses(store);
    // Both are of the same millisecond, so that chance decides which comes first.
    expect(responses.map(({group, origin}) => [group, origin.mode])).to.have.deep.members([
      ['Table 1', 'kiosk'],
      ['Table 2', 'kiosk'],
    ]);
    expect(await store.drafts()).to.deep.equal([]);
  });

  it('goes back to the person who is in the middle', async () => {
    const {element} = await open();
    await answer(element, 'plan1', '5');
    await unlock(element);
    await press(element, 'Back to the questionnaire');
    await until(() => headings(element).length > 0);
    expect(element.session?.answers).to.deep.equal({plan1: 5});
  });

  it('does not get in with a wrong PIN, and waits after the third, also when the page is loaded again', async () => {
    const {element, clock} = await open();
    await unlock(element, '0000');
    await until(() => said(element).includes('This PIN is not right.'));
    expect(stage(element)).to.equal('answering');
    for (const wrong of ['1111', '2222']) await kiosk(element)?.mode?.unlock(wrong);
    expect(await kiosk(element)?.mode?.unlock('2580')).to.deep.equal({outcome: 'too-soon', wait: 30});
    element.remove();

    const again = await load({clock});
    expect(await kiosk(again.element)?.mode?.unlock('2580')).to.deep.equal({outcome: 'too-soon', wait: 30});
    clock.goTo('2026-11-22T09:00:31Z');
    expect((await kiosk(again.element)?.mode?.unlock('٢٥٨٠'))?.outcome).to.equal('right');
    expect(pinDigits(' ۲۵۸۰ ')).to.equal('2580');
  });

  it('ends it: the PIN is forgotten, every answer stays', async () => {
    const {element, store} = await collected();
    await unlock(element);
    await press(element, 'End on this device');
    await until(() => stage(element) === 'setup');
    expect(Object.keys(localStorage).filter((key) => key.includes(store.database))).to.deep.equal([]);
    expect(await store.count()).to.equal(1);
    expect(await store.drafts()).to.have.length(1);
  });

  it('sets a new PIN with kiosk="new" when the PIN is forgotten, and finds everything', async () => {
    const first = await collected();
    first.element.remove();
    const {element, store} = await place({database: database.name});
    element.setAttribute('kiosk', 'new');
    await until(() => stage(element) === 'setup');
    expect(element.getAttribute('kiosk')).to.equal('');
    expect(await store.drafts()).to.have.length(1);
    expect(await store.count()).to.equal(1);
  });

  it('changes the groups and keeps the PIN', async () => {
    const {element} = await collected();
    await unlock(element);
    await press(element, 'Change PIN or groups');
    await until(() => stage(element) === 'setup');
    (within(element, 'input[value=nowhere]')[0] as HTMLElement).click();
    await press(element, 'Start');
    await until(() => headings(element).length > 0);
    expect((await kiosk(element)?.mode?.unlock('2580'))?.outcome).to.equal('right');
  });

  it('takes the file of all answers along', async () => {
    const {element} = await collected();
    await unlock(element);
    let made: Blob | undefined;
    const {createObjectURL} = URL;
    const {click} = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => createObjectURL.call(URL, (made = blob));
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      await press(element, 'Download all finished answers');
      await until(() => said(element).includes('The file is among your downloads.'));
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const file = JSON.parse((await made?.text()) ?? '') as {readonly responses: readonly {readonly group: string}[]};
    expect(file.responses.map(({group}) => group)).to.deep.equal(['Table 1']);
  });

  it('does all of it by keyboard', async () => {
    const {element} = await load();
    kiosk(element)?.focus();
    await pressKeys('Tab');
    await type('2580');
    await pressKeys('Tab');
    await type('2580');
    await pressKeys('Enter');
    await until(() => headings(element).length > 0);
    button(element, 'For the facilitator')?.focus();
    await pressKeys('Enter');
    await type('2580');
    await pressKeys('Enter');
    await until(() => stage(element) === 'facilitator');
    await until(() => said(element).includes('on this device: 0'));
    await pressKeys('Tab', 'Space');
    await until(() => headings(element).length > 0);
  });

  it('is accessible while it is set up, with groups, thanks, a question, the PIN, and behind it', async () => {
    const {element} = await load();
    await until(() => button(element, 'Start'));
    await expectAccessible(element, 'to be set up');
    await press(element, 'Start');
    await until(() => said(element).includes('Type 4 to 12 digits.'));
    await expectAccessible(element, 'set up without a PIN');
    element.remove();
    const {element: used} = await collected();
    await expectAccessible(used, 'groups to choose');
    await press(used, 'For the facilitator');
    await expectAccessible(used, 'asked for the PIN');
    await kiosk(used)?.mode?.unlock('2580');
    await until(() => said(used).includes('on this device: 1'));
    await expectAccessible(used, 'behind the PIN');
    used.remove();
    const {element: idle, clock: idleClock} = await load();
    await press(idle, 'Table 1');
    await until(() => headings(idle).length > 0);
    await finish(idle);
    await expectAccessible(idle, 'thanks');
    await press(idle, 'Stop the countdown');
    idleClock.goTo('2026-11-22T09:02:00Z');
    await until(() => kiosk(idle)?.mode?.idle.warning);
    await until(() => (within(idle, 'dialog[role=alertdialog]')[0] as HTMLDialogElement).open);
    await expectAccessible(idle, 'asked whether anybody is there');
  });
});
