import {ConsultaSubmitted} from './submitted.js';

if (!customElements.get('consulta-submitted')) customElements.define('consulta-submitted', ConsultaSubmitted);
