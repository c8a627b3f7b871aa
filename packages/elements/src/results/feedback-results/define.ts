import {ConsultaFeedbackResults} from './feedback-results.js';

if (!customElements.get('consulta-feedback-results')) {
  customElements.define('consulta-feedback-results', ConsultaFeedbackResults);
}
