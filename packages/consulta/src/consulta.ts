import '@consulta/elements/assessment-report';
import '@consulta/elements/feedback-form';
import '@consulta/elements/priority-ranking';
import '@consulta/elements/ranking-results';
import '@consulta/elements/responses';
import '@consulta/elements/self-assessment';

import {resolveInstrumentsBeside} from './instruments.js';
import {loadControlsOfPage} from './page-controls.js';

resolveInstrumentsBeside(import.meta.url);
loadControlsOfPage();
