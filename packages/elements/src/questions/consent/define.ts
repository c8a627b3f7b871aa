import {ConsultaConsent} from './consent.js';

if (!customElements.get('consulta-consent')) customElements.define('consulta-consent', ConsultaConsent);
