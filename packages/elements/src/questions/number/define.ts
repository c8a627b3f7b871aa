import {ConsultaNumber} from './number.js';

if (!customElements.get('consulta-number')) customElements.define('consulta-number', ConsultaNumber);

export {numberBehaviour as behaviour} from '@consulta/engine/question-types/number';
