import {sampleAnswers} from '/sample-answers.js';
import {offerSample} from '/sample-switch.js';

offerSample(document.querySelector('consulta-ranking-results'), {
  instrument: 'cib-priorities-2024',
  answersOf: sampleAnswers,
  said: 'Sample data: these organisations and their answers are invented.',
});
