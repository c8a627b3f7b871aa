import {ConsultaQuestionNotes} from './question-notes.js';

if (!customElements.get('consulta-question-notes'))
  customElements.define('consulta-question-notes', ConsultaQuestionNotes);
