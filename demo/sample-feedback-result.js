import {sampleFeedback} from '/sample-feedback.js';
import {offerSample} from '/sample-switch.js';

offerSample(document.querySelector('consulta-feedback-results'), {
  instrument: 'event-feedback',
  answersOf: sampleFeedback,
  said: 'Sample data: these answers are invented.',
});
