import {ConsultaRankingReceipt} from './ranking-receipt.js';

if (!customElements.get('consulta-ranking-receipt')) {
  customElements.define('consulta-ranking-receipt', ConsultaRankingReceipt);
}
