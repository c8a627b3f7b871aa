import {ConsultaSurveyConsent} from './consent.js';

if (!customElements.get('consulta-survey-consent'))
  customElements.define('consulta-survey-consent', ConsultaSurveyConsent);
