import {ConsultaFeedbackForm} from './feedback-form.js';

if (!customElements.get('consulta-feedback-form'))
  customElements.define('consulta-feedback-form', ConsultaFeedbackForm);
