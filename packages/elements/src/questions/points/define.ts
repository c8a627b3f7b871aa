import {ConsultaPoints} from './points.js';

if (!customElements.get('consulta-points')) customElements.define('consulta-points', ConsultaPoints);

export {pointsBehaviour as behaviour} from '@consulta/engine/question-types/points';
