/**
 * Lets the button of the page put invented answers in place of those kept in this browser, and take them away again.
 * `answersOf` invents them for a survey; `said` is told while they are shown.
 */
export function offerSample(results, {instrument, answersOf, said}) {
  const button = document.querySelector('#sample');
  const note = document.querySelector('#sample-note');
  button.addEventListener('click', async () => {
    const isShown = button.getAttribute('aria-pressed') === 'true';
    if (isShown) {
      results.responses = results.survey = undefined;
      note.textContent = '';
    } else {
      const survey = await (await fetch(`/consulta/instruments/${instrument}.json`)).json();
      results.survey = survey;
      results.responses = answersOf(survey);
      note.textContent = said;
    }
    button.setAttribute('aria-pressed', String(!isShown));
  });
}
