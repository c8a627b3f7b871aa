/** The survey element of a page, or the one that a selector names. */
const SURVEY = 'consulta-self-assessment';

/** What a person does on the page of a self-assessment, with the words that they see. */
export function respondent(page, words = ENGLISH, survey = SURVEY) {
  const element = page.locator(survey).first();
  const press = (name) => element.getByRole('button', {name, exact: typeof name === 'string'}).click();
  return {
    element,
    ready: () => element.locator('.section-title').first().waitFor(),
    heading: () => element.locator('.section-title').first().innerText(),
    next: () => press(words.next),
    check: () => press(words.check),
    submit: () => press(words.submit),
    press,
    /** Chooses a level of the n-th question of the page with the mouse. */
    choose: (index, value) =>
      element.locator('consulta-scale').nth(index).locator(`input[value="${value}"]`).check({force: true}),
    /** What the page holds in hand, read from the element as a host page could. */
    answers: () => element.evaluate((survey) => ({...survey.session.answers})),
    section: () => element.evaluate((survey) => survey.session.section),
    saved: () =>
      element.evaluate((survey) =>
        new Promise((resolve) => survey.addEventListener('consulta-saved', resolve, {once: true})).then(() => true),
      ),
  };
}

export const ENGLISH = {next: 'Next', check: 'Check your answers', submit: 'Submit'};
export const FRENCH = {next: 'Suivant', check: 'Vérifier vos réponses', submit: 'Terminer'};

/** Everything on disk for this page's origin, read through the browser's own database. */
export function storedDrafts(page) {
  return page.evaluate(async () => {
    const open = indexedDB.open('consulta');
    const database = await new Promise((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const all = database.transaction('drafts').objectStore('drafts').getAll();
    const drafts = await new Promise((resolve) => (all.onsuccess = () => resolve(all.result)));
    database.close();
    return drafts;
  });
}
