import {ConsultaLiveScores} from './live-scores.js';

if (!customElements.get('consulta-live-scores')) customElements.define('consulta-live-scores', ConsultaLiveScores);
