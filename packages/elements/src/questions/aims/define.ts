import {ConsultaQuestionAims} from './question-aims.js';

if (!customElements.get('consulta-question-aims'))
  customElements.define('consulta-question-aims', ConsultaQuestionAims);
