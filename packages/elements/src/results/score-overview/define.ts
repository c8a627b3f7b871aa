import '../../charts/radar/define.js';
import '../score-list/define.js';

import {ConsultaScoreOverview} from './score-overview.js';

if (!customElements.get('consulta-score-overview'))
  customElements.define('consulta-score-overview', ConsultaScoreOverview);
