import {ConsultaRanking} from './ranking.js';

if (!customElements.get('consulta-ranking')) customElements.define('consulta-ranking', ConsultaRanking);

export {rankingBehaviour as behaviour} from '@consulta/engine/question-types/ranking';
