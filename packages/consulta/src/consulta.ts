import '@consulta/elements/feedback-form';
import '@consulta/elements/priority-ranking';
import '@consulta/elements/self-assessment';

import {resolveInstrumentsBeside} from './instruments.js';
import {loadElementsOfPage} from './page-elements.js';

resolveInstrumentsBeside(import.meta.url);
loadElementsOfPage();
