import {ConsultaConsent} from './consent.js';

if (!customElements.get('consulta-consent')) customElements.define('consulta-consent', ConsultaConsent);

export {consentBehaviour as behaviour} from '@consulta/engine/question-types/consent';
