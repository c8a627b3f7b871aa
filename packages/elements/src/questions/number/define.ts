import {ConsultaNumber} from './number.js';

if (!customElements.get('consulta-number')) customElements.define('consulta-number', ConsultaNumber);
