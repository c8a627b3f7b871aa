import {ConsultaRanking} from './ranking.js';

if (!customElements.get('consulta-ranking')) customElements.define('consulta-ranking', ConsultaRanking);
