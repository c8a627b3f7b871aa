/** What is answered, question by question; both ways of giving it lead here. */
export const ANSWERS = {
  city: 'Tunis',
  country: 'TN',
  role: 'officer',
  themes: ['water', 'housing'],
  people: 12500,
  since: '2019-07-07',
  partner: true,
  double: 25000,
  project: [{name: 'Medina', done: true}],
  content: 4,
  services: {bus: 2, parks: 'not-applicable'},
  order: ['gender', 'climate'],
  money: {roads: 4, schools: 6},
  words: 'Merci',
  quote: true,
};

/** Where the keyboard is: the questions around it from outside in, and what has the focus. */
function focus(page) {
  return page.evaluate(() => {
    const questions = [];
    let element = document.activeElement;
    for (; element?.shadowRoot?.activeElement; element = element.shadowRoot.activeElement) {
      if (element.question) questions.push(element.question.id);
    }
    if (element?.question) questions.push(element.question.id);
    const {localName = '', type = '', value = ''} = element ?? {};
    const text = element?.textContent?.trim() ?? '';
    const row = element?.closest('[data-name]')?.dataset.name;
    return {questions, localName, type, value, text, row};
  });
}

/** Everything by keys alone, with the words of the page in Arabic. */
export async function answerByKeys(page) {
  const press = (...keys) => keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  async function tabTo(what, matches) {
    for (let presses = 0; presses < 150; presses += 1) {
      const found = await focus(page);
      if (matches(found)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${what}.`);
  }
  const inQuestion = (id, more = () => true) =>
    tabTo(id, (found) => found.questions.includes(id) && found.localName !== 'a' && more(found));
  const isField = ({localName}) => localName === 'input' || localName === 'textarea';
  const isNamed =
    (name) =>
    ({localName, text}) =>
      localName === 'button' && text.includes(name);
  const next = async (name) => {
    await tabTo(name, (found) => found.questions.length === 0 && isNamed(name)(found));
    await press('Enter');
  };

  await inQuestion('city', isField);
  await page.keyboard.type(ANSWERS.city);
  await inQuestion('country', isField);
  await page.keyboard.type('tunisia');
  await press('ArrowDown', 'Enter');
  await inQuestion('role', isField);
  await press('Space', 'ArrowDown');
  await inQuestion('themes', ({value}) => value === 'water');
  await press('Space');
  await inQuestion('themes', ({value}) => value === 'housing');
  await press('Space');
  await next('التالي');

  await inQuestion('people', isField);
  await page.keyboard.type('١٢٬٥٠٠');
  await inQuestion('since', isField);
  // The same whether the browser asks for the day or for the month first.
  await page.keyboard.type('07072019');
  await inQuestion('partner', isField);
  await press('Space');
  await inQuestion('project', isNamed('إضافة'));
  await press('Enter');
  await inQuestion('name', isField);
  await page.keyboard.type('Medina');
  await inQuestion('done', isField);
  await press('Space');
  await next('التالي');

  await inQuestion('content', isField);
  await press('4');
  await inQuestion('services', isField);
  await press('Space', 'ArrowDown');
  await press('Tab');
  await inQuestion('services', ({type}) => type === 'radio');
  await press('ArrowUp');
  for (const id of ANSWERS.order) {
    await inQuestion('order', ({localName, row}) => localName === 'button' && row === id);
    await press('Enter');
  }
  await inQuestion('money', isField);
  await page.keyboard.type('4');
  await press('Tab');
  await inQuestion('money', isField);
  await page.keyboard.type('6');
  await inQuestion('words', isField);
  await page.keyboard.type('Merci');
  await inQuestion('quote', isField);
  await press('Space');
  await next('مراجعة إجاباتك');
}

/** Everything by a finger on a narrow phone, with the words of the page in French. */
export async function answerByTouch(page) {
  const question = (id) => page.locator(`[name="${id}"]`).first();
  const tap = (id, words) => question(id).getByText(words, {exact: true}).first().tap();
  const write = async (field, text) => {
    await field.tap();
    await page.keyboard.type(text);
  };
  const field = (id, nth = 0) => question(id).locator('input:visible, textarea:visible').nth(nth);
  const next = (name) => page.getByRole('button', {name, exact: true}).tap();

  await write(field('city'), ANSWERS.city);
  await write(field('country'), 'tunis');
  await question('country').getByRole('option', {name: 'Tunisie'}).tap();
  await tap('role', 'Agent');
  await tap('themes', 'L’eau');
  await tap('themes', 'Le logement');
  await next('Suivant');

  await write(field('people'), '12 500');
  await field('since').tap();
  // What the system's own calendar does cannot be touched from here: it sets the value and says so.
  await field('since').fill(ANSWERS.since);
  await tap('partner', 'Oui');
  await question('project')
    .getByRole('button', {name: /Ajouter/})
    .tap();
  await write(field('name'), 'Medina');
  await tap('done', 'Oui');
  await next('Suivant');

  await tap('content', '4');
  const row = (words) => question('services').getByRole('radiogroup', {name: words});
  await row('Les bus').getByText('Moyen').tap();
  await row('Les parcs').getByText('Sans objet').tap();
  for (const words of ['Le genre', 'Le climat']) await question('order').getByText(words, {exact: true}).first().tap();
  await write(field('money', 0), '4');
  await write(field('money', 1), '6');
  await write(field('words'), 'Merci');
  await tap('quote', 'Vous pouvez me citer.');
  await next('Vérifier vos réponses');
}
