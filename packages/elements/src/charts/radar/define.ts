import {ConsultaRadar} from './radar.js';

if (!customElements.get('consulta-radar')) customElements.define('consulta-radar', ConsultaRadar);
