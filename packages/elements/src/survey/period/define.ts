import '../review/define.js';

import {ConsultaPeriodNotice} from './period-notice.js';

if (!customElements.get('consulta-period-notice'))
  customElements.define('consulta-period-notice', ConsultaPeriodNotice);
