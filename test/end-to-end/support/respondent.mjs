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
  };
}

const ENGLISH = {next: 'Next', check: 'Check your answers', submit: 'Submit'};
export const SPANISH = {next: 'Siguiente', check: 'Revisar sus respuestas', submit: 'Finalizar'};
export const FRENCH = {next: 'Suivant', check: 'Vérifier vos réponses', submit: 'Terminer'};

/** What a store of this origin's database holds, read through the browser's own interface. */
export function stored(page, store) {
  return page.evaluate(async (name) => {
    const open = indexedDB.open('consulta');
    const database = await new Promise((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const all = database.transaction(name).objectStore(name).getAll();
    const records = await new Promise((resolve, reject) => {
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error);
    });
    database.close();
    return records;
  }, store);
}
