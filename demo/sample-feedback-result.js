import {sampleFeedback} from '/sample-feedback.js';

/** Puts invented answers in place of those kept in this browser, and takes them away again. */
const results = document.querySelector('consulta-feedback-results');
const button = document.querySelector('#sample');
const note = document.querySelector('#sample-note');

button.addEventListener('click', async () => {
  const isShown = button.getAttribute('aria-pressed') === 'true';
  if (isShown) {
    results.responses = results.survey = undefined;
    note.textContent = '';
  } else {
    const survey = await (await fetch('/consulta/instruments/event-feedback.json')).json();
    results.survey = survey;
    results.responses = sampleFeedback(survey);
    note.textContent = 'Sample data: these answers are invented.';
  }
  button.setAttribute('aria-pressed', String(!isShown));
});
