import {ConsultaConsensusGuide} from './consensus-guide.js';
import {ConsultaConsensusStatement} from './consensus-statement.js';

if (!customElements.get('consulta-consensus-guide'))
  customElements.define('consulta-consensus-guide', ConsultaConsensusGuide);
if (!customElements.get('consulta-consensus-statement'))
  customElements.define('consulta-consensus-statement', ConsultaConsensusStatement);
