import {ConsultaSaveStatus} from './save-status.js';

if (!customElements.get('consulta-save-status')) customElements.define('consulta-save-status', ConsultaSaveStatus);
