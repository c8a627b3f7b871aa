import {ConsultaMatrix} from './matrix.js';

if (!customElements.get('consulta-matrix')) customElements.define('consulta-matrix', ConsultaMatrix);

export {matrixBehaviour as behaviour} from '@consulta/engine/question-types/matrix';
