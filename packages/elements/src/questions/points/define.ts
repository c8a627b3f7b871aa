import {ConsultaPoints} from './points.js';

if (!customElements.get('consulta-points')) customElements.define('consulta-points', ConsultaPoints);
