import {ConsultaDate} from './date.js';

if (!customElements.get('consulta-date')) customElements.define('consulta-date', ConsultaDate);

export {dateBehaviour as behaviour} from '@consulta/engine/question-types/date';
