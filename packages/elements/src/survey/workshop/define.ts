import {ConsultaActionPlan} from './action-plan.js';
import {ConsultaConsensusGuide} from './consensus-guide.js';
import {ConsultaConsensusStatement} from './consensus-statement.js';
import {ConsultaDimensionTargets} from './dimension-targets.js';

if (!customElements.get('consulta-consensus-guide'))
  customElements.define('consulta-consensus-guide', ConsultaConsensusGuide);
if (!customElements.get('consulta-consensus-statement'))
  customElements.define('consulta-consensus-statement', ConsultaConsensusStatement);
if (!customElements.get('consulta-dimension-targets'))
  customElements.define('consulta-dimension-targets', ConsultaDimensionTargets);
if (!customElements.get('consulta-action-plan')) customElements.define('consulta-action-plan', ConsultaActionPlan);
