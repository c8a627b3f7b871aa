import {ConsultaActionPlan} from './action-plan.js';
import {ConsultaConsensusGuide} from './consensus-guide.js';
import {ConsultaConsensusStatement} from './consensus-statement.js';

if (!customElements.get('consulta-consensus-guide'))
  customElements.define('consulta-consensus-guide', ConsultaConsensusGuide);
if (!customElements.get('consulta-consensus-statement'))
  customElements.define('consulta-consensus-statement', ConsultaConsensusStatement);
if (!customElements.get('consulta-action-plan')) customElements.define('consulta-action-plan', ConsultaActionPlan);
