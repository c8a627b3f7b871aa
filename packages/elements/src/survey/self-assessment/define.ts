import {ConsultaSelfAssessment} from './self-assessment.js';

if (!customElements.get('consulta-self-assessment')) {
  customElements.define('consulta-self-assessment', ConsultaSelfAssessment);
}
