import {ConsultaResponses} from './responses.js';

if (!customElements.get('consulta-responses')) customElements.define('consulta-responses', ConsultaResponses);
