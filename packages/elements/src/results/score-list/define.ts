import {ConsultaScoreList} from './score-list.js';

if (!customElements.get('consulta-score-list')) customElements.define('consulta-score-list', ConsultaScoreList);
