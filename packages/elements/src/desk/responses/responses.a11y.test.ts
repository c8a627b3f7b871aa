import {expect} from '@open-wc/testing';
import {openResponseStore, type ResponseStore} from '@consulta/storage';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {sampleFiles} from '../../../../../test/support/desk/sample-files.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {press, type} from '../../../../../test/support/keyboard.js';

describe('<consulta-responses> for everybody', () => {
  const database = freshDatabase();
  let store: ResponseStore;
  beforeEach(async () => {
    store = await openResponseStore({database: database.name});
  });
  afterEach(() => {
    store.close();
    document.body.removeAttribute('style');
  });

  const looks = {
    'as it is': {},
    'right to left': {lang: 'ar'},
    'on a dark page': {dark: true},
    '320 px wide': {width: '20rem'},
  } as const;

  for (const [look, {lang = 'en', width = '75rem', dark = false}] of Object.entries<{
    lang?: string;
    width?: string;
    dark?: boolean;
  }>(looks)) {
    it(`has nothing for axe to find, ${look}: empty, after an import, selected, deleted, opened`, async () => {
      if (dark)
        document.body.style.cssText =
          'background:#10182b;color:#e8ecf5;--consulta-color-accent:#7aa5ff;--consulta-color-on-accent:#0b1220';
      const desk = await DeskPage.open({database: database.name, lang}, width);
      await expectAccessible(desk.element, `empty, ${look}`);
      await desk.add([...sampleFiles(3), new File(['hello'], 'letter.txt')]);
      desk.get<HTMLDetailsElement>('details').open = true;
      await expectAccessible(desk.element, `import report, ${look}`);
      await desk.select(1);
      desk.get('#paste').click();
      await desk.element.updateComplete;
      await expectAccessible(desk.element, `selected and pasting, ${look}`);
      desk.get('.selection .danger').click();
      await desk.until(() => desk.find('.undo-bar') !== null, 'the undo bar is shown');
      await expectAccessible(desk.element, `deleted, ${look}`);
      desk.get('tbody .organisation button').click();
      await desk.until(() => desk.find('consulta-assessment-report') !== null, 'the response is open');
      await expectAccessible(desk.element, `opened, ${look}`);
    });
  }

  it('says what went wrong and what to do, accessibly, and keeps what is there', async () => {
    await store.importAll({responses: [], surveys: []});
    const broken = new Proxy(store, {
      get: (target, name) => {
        if (name === 'importAll') return () => Promise.reject(Object.assign(new Error('full'), {code: 'quota'}));
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const desk = await DeskPage.open({store: broken, lang: 'en'});
    const transfer = new DataTransfer();
    for (const file of sampleFiles(1)) transfer.items.add(file);
    const input = desk.get<HTMLInputElement>('#files');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await desk.until(() => desk.find('.problem') !== null, 'the problem is shown');
    expect(desk.text('[role="alert"]')).to.contain('no space left').and.to.contain('Export a copy');
    await expectAccessible(desk.element, 'problem');
    await desk.press('Dismiss', () => desk.find('.problem') === null);
  });

  it('does not scroll sideways at 320 px', async () => {
    const desk = await DeskPage.open({database: database.name, lang: 'en'}, '20rem');
    await desk.add(sampleFiles(3));
    const wide = desk.get('.desk');
    expect(wide.scrollWidth).to.be.at.most(wide.clientWidth);
  });

  it('works by keyboard alone: find, select, delete, undo, open, close', async () => {
    const desk = await DeskPage.open({database: database.name, lang: 'en'});
    await desk.add(sampleFiles(3));
    desk.get('#find').focus();
    await type('City 2');
    await desk.until(() => desk.lines.length === 1, 'one is found');
    // Select all, organisation, submitted, language, then the line's own box.
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Space');
    await desk.until(() => desk.text('.selection').includes('1 selected'), 'it is selected');
    await press('Tab', 'Enter');
    await desk.until(() => desk.focused === 'City 2', 'it is open');
    await press('Escape');
    await desk.until(() => desk.focused.startsWith('City 2 '), 'the line has the focus again');
    desk.button('Delete 1').focus();
    await press('Enter');
    await desk.until(() => desk.focused === 'Undo', 'undo has the focus');
    await press('Enter');
    await desk.until(() => desk.focused.startsWith('City 2 '), 'the line is back');
  });
});
