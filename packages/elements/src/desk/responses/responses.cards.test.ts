import {openResponseStore, type ResponseStore} from '@consulta/storage';
import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {sampleFiles} from '../../../../../test/support/desk/sample-files.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {press as pressKeys, type as typeKeys} from '../../../../../test/support/keyboard.js';
import {storedResponses} from '../../../../../test/support/survey/kiosks.js';
import {members, workshopSurvey} from '../../../../../test/support/workshop/workshop-survey.js';

// What the cards lead to is there already: many modules on a busy machine take long.
import '../paper/define.js';
import '../../results/assessment-report/define.js';
import '../../survey/self-assessment/define.js';

describe('<consulta-responses> and its cards', () => {
  const database = freshDatabase();
  let store: ResponseStore;
  beforeEach(async () => {
    store = await openResponseStore({database: database.name});
    await store.importAll({responses: members(), surveys: [workshopSurvey]});
  });
  afterEach(() => store.close());

  const open = (lang = 'en') => DeskPage.open({database: database.name, lang});
  /** Each card by what it leads to. */
  const leads = {
    'assessment-result': 'consulta-assessment-report',
    agree: 'consulta-self-assessment',
    'paper-form': 'consulta-paper-form',
    'paper-entry': 'consulta-paper-entry',
  } as const;

  for (const [card, tag] of Object.entries(leads)) {
    it(`leads to ${tag} by keyboard, and back to the button that led there`, async () => {
      const desk = await open();
      const id = `${card}-of-workshop`;
      desk.get(`#${id}`).focus();
      await pressKeys('Enter');
      await desk.until(() => desk.root.activeElement?.id === 'result-title', `${tag} is open`);
      await desk.until(() => (desk.find(tag)?.shadowRoot?.childElementCount ?? 0) > 0, `${tag} is drawn`);
      expect(desk.find('.card'), 'the other cards').to.equal(null);
      // A press takes the focus away first: were its target to move then, the press would miss it.
      const {top} = desk.get(tag).getBoundingClientRect();
      desk.get('#result-title').blur();
      expect(desk.get(tag).getBoundingClientRect().top, 'without the focus').to.equal(top);
      desk.get('#result-title').focus();
      await pressKeys('Escape');
      await desk.until(() => desk.root.activeElement?.id === id, 'back at the card');
      expect(desk.find(tag)).to.equal(null);
    });
  }

  it('begins a consensus out of the single answers, and not out of other consensus answers', async () => {
    const [first] = await storedResponses(store);
    await store.importAll({
      responses: [{...first!, id: '01960000-0000-7000-8000-ffffffffffff', kind: 'consensus'}],
      surveys: [workshopSurvey],
    });
    const desk = await open();
    await desk.press('Agree together', () => (desk.find('consulta-self-assessment') ?? null) !== null);
    const assessment = desk.get<HTMLElementTagNameMap['consulta-self-assessment']>('consulta-self-assessment');
    await desk.until(() => assessment.basedOn !== undefined, 'it has the answers');
    expect(assessment.basedOn?.map(({kind}) => kind)).to.deep.equal(members().map(() => 'individual'));
  });

  it('puts the report of added files out of the way of what is opened, and says what is added meanwhile', async () => {
    const desk = await open();
    const [one, another] = sampleFiles(2);
    await desk.add([one!]);
    await desk.press('Agree together', () => desk.find('consulta-self-assessment') !== null);
    expect(desk.find('.report')).to.equal(null);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(another!);
    desk.get('#result-title').dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer}));
    expect(await desk.confirm()).to.equal('1 file: 1 response, 1 new.');
    desk.get('#result-title').focus();
    await pressKeys('Escape');
    await desk.until(() => desk.find('consulta-self-assessment') === null, 'back at the list');
    expect(desk.find('.report')).to.not.equal(null);
  });

  it('counts what is entered from paper in its list at once', async () => {
    const desk = await open();
    await desk.press('Enter paper answers', () => desk.find('consulta-paper-entry') !== null);
    const entry = desk.get('consulta-paper-entry').shadowRoot!;
    await desk.until(() => entry.querySelector('textarea') !== null, 'there is a field');
    entry.querySelector('textarea')?.focus();
    await typeKeys('A1 1 4 3');
    await pressKeys('Enter');
    await desk.until(() => entry.textContent.includes('Saved.'), 'the sheet is saved');
    await desk.press('Close', () => desk.find('consulta-paper-entry') === null);
    await desk.until(() => desk.lines.length === 6, 'the list has it');
  });

  for (const lang of ['en', 'ar']) {
    it(`has nothing for axe to find: cards, the form, the entry in ${lang}`, async () => {
      const desk = await open(lang);
      await expectAccessible(desk.element, 'cards');
      for (const [card, tag] of [
        ['paper-form', 'consulta-paper-form'],
        ['paper-entry', 'consulta-paper-entry'],
      ]) {
        desk.get<HTMLButtonElement>(`#${card}-of-workshop`).click();
        await desk.until(() => (desk.find(tag!)?.shadowRoot?.childElementCount ?? 0) > 0, `${tag} is drawn`);
        await expectAccessible(desk.element, tag!);
        desk.get('#result-title').focus();
        await pressKeys('Escape');
        await desk.until(() => desk.find(tag!) === null, 'back at the desk');
      }
    });
  }
});
