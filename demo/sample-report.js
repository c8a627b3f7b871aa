import {sampleCities, sampleGroup} from '/sample-group.js';

/** Gives each report of the page its sample: invented answers, kept nowhere. */
const SAMPLES = {group: sampleGroup, compare: sampleCities};

const survey = await (await fetch('/consulta/instruments/city-to-city.json')).json();
for (const report of document.querySelectorAll('consulta-assessment-report[data-sample]')) {
  report.survey = survey;
  report.responses = SAMPLES[report.dataset.sample](survey);
}
