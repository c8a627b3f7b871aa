import {ConsultaRankingResults} from './ranking-results.js';

if (!customElements.get('consulta-ranking-results')) {
  customElements.define('consulta-ranking-results', ConsultaRankingResults);
}
