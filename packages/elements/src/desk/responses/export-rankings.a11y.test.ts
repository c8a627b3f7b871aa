import {expect} from '@open-wc/testing';
import {openResponseStore, type ResponseStore} from '@consulta/storage';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {rankingResponses, rankingSurvey} from '../../../../../test/support/desk/ranking-files.js';
import {SavedFiles} from '../../../../../test/support/desk/saved-files.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {press} from '../../../../../test/support/keyboard.js';
import {exportRankings, RankingsUnavailableError} from './export-rankings-file.js';
import {StoredResponses} from './stored-responses.js';

describe('<consulta-responses> export of rankings for everybody', () => {
  const database = freshDatabase();
  const saved = new SavedFiles();
  let store: ResponseStore;
  beforeEach(async () => {
    store = await openResponseStore({database: database.name});
    await store.importAll({responses: rankingResponses, surveys: [rankingSurvey]});
  });
  afterEach(() => store.close());

  const looks: readonly (readonly [look: string, lang: string, width: string])[] = [
    ['beside the list', 'en', '75rem'],
    ['right to left', 'ar', '75rem'],
    ['320 px wide', 'fr', '20rem'],
  ];
  for (const [look, lang, width] of looks) {
    it(`has nothing for axe to find and does not scroll sideways, ${look}`, async () => {
      const desk = await DeskPage.open({database: database.name, lang}, width);
      await expectAccessible(desk.element, `closed, ${look}`);
      desk.get<HTMLDetailsElement>('.rankings').open = true;
      desk.get('.rankings button').click();
      await desk.until(() => desk.text('.said') !== '', 'a file is written');
      await expectAccessible(desk.element, `opened and written, ${look}`);
      const {scrollWidth, clientWidth} = desk.get('.desk');
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }

  it('works by keyboard alone, and keeps the focus on the button that was pressed', async () => {
    const desk = await DeskPage.open({database: database.name, lang: 'en'});
    desk.get('.rankings summary').focus();
    await press('Enter');
    await desk.until(() => desk.get<HTMLDetailsElement>('.rankings').open, 'it is open');
    await press('Tab', 'Tab', 'Enter');
    await desk.until(() => desk.text('.said') !== '', 'the file is written');
    expect(desk.focused).to.equal('PrefLib');
    expect(desk.text('[role="status"]')).to.equal(desk.text('.said'));
    expect(saved.all).to.have.lengthOf(1);
  });

  it('says when what writes rankings cannot be loaded, apart from all other mistakes', async () => {
    const stored = new StoredResponses(store, {changed: () => undefined, failed: () => undefined});
    stored.start();
    await stored.settled;
    const request = {
      kind: 'preflib',
      surveyId: 'priorities',
      questionId: 'important',
      title: '',
      ids: undefined,
      values: 'codes',
      multiple: 'one-column',
      hasRepeat: false,
      audience: 'organiser',
      language: 'en',
      day: '2026-10-01',
    } as const;
    const load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const said = await exportRankings(stored, request, {signal: new AbortController().signal, load}).catch(
      (error: unknown) => error instanceof RankingsUnavailableError,
    );
    stored.stop();
    expect(said).to.equal(true);
  });
});
