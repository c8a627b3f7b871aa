import {ConsultaAssessmentReport} from './assessment-report.js';

if (!customElements.get('consulta-assessment-report')) {
  customElements.define('consulta-assessment-report', ConsultaAssessmentReport);
}
