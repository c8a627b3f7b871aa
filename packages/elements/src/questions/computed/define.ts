import {ConsultaComputed} from './computed.js';

if (!customElements.get('consulta-computed')) customElements.define('consulta-computed', ConsultaComputed);

export {computedBehaviour as behaviour} from '@consulta/engine/question-types/computed';
