import {sampleAnswers} from '/sample-answers.js';

/** Puts invented answers in place of those kept in this browser, and takes them away again. */
const results = document.querySelector('consulta-ranking-results');
const button = document.querySelector('#sample');
const note = document.querySelector('#sample-note');

button.addEventListener('click', async () => {
  const isShown = button.getAttribute('aria-pressed') === 'true';
  if (isShown) {
    results.responses = results.survey = undefined;
    note.textContent = '';
  } else {
    const survey = await (await fetch('/consulta/instruments/cib-priorities-2024.json')).json();
    results.survey = survey;
    results.responses = sampleAnswers(survey);
    note.textContent = 'Sample data: these organisations and their answers are invented.';
  }
  button.setAttribute('aria-pressed', String(!isShown));
});
