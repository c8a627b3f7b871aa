import {respondent} from './respondent.mjs';
import {watchPage} from './visitor.mjs';

/** A tablet that was set up with two tables and the PIN 2580, and a clock that the test moves. */
export async function openTablet({browser, site, address, survey}) {
  const context = await browser.newContext({acceptDownloads: true});
  const page = await context.newPage();
  const heard = watchPage(page, site.origin);
  await page.clock.install();
  await page.goto(`${site.origin}${address}`);
  const person = respondent(page, undefined, survey);
  await person.element.getByLabel('PIN, 4 to 12 digits').fill('2580');
  await person.element.getByLabel('The PIN once more').fill('2580');
  await person.element.getByLabel('Names that I type here').check();
  await person.element.getByLabel('One group per line').fill('Table 1\nTable 2');
  await person.press('Start');
  return {page, heard, context, person, ...actions(page, person)};
}

/** What people do at it; the survey asks for an organisation on its first page. */
function actions(page, person) {
  const organisation = person.element.getByRole('textbox', {name: 'Your organisation'});
  return {
    organisation,
    atStart: () => person.element.getByRole('heading', {name: 'Which group are you in?'}).waitFor(),
    begin: async (table, name) => {
      await person.press(table);
      await organisation.fill(name);
      await organisation.press('Tab');
      await page.getByText(/^Saved on this device/).waitFor();
    },
    unlock: async () => {
      await person.press('For the facilitator');
      await person.element.getByLabel('PIN', {exact: true}).fill('2580');
      await person.press('Open');
      await person.element.getByRole('heading', {name: 'For the facilitator'}).waitFor();
    },
  };
}

/** Everything on the page that can be seen, heard, or read out of a field. */
export function visible(page) {
  return page.evaluate(() => {
    const read = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data),
        ...[...element.attributes].map((attribute) => attribute.value),
        ...(element.matches('input, textarea, select') ? [element.value] : []),
        ...(element.shadowRoot ? read(element.shadowRoot) : []),
      ]);
    return read(document).join(' ');
  });
}
