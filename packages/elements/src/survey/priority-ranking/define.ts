import {ConsultaPriorityRanking} from './priority-ranking.js';

if (!customElements.get('consulta-priority-ranking')) {
  customElements.define('consulta-priority-ranking', ConsultaPriorityRanking);
}
