import {ConsultaScale} from './scale.js';

if (!customElements.get('consulta-scale')) customElements.define('consulta-scale', ConsultaScale);
