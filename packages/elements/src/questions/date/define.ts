import {ConsultaDate} from './date.js';

if (!customElements.get('consulta-date')) customElements.define('consulta-date', ConsultaDate);
